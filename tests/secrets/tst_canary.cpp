// SPDX-License-Identifier: MIT
#include "canarydesk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QScopeGuard>
#include <QTest>

#include <csignal>

using namespace Foyer;
using namespace Foyer::Testing;

/**
 * The client secret and the access token are in no file, log, core file, argument list, environment or output of the
 * program, whatever it does and whatever is done to it. After every function and every row all that the program could
 * have written to is searched. Runs inside with-keyring.sh.
 */
class TestCanary final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void aLeakWouldBeFound_data();
    void aLeakWouldBeFound();
    void connects();
    void everydayWork();
    void everythingLogged();
    void faults_data();
    void faults();
    void faultsWhileSigningIn_data();
    void faultsWhileSigningIn();
    void certificateThatIsNotTrusted();
    void window();
    void rollCallIsSealed();
    void whileItWaits();
    void killedWithoutACoreFile_data();
    void killedWithoutACoreFile();
    void disconnects();

private:
    [[nodiscard]] QStringList bookingAt(const QString &from, const QString &to) const;
    [[nodiscard]] Fault echoing(int status, const QByteArray &authorization) const;
    [[nodiscard]] Fault redirecting() const;
    [[nodiscard]] std::unique_ptr<QProcess> waiting();

    CanaryDesk m_desk;
    QString m_day; ///< one that can be booked
    RawServer m_elsewhere{[](const RawRequest &) { return RawAnswer::http(200); }};
};

namespace {

const auto named = QStringLiteral("Kanarienhaus");
const QStringList logEverything{QStringLiteral("QT_LOGGING_RULES=*=true")};

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Of what a process has open, that which no folder shows: removed files and files in memory. */
QByteArray hiddenFilesOf(qint64 process)
{
    QByteArray bytes;
    const QDir folder(QStringLiteral("/proc/%1/fd").arg(process));
    for (const QString &entry : folder.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
        const QString link = folder.filePath(entry);
        if (QFile::symLinkTarget(link).endsWith(u" (deleted)"))
            bytes += contents(link);
    }
    return bytes;
}

/** Whether a process that dies with that signal leaves a core file in @p folder; whatever it leaves is removed. */
bool systemWritesCores(const QString &folder, int signal)
{
    QProcess control;
    control.setWorkingDirectory(folder);
    control.setChildProcessModifier(allowCoreFiles);
    control.start(QStringLiteral("sleep"), {QStringLiteral("60")});
    if (!control.waitForStarted())
        return false;
    ::kill(static_cast<pid_t>(control.processId()), signal);
    control.waitForFinished();
    bool any = false;
    for (const QString &core : QDir(folder).entryList({QStringLiteral("*core*")}, QDir::Files | QDir::Hidden))
        any = QFile::remove(folder + u'/' + core) || any;
    return any;
}

} // namespace

void TestCanary::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("FOYER_KEYRING_PID"), "run this test through with-keyring.sh");
    QVERIFY(m_desk.start());
    // A day that nobody can book makes the program tell those that can be.
    m_day = QStringLiteral("2999-01-01");
    const Ran ran = m_desk.ask(bookingAt(QStringLiteral("10:00"), QStringLiteral("11:00")));
    VERIFY_RAN(ran.code == 1, ran);
    const QJsonArray days = ran.json().value(u"bookableDays").toArray();
    VERIFY_RAN(days.size() > 2, ran);
    m_day = days.at(2).toString(); // not today, which may be nearly over
}

void TestCanary::cleanup()
{
    m_desk.heal();
    const FolderSearch search = searchFolders(m_desk.places(), m_desk.canaries());
    QVERIFY(search.files > 2);
    QVERIFY2(search.unreadable.isEmpty(), qPrintable(search.unreadable.join(u'\n')));
    const QStringList leaks = search.found + m_desk.takePrintedLeaks();
    QVERIFY2(leaks.isEmpty(), qPrintable(u'\n' + leaks.join(u'\n')));
}

