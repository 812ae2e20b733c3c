// SPDX-License-Identifier: MIT
#include "planfixture.h"
#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QVBoxLayout>

/**
 * @file
 * Saves pictures of the plan of a floor: foyer_plan_pictures FOLDER [light|dark|rtl]. For 200 %, set QT_SCALE_FACTOR=2.
 * To be looked at by people; nothing here is checked.
 */
using namespace Foyer;
using namespace Foyer::Testing;

namespace {

class PlanAlbum final {
public:
    explicit PlanAlbum(QString folder) : m_folder(std::move(folder))
    {
        m_page.resize(1100, 760);
        auto *column = new QVBoxLayout(&m_page);
        column->setContentsMargins(20, 20, 20, 20);
        m_legend = new PlanLegend;
        m_view = new FloorPlanView;
        column->addWidget(m_view, 1);
        column->addWidget(m_legend);
        m_legend->setEntries({{SpotLook::Free, QStringLiteral("Free")},
                              {SpotLook::Taken, QStringLiteral("Taken")},
                              {SpotLook::NotOffered, QStringLiteral("Not for this person")},
                              {SpotLook::NotBookable, QStringLiteral("Can't be booked")},
                              {SpotLook::OtherKind, QStringLiteral("Other kinds")},
                              {SpotLook::Expected, QStringLiteral("Expected")},
                              {SpotLook::Here, QStringLiteral("Here")},
                              {SpotLook::Gone, QStringLiteral("Gone")},
                              {std::nullopt, QStringLiteral("Chosen")}});
        m_page.show();
    }

    void all()
    {
        QList<PlanSpot> spots = realMorning();
        m_view->setPlan(realFloor());
        m_view->setSpots(spots);
        take("fit");
        const SpaceId chosen = spots.at(87).id;
        m_view->setChosen(chosen);
        take("fit-chosen");
        m_view->setFocus();
        m_view->setCurrent(spots.at(91).id);
        take("fit-keyboard");
        zoomed(chosen);
        dimmed(spots);
        reception(spots);
        names(spots);
        thousand();
        looks();
    }

private:
    void zoomed(const SpaceId &chosen)
    {
        m_view->setCurrent(chosen);
        m_view->zoomBy(3);
        m_view->setCurrent(m_view->spots().at(0).id);
        m_view->setCurrent(chosen);
        take("zoomed");
        QTest::mouseMove(m_view->viewport(), m_view->rectOf(m_view->spots().at(84).id).center());
        take("zoomed-hover");
        m_view->zoomBy(4);
        m_view->setCurrent(m_view->spots().at(0).id);
        m_view->setCurrent(chosen);
        take("zoomed-close");
        m_view->fit();
    }
    void dimmed(QList<PlanSpot> spots)
    {
        for (PlanSpot &spot : spots)
            spot.dimmed = !spot.name.contains(u'7');
        m_view->setSpots(spots);
        take("dimmed");
    }
    void reception(QList<PlanSpot> spots)
    {
        int number = 0;
        for (PlanSpot &spot : spots) {
            const int part = ++number % 8;
            spot.look = part == 1   ? SpotLook::Expected
                        : part == 2 ? SpotLook::Here
                        : part == 3 ? SpotLook::Gone
                        : part == 4 ? SpotLook::OtherKind
                                    : SpotLook::Free;
        }
        m_view->setSpots(spots);
        take("reception");
        m_view->zoomBy(3);
        take("reception-zoomed");
        m_view->fit();
    }
    void names(QList<PlanSpot> spots)
    {
        spots[91].name = QStringLiteral("Desk <b>A</b> ").repeated(12) + QString(90, u'W');
        spots[91].details =
            QStringLiteral("Neighborhood ‮of the bidi‬ & co\nUntil 17:30, ليلى حسن\nA very long line of "
                           "details that does not want to end before the card does");
        m_view->setSpots(spots);
        m_view->setCurrent(spots.at(91).id);
        take("long-names");
    }
    void thousand()
    {
        const FloorPlan plan = gridPlan(40, 25);
        m_view->setPlan(plan);
        QList<PlanSpot> spots = freeSpots(plan);
        for (int i = 0; i < spots.size(); i += 3)
            spots[i].look = SpotLook::Taken;
        m_view->setSpots(spots);
        take("thousand");
    }
    /** Every look at every size. */
    void looks()
    {
        const FloorPlan plan = gridPlan(9, 3, 20);
        m_view->setPlan(plan);
        QList<PlanSpot> spots = freeSpots(plan);
        for (int i = 0; i < spots.size(); ++i)
            spots[i].look = SpotLook(i % 9 % 8);
        m_view->setSpots(spots);
        m_view->setChosen(gridId(17));
        m_view->setCurrent(gridId(12));
        take("looks");
    }

    void take(const char *name)
    {
        if (!QTest::qWaitFor([this] { return m_view->isPainted(); }, 20'000))
            qWarning("%s does not come.", name);
        m_page.grab().save(QDir(m_folder).filePath(QLatin1String(name) + QStringLiteral(".png")));
    }

    QString m_folder;
    QWidget m_page;
    FloorPlanView *m_view = nullptr;
    PlanLegend *m_legend = nullptr;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, QStringLiteral("pictures"));
    const QString look = application.arguments().value(2, QStringLiteral("light"));
    if (!QDir().mkpath(folder))
        return 1;
    if (look == u"rtl")
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Theme::apply(look == u"dark" ? DeskSettings::Appearance::Dark : DeskSettings::Appearance::Light);
    PlanAlbum(folder).all();
    return 0;
}
