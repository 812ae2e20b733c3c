// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

/** The walls of the house that the compiler does not see. The rules are the table in the test's data. */
class TestLayering final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsStayWhereTheyBelong_data();
    void wordsStayWhereTheyBelong();
    void includesFollowTheArrows_data();
    void includesFollowTheArrows();
    void everyFileNamesItsLicence();
    void theRulesCanFail();

private:
    struct Source {
        QString path; ///< from the project's root
        QString text;
    };
    static QList<Source> sources();
    static QString withoutComments(QString text);
};

namespace {

const QStringList codeFolders{QStringLiteral("app"), QStringLiteral("models"), QStringLiteral("views")};

bool isUnder(const QString &path, const QString &folders)
{
    const auto parts = folders.split(u'|', Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(), [&](const QString &folder) { return path.startsWith(folder); });
}

} // namespace

QString TestLayering::withoutComments(QString text)
{
    static const QRegularExpression block(QStringLiteral("/\\*.*?\\*/"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression line(QStringLiteral("(?<!:)//[^\n]*"));
    return text.remove(block).remove(line);
}

QList<TestLayering::Source> TestLayering::sources()
{
    static const QList<Source> all = [] {
        QList<Source> found;
        const QDir root(QStringLiteral(FOYER_SOURCE_DIR));
        for (const QString &folder : codeFolders) {
            QDirIterator files(root.filePath(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.open(QIODevice::ReadOnly))
                    found.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
            }
        }
        return found;
    }();
    return all;
}

void TestLayering::wordsStayWhereTheyBelong_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("allowed");

    QTest::newRow("network") << "\\bQ(NetworkAccessManager|NetworkRequest|NetworkReply|SslConfiguration)\\b"
                             << "models/http/|models/kadence/kadenceworkplace";
    QTest::newRow("sending") << "\\bQNetwork(AccessManager|Request|Reply)\\b"
                             << "models/http/";
    QTest::newRow("keychain") << "\\bQKeychain\\b|keychain\\.h>"
                              << "app/keychain";
    QTest::newRow("widgets")
        << "#include <Q(Widget|Label|Dialog|MainWindow|MessageBox|PushButton|ListView|Application)>"
        << "views/|app/main.cpp|app/application";
    QTest::newRow("gui below flow") << "#include <(QtGui|QIcon|QColor|QFont|QPalette|QPainter|QPixmap)"
                                    << "views/|app/";
    QTest::newRow("now") << "\\bcurrent(DateTime|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\\b"
                         << "models/domain/clock.cpp";
    QTest::newRow("local time") << "\\btoLocalTime\\b|Qt::LocalTime\\b"
                                << "";
    QTest::newRow("vendor paths") << "v1/public|hydra:"
                                  << "models/kadence/|app/demo/";
    QTest::newRow("vendor fields") << "\"(startDateTime|numPassesAvailable|floorPlanUrl|invitationPending)\""
                                   << "models/kadence/|app/demo/";
    QTest::newRow("second vendor's paths") << "/(resources|locations|resources/bookings)/v1\\b"
                                           << "models/spacebring/|app/demo/";
    QTest::newRow("second vendor's fields") << "\"(membershipRefOwner|resourceRef|locationRef|timezoneId|userOwner)\""
                                            << "models/spacebring/|app/demo/";
    QTest::newRow("second vendor's code") << "#include \"(spacebring|cursortrail)"
                                          << "models/spacebring/|app/";
    QTest::newRow("third vendor's paths") << "/api/(spaces|sys)/"
                                          << "models/nexudus/|app/demo/";
    QTest::newRow("third vendor's fields")
        << "\"(SystemResourceType|ResourceTypeId|TimeSlots|WasSuccessful|BookInAdvanceLimit|NoReturnPolicy)\""
        << "models/nexudus/|app/demo/";
    QTest::newRow("third vendor's code") << "#include \"nexudus"
                                         << "models/nexudus/|app/";
    QTest::newRow("vendor code") << "#include \"kadence"
                                 << "models/kadence/|app/";
    QTest::newRow("nested event loops") << "\\bQEventLoop\\b|\\bprocessEvents\\b|\\bwaitForFinished\\("
                                        << "";
    QTest::newRow("modal boxes")
        << "QMessageBox|[.>]exec\\(\\)"
        << "app/main.cpp|app/application|app/commandline|app/verbs/|models/journal/journalstore";
    QTest::newRow("writes that are not recorded") << "(->|[.])(create|cancel)Booking\\("
                                                  << "models/flow/intentrunner|models/kadence/|app/demo/";
    QTest::newRow("resources that are not recorded") << "[oO]ffice(\\(\\))?(->|[.])createResource\\("
                                                     << "models/flow/intentrunner";
    QTest::newRow("sql") << "\\bQSql"
                         << "models/journal/";
    QTest::newRow("drawing what was not read") << "\\bQSvgRenderer\\b"
                                               << "views/plan/planimages|views/parts/icons";
    QTest::newRow("vendor's names in plans") << "[uU]?\"::\""
                                             << "models/kadence/|app/demo/";
    QTest::newRow("lost marks") << "\\b(TODO|FIXME|XXX|HACK)\\b"
                                << "";
}

void TestLayering::wordsStayWhereTheyBelong()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, allowed);
    const QRegularExpression word(pattern);
    QVERIFY(word.isValid());
    QStringList wrong;
    for (const Source &source : sources()) {
        if (!isUnder(source.path, allowed) && withoutComments(source.text).contains(word))
            wrong.append(source.path);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u' ')));
}

