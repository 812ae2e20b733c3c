// SPDX-License-Identifier: MIT
#include "activity.h"
#include "clock.h"
#include "demoserver.h"
#include "faultproxy.h"
#include "nexudussystem.h"
#include "resourcedialog.h"
#include "resourcesection.h"
#include "sqlitejournal.h"
#include "turnuntil.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>

using namespace Foyer;
using namespace Foyer::Testing;
using namespace std::chrono_literals;
using State = ResourceForm::State;

/**
 * @file
 * The section New resource as the program wires it: the real widgets, the adapter over real HTTP, the journal and the
 * draft on the disk. With arguments this is the desk that is killed while it works:
 *
 *     tst_end_to_end_resource type|create URL USER FOLDER < password
 */
namespace {

const Path resourcesPath = Path::ending("/api/spaces/resources");

/** One desk, on what a folder holds. */
class MakerDesk final : public ResourceSection {
public:
    MakerDesk(const QUrl &url, const QString &user, const QString &password, const QString &folder)
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Connection connection;
        connection.system = text("nexudus");
        connection.apiUrl = url;
        connection.clientId = user;
        m_system = std::make_unique<NexudusSystem>(connection, Credentials{password, {}, {}}, m_clock);
        m_journal = std::make_unique<SqliteJournal>(folder + text("/activity.sqlite"), m_clock);
        SettlingTimes times;
        times.looks = {0ms, 20ms, 100ms};
        activity = std::make_unique<Activity>(WriteServices{*m_system, *m_journal, m_clock, times}, text("account"));
        form = std::make_unique<ResourceForm>(*m_system, *activity, folder + text("/draft.json"));
        view = std::make_unique<ResourceView>(*form, m_clock);
        activity->start();
        form->start();
        show();
    }
    ~MakerDesk()
    {
        view.reset();
        form.reset();
    }
    Q_DISABLE_COPY_MOVE(MakerDesk)

    std::unique_ptr<Activity> activity;

    /** What is required, by keys. */
    void fillIn(const char *name) const
    {
        QTRY_COMPARE(form->lists().businesses().status, AskedList<Business>::Status::Ready);
        press(Qt::Key_Down);
        QTRY_COMPARE(form->lists().types().status, AskedList<ResourceType>::Status::Ready);
        press(Qt::Key_Tab);
        type(name);
        press(Qt::Key_Tab);
        type("meeting");
        press(Qt::Key_Tab);
        press(Qt::Key_Down);
        press(Qt::Key_Tab);
        type("3");
        QCOMPARE(form->faults(), QList<DraftFault>());
    }
    void createByKeys(State end) const
    {
        press(Qt::Key_9, Qt::AltModifier);
        create(end);
    }

private:
    SystemClock m_clock;
    std::unique_ptr<NexudusSystem> m_system;
    std::unique_ptr<SqliteJournal> m_journal;
};

/** Works until it is killed. */
int runDesk(const QStringList &arguments)
{
    std::array<char, 200> password{};
    if (!std::fgets(password.data(), int(password.size()), stdin))
        return 2;
    const MakerDesk desk(QUrl(arguments.at(2)), arguments.at(3), QString::fromUtf8(password.data()).trimmed(),
                         arguments.at(4));
    desk.fillIn("Killed & <b>kept</b>");
    if (arguments.at(1) == u"create") {
        desk.press(Qt::Key_9, Qt::AltModifier);
        desk.press(Qt::Key_Return);
    }
    return QCoreApplication::exec();
}

} // namespace

class TestResource final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void copyOfAnotherIsCreatedAndCompared();
    void throttledIsForThePersonToTryAgain();
    void draftSurvivesAKill();
    void killedWhileItWasSent();

private:
    [[nodiscard]] std::unique_ptr<MakerDesk> deskAt(const QUrl &url) const
    {
        return std::make_unique<MakerDesk>(url, m_demo->nexudusUser(), m_demo->nexudusPassword(), m_folder->path());
    }
    /** Another process at work there. */
    void start(QProcess &process, const char *mode, const QUrl &url) const;
    static void kill(QProcess &process);
    /** How many the system has of that name. */
    [[nodiscard]] qsizetype countOf(const QString &name);
    [[nodiscard]] bool hasDraft(const char *part) const
    {
        QFile file(m_folder->filePath(text("draft.json")));
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(part);
    }

    SystemClock m_clock;
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestResource::initTestCase()
{
    QLoggingCategory::setFilterRules(text("foyer.http=false"));
    m_demo = std::make_unique<DemoServer>(DemoOptions{}, m_clock);
    QVERIFY(m_demo->start(nullptr));
    m_demo->setThrottling(false);
}

void TestResource::start(QProcess &process, const char *mode, const QUrl &url) const
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {text(mode), url.toString(), m_demo->nexudusUser(), m_folder->path()});
    process.write(m_demo->nexudusPassword().toUtf8() + '\n');
    process.closeWriteChannel();
    QVERIFY(process.waitForStarted());
}

void TestResource::kill(QProcess &process)
{
    process.kill(); // SIGKILL
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
}