QStringList TestCanary::bookingAt(const QString &from, const QString &to) const
{
    return words("book --onsite --json --person john.smith@demo.example --building") +
           QStringList{QStringLiteral("Harbour House"),
                       QStringLiteral("--date"),
                       m_day,
                       QStringLiteral("--from"),
                       from,
                       QStringLiteral("--to"),
                       to};
}

/** What a careless system says: everything that it was ever sent, in every place. */
Fault TestCanary::echoing(int status, const QByteArray &authorization) const
{
    const QByteArray secret = QUrl::toPercentEncoding(QString::fromUtf8(m_desk.secret()));
    const QString key = QString::fromLatin1(authorization) + u' ' + QString::fromUtf8(m_desk.secret()) +
                        QStringLiteral(" client_secret=") + QString::fromLatin1(secret);
    QJsonObject body;
    for (const char *field : {"hydra:description", "detail", "message", "error", "error_description", "title"})
        body.insert(QLatin1String(field), key);
    const QJsonObject violation{{QStringLiteral("propertyPath"), key}, {QStringLiteral("message"), key}};
    body.insert(QStringLiteral("violations"), QJsonArray{violation});
    const QByteArray both = authorization + secret;
    return Fault::answer(status, QJsonDocument(body).toJson(),
                         {"Content-Type: application/json; of=" + both,
                          "WWW-Authenticate: Bearer realm=\"" + both + "\"", "X-Request: " + both,
                          "Set-Cookie: key=" + both, "Date: " + both, "ETag: \"" + both + "\"",
                          "Retry-After: " + both});
}

Fault TestCanary::redirecting() const
{
    QUrl elsewhere = m_elsewhere.url(QStringLiteral("/take"));
    elsewhere.setQuery(QStringLiteral("token=") + QString::fromLatin1(m_desk.token()));
    return Fault::answer(307, "{}", {"Location: " + elsewhere.toEncoded()});
}

void TestCanary::aLeakWouldBeFound_data()
{
    QTest::addColumn<QByteArray>("written");
    const QByteArray secret = m_desk.secret();
    const QByteArray token = m_desk.token();
    QTest::newRow("secret") << secret;
    QTest::newRow("secret, percent-encoded") << QUrl::toPercentEncoding(QString::fromUtf8(secret));
    QTest::newRow("secret, as JSON")
        << QJsonDocument(QJsonObject{{QStringLiteral("k"), QString::fromUtf8(secret)}}).toJson(QJsonDocument::Compact);
    QTest::newRow("token, in small letters") << "bearer " + token.toLower();
    QTest::newRow("token, cut") << token.mid(2);
    for (const char *before : {"", "a", "ab"})
        QTest::addRow("secret, in base64 after %s.", before) << (before + secret + "more").toBase64();
    QTest::newRow("token, in base64 for addresses") << ("id:" + token).toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("token, as hex") << token.toHex();
    const QString wide = QString::fromUtf8(secret);
    QTest::newRow("secret, in UTF-16") << QByteArray(reinterpret_cast<const char *>(wide.utf16()),
                                                     wide.size() * qsizetype{sizeof(char16_t)});
}