void TestLayering::includesFollowTheArrows_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QString>("mayInclude");
    QTest::newRow("domain") << "models/domain"
                            << "";
    QTest::newRow("http") << "models/http"
                          << "models/domain";
    QTest::newRow("plan") << "models/plan"
                          << "models/domain";
    QTest::newRow("journal") << "models/journal"
                             << "models/domain";
    QTest::newRow("kadence") << "models/kadence"
                             << "models/domain|models/http|models/plan";
    QTest::newRow("nexudus") << "models/nexudus"
                             << "models/domain|models/http";
    QTest::newRow("spacebring") << "models/spacebring"
                                << "models/domain|models/http";
    QTest::newRow("items") << "models/items"
                           << "models/domain";
    QTest::newRow("flow") << "models/flow"
                          << "models/domain|models/items";
    QTest::newRow("views") << "views"
                           << "models/domain|models/items|models/flow";
    QTest::newRow("demo") << "app/demo"
                          << "models/domain";
}

void TestLayering::includesFollowTheArrows()
{
    QFETCH(const QString, layer);
    QFETCH(const QString, mayInclude);
    QHash<QString, QString> folderOf;
    for (const Source &source : sources())
        folderOf.insert(source.path.section(u'/', -1), source.path.section(u'/', 0, -2));

    static const QRegularExpression include(QStringLiteral("#include \"([^\"]+)\""));
    QStringList wrong;
    int seen = 0;
    for (const Source &source : sources()) {
        if (!source.path.startsWith(layer + u'/'))
            continue;
        ++seen;
        for (auto matches = include.globalMatch(source.text); matches.hasNext();) {
            const QString name = matches.next().captured(1).section(u'/', -1);
            const QString folder = folderOf.value(name, layer);
            if (!folder.startsWith(layer) && !mayInclude.split(u'|').contains(folder))
                wrong.append(source.path + QStringLiteral(" includes ") + folder + u'/' + name);
        }
    }
    QVERIFY(seen > 0);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayering::everyFileNamesItsLicence()
{
    QVERIFY(!sources().isEmpty());
    for (const Source &source : sources())
        QVERIFY2(source.text.startsWith(u"// SPDX-License-Identifier: MIT"), qPrintable(source.path));
}

void TestLayering::theRulesCanFail()
{
    QCOMPARE(withoutComments(QStringLiteral("a /* QSql */ b // QSql\nc")), QStringLiteral("a  b \nc"));
    QCOMPARE(withoutComments(QStringLiteral("u\"https://x\"")), QStringLiteral("u\"https://x\""));
    QVERIFY(isUnder(QStringLiteral("models/http/a.cpp"), QStringLiteral("views/|models/http/")));
    QVERIFY(!isUnder(QStringLiteral("models/httpx/a.cpp"), QStringLiteral("models/http/")));
    QVERIFY(!isUnder(QStringLiteral("views/a.cpp"), QString()));
}

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