qsizetype TestResource::countOf(const QString &name)
{
    Connection connection;
    connection.apiUrl = m_demo->url();
    connection.clientId = m_demo->nexudusUser();
    NexudusSystem direct(connection, Credentials{m_demo->nexudusPassword(), {}, {}}, m_clock);
    std::optional<Result<QList<ResourceSummary>>> answer;
    const auto handle = direct.resourcesNamed(BusinessId(text("1415001001")), name, this,
                                              [&](Result<QList<ResourceSummary>> found) { answer = found; });
    return turnUntil([&] { return answer.has_value(); }, 20'000) && *answer ? (*answer)->size() : -1;
}

/** "Board Room A" has all fields there are; a gap of 12 minutes the system rounds up. */
void TestResource::copyOfAnotherIsCreatedAndCompared()
{
    const auto desk = deskAt(m_demo->url());
    QTRY_COMPARE(desk->form->lists().businesses().status, AskedList<Business>::Status::Ready);
    desk->press(Qt::Key_Down);
    desk->button("Duplicate from")->setFocus();
    desk->press(Qt::Key_Return);
    auto *dialog = desk->view->findChild<ResourceDialog *>();
    QVERIFY(dialog);
    auto *found = dialog->findChild<QAbstractItemView *>(text("resources"));
    QTRY_VERIFY(found->model()->rowCount() > 1);
    QTRY_COMPARE(ResourceSection::focusName(), text("Search resources"));
    desk->type("board room a");
    QTRY_COMPARE(found->model()->index(0, 0).data().toString(), text("Board Room A"));
    desk->press(Qt::Key_Return);
    desk->view->activateWindow(); // nobody else does here
    QTRY_VERIFY(desk->said().contains(text("This is a copy.")));
    const ResourceDraft copy = desk->form->draft();
    QVERIFY(copy.name().isEmpty());
    QCOMPARE(copy.value(ResourceField::Capacity), ResourceValue(qint64(14)));
    QVERIFY(copy.isSet(ResourceField::OpeningHours) && copy.isSet(ResourceField::Projector));
    QTRY_COMPARE(ResourceSection::focusName(), text("Name"));
    desk->type("Copy of A");
    QVERIFY(desk->form->set(ResourceField::Buffer, qint64(12)));
    desk->createByKeys(State::Created);
    QVERIFY2(desk->said().contains(text("stored otherwise than it was sent")), qPrintable(desk->said()));
    QCOMPARE(*desk->form->differencesFound(),
             (QList<FieldDifference>{{ResourceField::Buffer, qint64(12), qint64(15)}}));
    QVERIFY(desk->named(text("Gap between bookings: sent 12 minutes, stored 15 minutes")));
    QCOMPARE(countOf(text("Copy of A")), 1);
}

void TestResource::throttledIsForThePersonToTryAgain()
{
    FaultProxy proxy(m_demo->url());
    proxy.add(When::post(resourcesPath).first(1), Fault::answer(409, {}, {"Retry-After: 2"}));
    proxy.add(When::get(Path::ending("/api/sys/businesses")).first(1), Fault::answer(409, {}, {"Retry-After: 1"}));
    const auto desk = deskAt(proxy.url({}));
    desk->fillIn("Throttled"); // the list came by itself, a second later
    desk->createByKeys(State::NotSent);
    QVERIFY2(desk->said().contains(text("Nothing was created, and it is safe to try again.")),
             qPrintable(desk->said()));
    QVERIFY2(desk->said().contains(text("asks for a pause")), qPrintable(desk->said()));
    QCOMPARE(proxy.posts(resourcesPath), 1);
    QCOMPARE(proxy.applied(resourcesPath), 0);
    desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(desk->form->state(), State::Created, 20'000);
    QCOMPARE(proxy.applied(resourcesPath), 1);
    QCOMPARE(countOf(text("Throttled")), 1);
}

void TestResource::draftSurvivesAKill()
{
    QProcess process;
    start(process, "type", m_demo->url());
    QTRY_VERIFY_WITH_TIMEOUT(hasDraft("\"position\": 3"), 20'000);
    kill(process);
    const auto desk = deskAt(m_demo->url());
    QVERIFY2(desk->said().contains(text("This was filled in before.")), qPrintable(desk->said()));
    QCOMPARE(qobject_cast<QLineEdit *>(desk->named(text("Name")))->text(), text("Killed & <b>kept</b>"));
    QCOMPARE(desk->form->faults(), QList<DraftFault>());
    QTRY_COMPARE(desk->form->lists().types().status, AskedList<ResourceType>::Status::Ready);
    QCOMPARE(countOf(text("Killed & <b>kept</b>")), 0);
}

/** The system has it and nobody was told: the next desk finds out by itself and sends nothing. */
void TestResource::killedWhileItWasSent()
{
    FaultProxy proxy(m_demo->url());
    proxy.add(When::post(resourcesPath), Fault::hang().afterApplying());
    QProcess process;
    start(process, "create", proxy.url({}));
    QTRY_COMPARE_WITH_TIMEOUT(proxy.applied(resourcesPath), 1, 20'000);
    kill(process);
    QVERIFY(hasDraft("Killed"));
    const auto desk = deskAt(proxy.url({}));
    QTRY_COMPARE_WITH_TIMEOUT(desk->form->state(), State::Created, 20'000);
    QVERIFY2(desk->said().contains(text("“Killed & <b>kept</b>” was created.")), qPrintable(desk->said()));
    QVERIFY(!desk->said().contains(text("This was filled in before.")));
    QVERIFY(!hasDraft("Killed"));
    QCOMPARE(proxy.posts(resourcesPath), 1);
    QCOMPARE(countOf(text("Killed & <b>kept</b>")), 1);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5)
        return runDesk(arguments);
    TestResource test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_resource.moc"