void TestCanary::aLeakWouldBeFound()
{
    QFETCH(const QByteArray, written);
    const QString folder = m_desk.config() + QStringLiteral("/.planted");
    QVERIFY(QDir().mkpath(folder));
    const auto away = qScopeGuard([&folder] { QDir(folder).removeRecursively(); });
    QFile file(folder + QStringLiteral("/.file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100'000, '\0') + written);
    file.close();
    QVERIFY(file.setPermissions({}));
    const FolderSearch search = searchFolders(m_desk.places(), m_desk.canaries());
    // The superuser reads what nobody may; anybody else is told that it could not be read.
    QCOMPARE(search.found.size() + search.unreadable.size(), 1);
    QVERIFY(file.setPermissions(QFile::ReadOwner));
    QCOMPARE(searchFolders(m_desk.places(), m_desk.canaries()).found.size(), 1);
    QCOMPARE(m_desk.leaksIn(written, QString()).size(), 1);
}

void TestCanary::connects()
{
    const Ran ran = m_desk.run(m_desk.connecting(named), m_desk.secret() + "\r\n", logEverything);
    VERIFY_RAN(ran.code == 0, ran);
    QProcess lookup; // it is in the keychain, whole
    lookup.start(QStringLiteral("secret-tool"), words("search --all --unlock server Foyer"));
    QVERIFY(lookup.waitForFinished());
    QVERIFY(lookup.readAllStandardOutput().contains(m_desk.secret()));
}

void TestCanary::everydayWork()
{
    const int signIns = m_desk.gate().signIns();
    for (const char *line : {"doctor", "doctor --json", "bookings --person ana.ruiz@demo.example"}) {
        const Ran ran = m_desk.run(words(line));
        VERIFY_RAN(ran.code == 0, ran);
    }
    const Ran booked = m_desk.run(bookingAt(QStringLiteral("09:00"), QStringLiteral("09:30")));
    VERIFY_RAN(booked.code == 0, booked);
    const QString id = booked.json().value(u"booking").toObject().value(u"id").toString();
    const Ran cancelled = m_desk.run({QStringLiteral("cancel"), QStringLiteral("--booking"), id});
    VERIFY_RAN(cancelled.code == 0, cancelled);
    const Ran activity = m_desk.run(words("activity --json"));
    VERIFY_RAN(activity.code == 0, activity);
    QVERIFY(m_desk.gate().signIns() >= signIns + 5); // all with the canaries
}

void TestCanary::everythingLogged()
{
    const int through = m_desk.gate().letThrough();
    const Ran ran = m_desk.ask(bookingAt(QStringLiteral("09:30"), QStringLiteral("10:00")), logEverything);
    VERIFY_RAN(ran.code == 0, ran);
    const Ran wrong =
        m_desk.run(words("bookings --person a") + m_desk.address(), "x" + m_desk.secret() + "x\n", logEverything);
    VERIFY_RAN(wrong.code == 3, wrong);
    QVERIFY(m_desk.gate().letThrough() > through);
    const QByteArray log = contents(m_desk.config() + QStringLiteral("/logs/foyer.log"));
    QVERIFY(log.contains("foyer.http: POST /v1/public/bookings") && log.contains(" debug "));
}

void TestCanary::faults_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("whileReading");
    QTest::addColumn<int>("code");
    const QByteArray token = "Bearer " + m_desk.token();
    QTest::newRow("answer cut") << Fault::cut(-20) << false << 0; // looked for, and found
    QTest::newRow("500 with the key") << echoing(500, token) << false << 4;
    QTest::newRow("400 with the key") << echoing(400, token) << false << 1;
    QTest::newRow("401 twice with the key") << echoing(401, token) << false << 3;
    QTest::newRow("403 with the key") << echoing(403, token) << false << 1;
    QTest::newRow("409 with the key") << echoing(409, token) << false << 1;
    QTest::newRow("422 with the key") << echoing(422, token) << false << 1;
    QTest::newRow("redirected") << redirecting() << false << 4;
    QTest::newRow("no answer") << Fault::hang() << false << 4;
    QTest::newRow("reading, 401 twice with the key") << echoing(401, token) << true << 3;
    QTest::newRow("reading, 403 with the key") << echoing(403, token) << true << 1;
    QTest::newRow("reading, redirected") << redirecting() << true << 3;
    QTest::newRow("reading, no answer") << Fault::hang() << true << 3;
}

void TestCanary::faults()
{
    QFETCH(const Fault, fault);
    QFETCH(const bool, whileReading);
    QFETCH(const int, code);
    static int minutes = 10 * 60; // every row books a time of its own
    const QTime from = QTime(0, 0).addSecs(60 * minutes);
    minutes += 15;
    const When when = whileReading ? When::get() : When::post(Path::ending("/bookings"));
    const int rule = m_desk.proxy().add(when, fault);
    const Ran ran = m_desk.run(
        bookingAt(from.toString(QStringLiteral("HH:mm")), from.addSecs(15 * 60).toString(QStringLiteral("HH:mm"))) +
            words(code == 0 ? "--timeout 30" : "--timeout 2"),
        {}, logEverything);
    QVERIFY(m_desk.proxy().taken(rule) > 0);
    VERIFY_RAN(ran.code == code, ran);
    QCOMPARE(m_elsewhere.heads(), 0);
    m_desk.heal();
    const Ran activity = m_desk.run(words("activity")); // what was kept of it, as people see it
    VERIFY_RAN(activity.code == 0 || activity.code == 4, activity);
}

void TestCanary::faultsWhileSigningIn_data()
{
    QTest::addColumn<Fault>("fault");
    for (const int status : {400, 401, 403, 404, 429, 500})
        QTest::addRow("%d with the key", status) << echoing(status, {}); // there is no token yet
    QTest::newRow("redirected") << redirecting();
    QTest::newRow("no answer") << Fault::hang();
    QTest::newRow("a token that can't be used")
        << Fault::answer(200, R"({"token_type":"Bearer","access_token":")" + m_desk.token() + R"(\r\nX: y"})");
    QTest::newRow("no JSON") << Fault::answer(200, m_desk.token());
}

void TestCanary::faultsWhileSigningIn()
{
    QFETCH(const Fault, fault);
    const int rule = m_desk.proxy().add(When::post("/oauth2/token"), fault);
    const Ran asked = m_desk.ask(words("bookings --person ana.ruiz@demo.example --timeout 1"), logEverything);
    VERIFY_RAN(asked.code == 3, asked);
    const Ran connecting =
        m_desk.run(m_desk.connecting(QStringLiteral("Never")) + words("--timeout 1"), m_desk.secret(), logEverything);
    VERIFY_RAN(connecting.code == 3, connecting);
    QVERIFY(m_desk.proxy().taken(rule) >= 2);
    QCOMPARE(m_elsewhere.heads(), 0);
}

void TestCanary::certificateThatIsNotTrusted()
{
    const TestCertificates certificates;
    QVERIFY2(certificates.fault().isEmpty(), qPrintable(certificates.fault()));
    const RawServer secured([](const RawRequest &) { return RawAnswer::http(200); }, certificates.expired());
    // The token is given out as usual, and the API is what can't be trusted with it.
    const QStringList address = m_desk.address();
    QStringList arguments = words("bookings --person ana.ruiz@demo.example --timeout 20 --auth-url") +
                            QStringList{address.last()} + address;
    arguments.last() = secured.url(QString()).toString();
    const int signIns = m_desk.gate().signIns();
    const Ran ran = m_desk.run(arguments, m_desk.secret(), logEverything);
    VERIFY_RAN(ran.code == 3, ran);
    QCOMPARE(m_desk.gate().signIns(), signIns + 1);
    QVERIFY(secured.connections() > 0);
    QCOMPARE(secured.heads(), 0);
}

void TestCanary::window()
{
    const int through = m_desk.gate().letThrough();
    const auto process = m_desk.begin({}, {}, logEverything + QStringList{QStringLiteral("QT_QPA_PLATFORM=offscreen")});
    // The key came from the keychain, and the first lists are there.
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.gate().letThrough() > through + 2, 20'000);
    process->terminate();
    QTRY_COMPARE(process->state(), QProcess::NotRunning);
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    const QStringList leaks = m_desk.leaksIn(process->readAllStandardOutput() + process->readAllStandardError(),
                                             QStringLiteral("what the window printed"));
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
}

/** The roll call is kept by the window, and nobody reads it there: neither whose building it is nor who is in it. */
void TestCanary::rollCallIsSealed()
{
    const Ran asked = m_desk.run(words("bookings --json --building Nowhere"));
    const QJsonObject house = asked.json().value(u"candidates").toArray().at(0).toObject();
    VERIFY_RAN(!house.value(u"id").toString().isEmpty(), asked);
    QFile settings(m_desk.config() + QStringLiteral("/settings.json"));
    QVERIFY(settings.open(QIODevice::ReadWrite));
    QJsonObject root = QJsonDocument::fromJson(settings.readAll()).object();
    const QJsonObject own{{QStringLiteral("ownBuilding"), house.value(u"id")}};
    root.insert(QStringLiteral("preferences"), QJsonObject{{named, own}});
    QVERIFY(settings.resize(0) && settings.seek(0));
    settings.write(QJsonDocument(root).toJson());
    settings.close();

    const QDir folder(m_desk.config());
    const auto process = m_desk.begin({}, {}, logEverything + QStringList{QStringLiteral("QT_QPA_PLATFORM=offscreen")});
    QTRY_VERIFY_WITH_TIMEOUT(!folder.entryList({QStringLiteral("sealed-*-roll-call")}, QDir::Files).isEmpty(), 20'000);
    process->terminate();
    QTRY_COMPARE(process->state(), QProcess::NotRunning);

    int looked = 0;
    QDirIterator it(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        if (it.fileName().startsWith(u"activity.sqlite"))
            continue; // what was sent is kept in the open, as the README says
        ++looked;
        const QByteArray bytes = contents(file);
        for (const QByteArray &name : {house.value(u"name").toString().toUtf8(), QByteArray("Ana Ruiz"),
                                       QByteArray("ana.ruiz"), QByteArray("\"visitorsKnown\"")})
            QVERIFY2(!bytes.contains(name), qPrintable(file + u' ' + QString::fromUtf8(name)));
    }
    QVERIFY(looked > 2); // settings, log, roll call
}

/** A run that has the secret and the token, and gets no answer. */
std::unique_ptr<QProcess> TestCanary::waiting()
{
    const int rule = m_desk.proxy().add(When::get(), Fault::hang());
    auto process = m_desk.begin(words("bookings --person ana.ruiz@demo.example") + m_desk.address(), m_desk.secret());
    if (!QTest::qWaitFor([&] { return m_desk.proxy().taken(rule) > 0; }, 20'000))
        process.reset();
    return process;
}

void TestCanary::whileItWaits()
{
    const auto process = waiting();
    QVERIFY(process);
    const qint64 id = process->processId();
    for (const char *what : {"cmdline", "environ", "comm", "maps"}) {
        const QString file = QStringLiteral("/proc/%1/%2").arg(id).arg(QLatin1String(what));
        const QByteArray bytes = contents(file);
        QVERIFY2(!bytes.isEmpty(), qPrintable(file));
        const QStringList leaks = m_desk.leaksIn(bytes, file);
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
    }
    const QStringList leaks = m_desk.leaksIn(hiddenFilesOf(id), QStringLiteral("a removed file"));
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
    // Whoever started it allowed core files. One byte: less than any core, and unlike none it also keeps Linux from
    // handing the memory to a crash handler.
    const QByteArray limits = contents(QStringLiteral("/proc/%1/limits").arg(id)).simplified();
    QVERIFY2(limits.contains("Max core file size 1 1 bytes"), limits.constData());
    process->terminate();
    QTRY_COMPARE(process->state(), QProcess::NotRunning);
}

void TestCanary::killedWithoutACoreFile_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("abort") << SIGABRT;
    QTest::newRow("bad memory") << SIGSEGV;
}

void TestCanary::killedWithoutACoreFile()
{
    QFETCH(const int, signal);
    const QString folder = m_desk.workingDirectory();
    if (!systemWritesCores(folder, signal))
        qInfo("This system writes no core files into the working directory: only the limit was looked at.");
    const QStringList before = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden);
    const auto process = waiting();
    QVERIFY(process);
    ::kill(static_cast<pid_t>(process->processId()), signal);
    QTRY_COMPARE(process->state(), QProcess::NotRunning);
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden), before);
}

void TestCanary::disconnects()
{
    const Ran ran = m_desk.run(words("disconnect --yes --name") + QStringList{named}, {}, logEverything);
    VERIFY_RAN(ran.code == 0, ran);
    const Ran after = m_desk.run(words("bookings --person ana.ruiz@demo.example"));
    VERIFY_RAN(after.code == 5, after);
    QVERIFY(QDir(m_desk.config()).entryList({QStringLiteral("sealed-*")}, QDir::Files | QDir::Hidden).isEmpty());
    QProcess lookup; // nor is its key anywhere
    lookup.start(QStringLiteral("secret-tool"), words("search --all --unlock server Foyer"));
    QVERIFY(lookup.waitForFinished());
    QVERIFY(!lookup.readAllStandardOutput().contains("/sealing"));
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
