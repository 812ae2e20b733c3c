// SPDX-License-Identifier: MIT
#include "connectflow.h"
#include "fakesecretstore.h"
#include "keychainsecretstore.h"
#include "sealedfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Foyer;

/**
 * Sealed files with a real GNOME Keyring. Runs inside with-keyring.sh; what needs a session without a keychain runs
 * this very program again in one, as "--save": it tries to keep something and prints the state.
 */
class TestSealedFiles final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void keepsAndGivesBack();
    void anotherRunOpensIt();
    void nothingOfItIsReadable();
    void isTheOwners();
    void theSameTwiceLooksDifferent();
    void missing();
    void refusesWhatWasChanged_data();
    void refusesWhatWasChanged();
    void refusesAnotherName();
    void refusesAnotherWorkplace();
    void linksAreNotFollowed();
    void foldersAreNoFiles();
    void lostKeyIsSaidAndReplaced();
    void noKeyNoFile_data();
    void noKeyNoFile();
    void lockedKeepsNothing();
    void unwritable();
    void oneAfterTheOther();
    void noAnswerAfterTheHandle();
    void forgetsAll();
    void keysAreWhole();

private:
    using Call = std::function<RequestHandle(SealedFiles &, QObject *, SealedStore::Answer)>;
    static std::optional<SealedAnswer> answerOf(SealedFiles &files, const Call &call);
    static SealedState save(SealedFiles &files, const QByteArray &bytes,
                            const QString &name = QStringLiteral("roll-call"));
    static SealedAnswer load(SealedFiles &files, const QString &name = QStringLiteral("roll-call"));
    static QByteArray contents(const QString &file);
    static void write(const QString &file, const QByteArray &bytes);
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("config")); }
    [[nodiscard]] std::unique_ptr<SealedFiles> open()
    {
        return std::make_unique<SealedFiles>(folder(), m_secrets, m_connection);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    KeychainSecretStore m_secrets;
    Connection m_connection;
};

namespace {

const QByteArray secretNames = "Ana Ruiz, Bo Li, and \0 a lot more";

} // namespace

std::optional<SealedAnswer> TestSealedFiles::answerOf(SealedFiles &files, const Call &call)
{
    QObject context;
    std::optional<SealedAnswer> got;
    bool isInside = true;
    const RequestHandle handle = call(files, &context, [&](const SealedAnswer &answer) {
        if (isInside)
            qFatal("answered before the call has returned");
        got = answer;
    });
    isInside = false;
    (void)QTest::qWaitFor([&] { return got.has_value(); }, 20'000);
    return got;
}

SealedState TestSealedFiles::save(SealedFiles &files, const QByteArray &bytes, const QString &name)
{
    const auto answer =
        answerOf(files, [&](auto &store, auto *context, auto then) { return store.save(name, bytes, context, then); });
    return answer.value().state;
}

SealedAnswer TestSealedFiles::load(SealedFiles &files, const QString &name)
{
    return answerOf(files, [&](auto &store, auto *context, auto then) { return store.load(name, context, then); })
        .value();
}

QByteArray TestSealedFiles::contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSealedFiles::write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestSealedFiles::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("FOYER_KEYRING_PID"), "run this test through with-keyring.sh");
}

void TestSealedFiles::init()
{
    static int number = 0;
    m_folder = std::make_unique<QTemporaryDir>();
    m_connection.name = QStringLiteral("Office %1").arg(++number); // a key of its own
}

void TestSealedFiles::keepsAndGivesBack()
{
    const auto files = open();
    QVERIFY(save(*files, secretNames) == SealedState::Ok);
    QCOMPARE(load(*files).bytes, secretNames);
    QVERIFY(save(*files, QByteArray()) == SealedState::Ok);
    const SealedAnswer empty = load(*files);
    QVERIFY(empty.state == SealedState::Ok);
    QVERIFY(empty.bytes.isEmpty());
}

