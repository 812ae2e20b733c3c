// SPDX-License-Identifier: MIT
#include "desk.h"
#include "floorplanview.h"
#include "sentences.h"
#include "translations.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

/**
 * @file
 * The main job without a display: books a desk and an onsite pass on the demo workplace through the real window, by
 * keyboard, saves a picture of every step and prints both bookings as the server has them.
 */
using namespace Foyer;

namespace {

class Tour final {
public:
    explicit Tour(QString folder) : m_folder(std::move(folder)) {}

    bool run() { return m_desk.open() && bookDesk() && bookOnsite(); }
    [[nodiscard]] QString why() const { return m_desk.why(); }

private:
    bool bookDesk()
    {
        return m_desk.findPerson(QStringLiteral("ana ru"), QStringLiteral("Ana Ruiz")) && picture(u"person") &&
               toBuilding() && picture(u"building") && m_desk.acceptBuilding() && picture(u"day") &&
               m_desk.acceptDay() && picture(u"floor") && m_desk.acceptFloor() && picture(u"space") &&
               m_desk.takeFirstSpace() && picture(u"confirm") && m_desk.confirm() && picture(u"done") && print();
    }

    bool bookOnsite()
    {
        m_desk.flow().sameDayAnotherPerson();
        return m_desk.findPerson(QStringLiteral("john smith"), QStringLiteral("John Smith")) &&
               picture(u"another-person") && toBuilding() && m_desk.acceptBuilding() && m_desk.acceptDay() &&
               m_desk.acceptFloor() && m_desk.takeOnsitePass() && picture(u"onsite-confirm") && m_desk.confirm() &&
               picture(u"onsite-done") && print();
    }

    bool toBuilding()
    {
        m_desk.press(Qt::Key_Return);
        return m_desk.waitForStep(BookingStep::Building);
    }

    bool picture(QStringView name)
    {
        // What is still loading is waited for, so that the picture shows the step as it is used.
        m_desk.waitUntil(QStringLiteral("the lists"), [this] {
            BookingFlow &flow = m_desk.flow();
            const QList<StatusListModel *> lists{&flow.people(), &flow.personBookings(), &flow.buildings(),
                                                 &flow.days(),   &flow.floors(),         &flow.spaces()};
            const auto *plan = m_desk.window().findChild<FloorPlanView *>(QStringLiteral("floorPlan"));
            const bool isPlanDue = flow.scene().plan().status == PlanView::Status::Loading ||
                                   (plan && plan->isVisible() && !plan->isPainted());
            return !isPlanDue && std::none_of(lists.begin(), lists.end(), [](const StatusListModel *list) {
                return list->status() == StatusListModel::Status::Loading;
            });
        });
        const QString file =
            QDir(m_folder).filePath(QStringLiteral("%1-%2.png").arg(++m_number, 2, 10, QLatin1Char('0')).arg(name));
        return m_desk.window().grab().save(file);
    }

    bool print()
    {
        const auto booking = m_desk.fromServer(m_desk.flow().ticket()->booking()->id);
        if (!booking)
            return false;
        QTextStream out(stdout);
        out << Sentences::forOrder(m_desk.flow().ticket()->order(), m_desk.flow().clock().deskZone()) << Qt::endl;
        out << "  " << booking->id.text() << "  " << Sentences::statusName(booking->status) << "  "
            << booking->slot->start().toIso() << " - " << booking->slot->end().toIso() << Qt::endl;
        return true;
    }

    QString m_folder;
    int m_number = 0;
    Desk m_desk;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    application.setApplicationName(QStringLiteral("foyer"));
    installTranslations(qEnvironmentVariable("FOYER_LANGUAGE"));

    const QString folder = application.arguments().value(1, QStringLiteral("pictures"));
    if (!QDir().mkpath(folder)) {
        QTextStream(stderr) << "The folder " << folder << " can't be made.\n";
        return 1;
    }
    Tour tour(folder);
    if (!tour.run()) {
        QTextStream(stderr) << "The tour stopped: " << tour.why() << '\n';
        return 1;
    }
    QTextStream(stdout) << "Pictures of every step: " << QDir(folder).absolutePath() << '\n';
    return 0;
}
