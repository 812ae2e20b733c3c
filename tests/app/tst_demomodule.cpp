// SPDX-License-Identifier: MIT
#include "application.h"
#include "clock.h"
#include "mainwindow.h"

#include "foyerprocess.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;

/** Where the module of the demo workplace is looked for, and what is said when it is not there. */
class TestDemoModule final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void withoutTheModule_data();
    void withoutTheModule();
    void besideTheProgram();
    void asInstalled();
    void neverFromElsewhere();
    void damaged();
    void theWindowSaysItAsWell();

private:
    /** Copies the module into that folder: an absolute path, or relative to the program's. */
    void putModuleAt(const QString &folder) const;
    /** The program's copy, away from everything it was built with. */
    [[nodiscard]] Ran run(const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
    QString m_bin;
    QString m_program;
};

namespace {

const QByteArray notInstalled = "The demo workplace is not installed on this computer";
const QStringList aVerb = words("bookings --demo --demo-people 20 --json --person ana.ruiz@demo.example");

} // namespace

void TestDemoModule::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_environment = QProcessEnvironment::systemEnvironment();
    m_bin = m_folder->filePath(QStringLiteral("opt/foyer/bin"));
    QVERIFY(QDir().mkpath(m_bin));
    m_program = m_bin + QStringLiteral("/foyer");
    QVERIFY(QFile::copy(QStringLiteral(FOYER_PROGRAM), m_program));
}

void TestDemoModule::putModuleAt(const QString &folder) const
{
    const QString place = QDir::cleanPath(QDir(m_bin).absoluteFilePath(folder));
    QVERIFY(QDir().mkpath(place));
    QVERIFY(QFile::copy(QStringLiteral(BUILT_DEMO_MODULE), place + u'/' + QStringLiteral(FOYER_DEMO_MODULE)));
}

Ran TestDemoModule::run(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(m_program,
                  arguments + QStringList{QStringLiteral("--config"), m_folder->filePath(QStringLiteral("config"))});
    const bool ended = process.waitForFinished(60'000);
    return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestDemoModule::withoutTheModule_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a verb") << aVerb;
    QTest::newRow("demo-server") << words("demo-server --demo-people 20");
}

void TestDemoModule::withoutTheModule()
{
    QFETCH(const QStringList, arguments);
    const Ran ran = run(arguments);
    VERIFY_RAN(ran.code == 3, ran);
    VERIFY_RAN(ran.err.startsWith(notInstalled) && ran.err.count('\n') == 1, ran);
    VERIFY_RAN(!ran.json().contains(u"apiUrl"), ran);
}

void TestDemoModule::besideTheProgram()
{
    putModuleAt(QStringLiteral("."));
    const Ran ran = run(aVerb);
    VERIFY_RAN(ran.code == 0, ran);
}

void TestDemoModule::asInstalled()
{
    putModuleAt(QStringLiteral(FOYER_MODULE_FOLDER));
    const Ran ran = run(aVerb);
    VERIFY_RAN(ran.code == 0, ran);
}

void TestDemoModule::neverFromElsewhere()
{
    putModuleAt(m_folder->path()); // the working directory
    m_environment.insert(QStringLiteral("LD_LIBRARY_PATH"), m_folder->path());
    const Ran ran = run(aVerb);
    VERIFY_RAN(ran.code == 3 && ran.err.startsWith(notInstalled), ran);
}

void TestDemoModule::damaged()
{
    QFile file(m_bin + u'/' + QStringLiteral(FOYER_DEMO_MODULE));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no library") > 0);
    file.close();
    const Ran ran = run(aVerb);
    VERIFY_RAN(ran.code == 3 && ran.err.startsWith("The demo workplace could not be loaded: "), ran);
}

void TestDemoModule::theWindowSaysItAsWell()
{
    // There is no module beside this test.
    const SystemClock clock;
    Application foyer(*parseArguments({QStringLiteral("--demo"), QStringLiteral("--config"), m_folder->path()}), clock);
    foyer.start();
    QTRY_VERIFY(foyer.window().statusBar()->currentMessage().toUtf8().startsWith(notInstalled));
    const auto *name = foyer.window().findChild<QLineEdit *>(QStringLiteral("connectName"));
    QVERIFY(name && name->isVisible()); // the way on
}

QTEST_MAIN(TestDemoModule)
#include "tst_demomodule.moc"