void TestSealedFiles::anotherRunOpensIt()
{
    QVERIFY(save(*open(), secretNames) == SealedState::Ok);
    const SealedAnswer answer = load(*open());
    QVERIFY(answer.state == SealedState::Ok);
    QCOMPARE(answer.bytes, secretNames);
    QProcess tool; // the key stands in the keychain, beside the workplace's
    tool.start(QStringLiteral("secret-tool"), {QStringLiteral("lookup"), QStringLiteral("user"),
                                               KeychainSecretStore::keyOf(SealedFiles::keyAccount(m_connection)),
                                               QStringLiteral("server"), KeychainSecretStore::serviceName()});
    QVERIFY(tool.waitForFinished());
    QCOMPARE(tool.readAllStandardOutput().trimmed().size(), 43); // 32 bytes
    QVERIFY(SealedFiles::keyAccount(m_connection) != secretAccount(m_connection));
}

void TestSealedFiles::nothingOfItIsReadable()
{
    const auto files = open();
    QVERIFY(save(*files, secretNames) == SealedState::Ok);
    const QDir dir(folder());
    const QStringList names = dir.entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(names.size(), 1);
    const QByteArray bytes = contents(dir.filePath(names.first()));
    QVERIFY(bytes.size() > secretNames.size());
    for (const char *word : {"Ana", "Ruiz", "lot more"})
        QVERIFY(!bytes.contains(word));
    QVERIFY(!names.first().contains(u"Office"));
}

void TestSealedFiles::isTheOwners()
{
    const auto files = open();
    const QString name = files->fileOf(QStringLiteral("roll-call"));
    QVERIFY(QDir().mkpath(folder()));
    write(name, "open to all");
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(save(*files, secretNames) == SealedState::Ok);
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(name).permissions() & others));
}

void TestSealedFiles::theSameTwiceLooksDifferent()
{
    const auto files = open();
    const QString name = files->fileOf(QStringLiteral("roll-call"));
    QVERIFY(save(*files, secretNames) == SealedState::Ok);
    const QByteArray first = contents(name);
    QVERIFY(save(*files, secretNames) == SealedState::Ok);
    const QByteArray second = contents(name);
    QCOMPARE(first.size(), second.size());
    QVERIFY(first.sliced(5, 24) != second.sliced(5, 24)); // a nonce is used once
    QVERIFY(first.sliced(29) != second.sliced(29));
}

void TestSealedFiles::missing()
{
    QVERIFY(load(*open()).state == SealedState::Missing);
}

void TestSealedFiles::refusesWhatWasChanged_data()
{
    QTest::addColumn<int>("at");  ///< the byte that is changed; -1: see cut
    QTest::addColumn<int>("cut"); ///< how many bytes are taken from the end; less than 0: added
    for (const int at : {0, 4, 5, 28, 29, 40})
        QTest::addRow("byte %d", at) << at << 0;
    for (const int cut : {1, 15, 16, 17, 40, 1000})
        QTest::addRow("%d bytes less", cut) << -1 << cut;
    QTest::newRow("a byte more") << -1 << -1;
}

void TestSealedFiles::refusesWhatWasChanged()
{
    QFETCH(const int, at);
    QFETCH(const int, cut);
    QVERIFY(save(*open(), secretNames) == SealedState::Ok);
    const auto files = open();
    const QString name = files->fileOf(QStringLiteral("roll-call"));
    QByteArray bytes = contents(name);
    if (at >= 0)
        bytes[at] = char(bytes.at(at) ^ 1);
    else if (cut > 0)
        bytes.chop(cut);
    else
        bytes += 'x';
    write(name, bytes);
    const SealedAnswer answer = load(*files);
    QVERIFY(answer.state == SealedState::Damaged);
    QVERIFY(answer.bytes.isEmpty());
    QVERIFY(save(*files, secretNames) == SealedState::Ok); // and goes on
    QCOMPARE(load(*files).bytes, secretNames);
}

void TestSealedFiles::refusesAnotherName()
{
    const auto files = open();
    QVERIFY(save(*files, secretNames) == SealedState::Ok);
    QVERIFY(QFile::copy(files->fileOf(QStringLiteral("roll-call")), files->fileOf(QStringLiteral("other"))));
    QVERIFY(load(*files, QStringLiteral("other")).state == SealedState::Damaged);
}

void TestSealedFiles::refusesAnotherWorkplace()
{
    const auto files = open();
    QVERIFY(save(*files, secretNames) == SealedState::Ok);
    Connection other = m_connection;
    other.name += QStringLiteral(" too");
    SealedFiles others(folder(), m_secrets, other);
    QVERIFY(load(others).state == SealedState::Missing);
    QVERIFY(save(others, "theirs") == SealedState::Ok);
    QVERIFY(QFile::remove(others.fileOf(QStringLiteral("roll-call"))));
    QVERIFY(QFile::copy(files->fileOf(QStringLiteral("roll-call")), others.fileOf(QStringLiteral("roll-call"))));
    QVERIFY(load(others).state == SealedState::Damaged);
}

void TestSealedFiles::linksAreNotFollowed()
{
    const auto files = open();
    const QString name = files->fileOf(QStringLiteral("roll-call"));
    QVERIFY(save(*files, secretNames) == SealedState::Ok);
    const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere"));
    QVERIFY(QFile::rename(name, elsewhere));
    QVERIFY(QFile::link(elsewhere, name));
    QVERIFY(load(*files).state == SealedState::Damaged); // though what it leads to is whole
    const QByteArray before = contents(elsewhere);
    QVERIFY(save(*files, "new") == SealedState::Ok);
    QVERIFY(!QFileInfo(name).isSymLink());
    QCOMPARE(contents(elsewhere), before);
    QCOMPARE(load(*files).bytes, QByteArray("new"));

    QVERIFY(QFile::remove(name));
    QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("nowhere")), name));
    QVERIFY(load(*files).state == SealedState::Damaged);
}

void TestSealedFiles::foldersAreNoFiles()
{
    const auto files = open();
    QVERIFY(QDir().mkpath(files->fileOf(QStringLiteral("roll-call"))));
    QVERIFY(load(*files).state == SealedState::Damaged);
    QVERIFY(save(*files, secretNames) == SealedState::Unwritable);
}

void TestSealedFiles::lostKeyIsSaidAndReplaced()
{
    QVERIFY(save(*open(), secretNames) == SealedState::Ok);
    std::optional<SecretAnswer> removed;
    const RequestHandle handle = m_secrets.remove(SealedFiles::keyAccount(m_connection), this,
                                                  [&](const SecretAnswer &answer) { removed = answer; });
    QTRY_VERIFY(removed && removed->state == SecretState::Ok);
    const auto files = open();
    QVERIFY(load(*files).state == SealedState::Damaged);
    QVERIFY(save(*files, "again") == SealedState::Ok);
    QCOMPARE(load(*open()).bytes, QByteArray("again"));
}

void TestSealedFiles::noKeyNoFile_data()
{
    QTest::addColumn<bool>("hasBus");
    QTest::newRow("no bus") << false;
    QTest::newRow("bus without a service") << true;
}

void TestSealedFiles::noKeyNoFile()
{
    QFETCH(const bool, hasBus);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder->path());
    QStringList session{QCoreApplication::applicationFilePath(), QStringLiteral("--save"), folder()};
    if (hasBus) {
        // One that starts no service by itself.
        const QString config = m_folder->filePath(QStringLiteral("bus.conf"));
        write(config, "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                      "<policy context=\"default\"><allow send_destination=\"*\"/><allow own=\"*\"/>"
                      "<allow receive_sender=\"*\"/></policy></busconfig>");
        session = QStringList{QStringLiteral("dbus-run-session"), QStringLiteral("--config-file=") + config,
                              QStringLiteral("--")} +
                  session;
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(session.takeFirst(), session);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.readAllStandardOutput().trimmed(),
             QByteArray::number(int(SealedState::NoKey)) + ' ' + QByteArray::number(int(SecretState::Unavailable)));
    QVERIFY(QDir(folder()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestSealedFiles::lockedKeepsNothing()
{
    Testing::FakeSecretStore locked;
    locked.writeState = SecretState::Locked;
    SealedFiles files(folder(), locked, m_connection);
    const auto answer = answerOf(files, [](auto &store, auto *context, auto then) {
        return store.save(QStringLiteral("roll-call"), secretNames, context, then);
    });
    QVERIFY(answer && answer->state == SealedState::NoKey);
    QVERIFY(answer->secret == SecretState::Locked);
    QVERIFY(!QFileInfo::exists(files.fileOf(QStringLiteral("roll-call"))));
    locked.writeState = SecretState::Ok; // somebody has unlocked it
    QVERIFY(save(files, secretNames) == SealedState::Ok);
}

void TestSealedFiles::unwritable()
{
    write(folder(), "a file where the folder should be");
    const auto files = open();
    QVERIFY(save(*files, secretNames) == SealedState::Unwritable);
}

void TestSealedFiles::oneAfterTheOther()
{
    // Without a key yet: both would make one, and the first file could never be opened again.
    const auto files = open();
    QObject context;
    int answers = 0;
    const auto count = [&](const SealedAnswer &answer) { answers += answer.state == SealedState::Ok; };
    const RequestHandle first = files->save(QStringLiteral("one"), "1", &context, count);
    const RequestHandle second = files->save(QStringLiteral("two"), "2", &context, count);
    std::optional<SealedAnswer> loaded;
    const RequestHandle third =
        files->load(QStringLiteral("one"), &context, [&](const SealedAnswer &answer) { loaded = answer; });
    QTRY_VERIFY(loaded);
    QCOMPARE(answers, 2);
    QCOMPARE(loaded->bytes, QByteArray("1"));
    const auto again = open();
    QCOMPARE(load(*again, QStringLiteral("one")).bytes, QByteArray("1"));
    QCOMPARE(load(*again, QStringLiteral("two")).bytes, QByteArray("2"));
}

void TestSealedFiles::noAnswerAfterTheHandle()
{
    const auto files = open();
    bool isAnswered = false;
    files->save(QStringLiteral("one"), "1", this, [&](const SealedAnswer &) { isAnswered = true; }).abort();
    {
        QObject context;
        const RequestHandle handle =
            files->save(QStringLiteral("two"), "2", &context, [&](const SealedAnswer &) { isAnswered = true; });
    }
    QCOMPARE(load(*files, QStringLiteral("two")).bytes, QByteArray("2")); // carried out all the same
    QVERIFY(!isAnswered);
}

void TestSealedFiles::forgetsAll()
{
    const auto files = open();
    QVERIFY(save(*files, secretNames) == SealedState::Ok);
    QVERIFY(save(*files, secretNames, QStringLiteral("other")) == SealedState::Ok);
    Connection other = m_connection;
    other.name += QStringLiteral(" too");
    SealedFiles others(folder(), m_secrets, other);
    QVERIFY(save(others, "theirs") == SealedState::Ok);

    const auto forget = [](auto &store, auto *context, auto then) { return store.forget(context, then); };
    QVERIFY(answerOf(*files, forget).value().state == SealedState::Ok);
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QCOMPARE(load(others).bytes, QByteArray("theirs"));
    std::optional<SecretAnswer> key;
    const RequestHandle handle =
        m_secrets.read(SealedFiles::keyAccount(m_connection), this, [&](const SecretAnswer &answer) { key = answer; });
    QTRY_VERIFY(key);
    QVERIFY(key->state == SecretState::Missing);
    QVERIFY(answerOf(*files, forget).value().state == SealedState::Ok); // nothing there is fine
}

void TestSealedFiles::keysAreWhole()
{
    const auto key = SealingKey::make();
    const QString text = key->text();
    QCOMPARE(text.size(), 43);
    QVERIFY(SealingKey::fromText(text));
    QVERIFY(SealingKey::make()->text() != text);
    const QStringList others{QString(),
                             text.chopped(1),
                             text + u'A',
                             text + u'=',
                             QString(text).replace(3, 1, u'+'),
                             QStringLiteral("not a key"),
                             QString(43, u'\u00e9')};
    for (const QString &wrong : others)
        QVERIFY2(!SealingKey::fromText(wrong), qPrintable(wrong));
    QCOMPARE(*opened(sealed("x", "p", *key), "p", *SealingKey::fromText(text)), QByteArray("x"));
    QVERIFY(!opened(sealed("x", "p", *key), "q", *key));
    QVERIFY(!opened(sealed("x", "p", *key), "p", *SealingKey::make()));
    QVERIFY(!opened({}, "p", *key));
}

/** In a session without a keychain: tries to keep something, prints what came of it. */
static int saveOnce(const QString &folder)
{
    KeychainSecretStore secrets;
    Connection connection;
    connection.name = QStringLiteral("Office");
    SealedFiles files(folder, secrets, connection);
    QObject context;
    const RequestHandle handle =
        files.save(QStringLiteral("roll-call"), "Ana Ruiz", &context, [](const SealedAnswer &answer) {
            std::printf("%d %d\n", int(answer.state), int(answer.secret));
            QCoreApplication::quit();
        });
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--save") == 0)
        return saveOnce(QString::fromLocal8Bit(argv[2]));
    TestSealedFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sealedfiles.moc"
