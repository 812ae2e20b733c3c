// SPDX-License-Identifier: MIT
#include "frontdesk.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

namespace Foyer::Testing {

FrontDesk::FrontDesk()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    furnish(workplace);
    times.looks = {std::chrono::hours(1)};
    clock.setDeskZone(BuildingZone::fromIana("Europe/London").value());
}

FrontDesk::~FrontDesk()
{
    window.reset();
    scans.reset();
    badges.reset();
    arrivals.reset();
    flow.reset();
    activity.reset();
}

void FrontDesk::open(const QString &ownBuilding, bool isDemo)
{
    activity = std::make_unique<Activity>(WriteServices{workplace, journal, clock, times}, QStringLiteral("account"));
    flow = std::make_unique<BookingFlow>(workplace, *activity, clock);
    DeskPreferences preferences;
    preferences.ownBuilding = BuildingId(ownBuilding);
    flow->setPreferences(preferences);
    arrivals = std::make_unique<ArrivalsDesk>(*activity, flow->buildings(), flow->directory(), clock);
    arrivals->setOwnBuilding(BuildingId(ownBuilding));
    badges = std::make_unique<BadgeList>(folder.filePath(QStringLiteral("badges.csv")), clock);
    scans = std::make_unique<ScanDesk>(*arrivals, *badges);
    window = std::make_unique<MainWindow>();
    show(QStringLiteral("Bell & Sons"), isDemo);
    window->resize(1180, 760);
    window->show();
    window->activateWindow();
    flow->start(true);
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
}

void FrontDesk::show(const QString &name, bool isDemo)
{
    const bool receives = workplace.offers.arrivals;
    window->showWorkplace(
        name, isDemo,
        {flow->activity(), clock, flow.get(), receives ? arrivals.get() : nullptr, receives ? scans.get() : nullptr});
}

QWidget *FrontDesk::named(const QString &name) const
{
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->accessibleName() == name && widget->isVisibleTo(window.get()))
            return widget;
    }
    return nullptr;
}

QPushButton *FrontDesk::button(const QString &name) const
{
    return qobject_cast<QPushButton *>(named(name));
}

QAbstractItemView *FrontDesk::list(const QString &name) const
{
    return qobject_cast<QAbstractItemView *>(named(name));
}

QLineEdit *FrontDesk::field(const QString &name) const
{
    return qobject_cast<QLineEdit *>(named(name));
}

void FrontDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : window.get(), key, modifiers);
}

void FrontDesk::type(const QString &text) const
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClicks(focus ? focus : window.get(), text);
}

QString FrontDesk::said() const
{
    QStringList texts;
    const auto labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(window.get()))
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

bool FrontDesk::waitForStep(BookingStep step) const
{
    return QTest::qWaitFor([this, step] { return flow->step() == step; });
}

bool FrontDesk::reach(BookingStep step, const QString &person)
{
    while (flow->step() < step) {
        const BookingStep from = flow->step();
        if (from == BookingStep::Person) {
            field(QStringLiteral("Search people"))->setFocus();
            field(QStringLiteral("Search people"))->clear();
            type(person);
            if (!QTest::qWaitFor([this] { return flow->people().rowCount() > 0; }))
                return false;
        }
        if (from == BookingStep::Space && !QTest::qWaitFor([this] { return !flow->spaces().all().isEmpty(); }))
            return false;
        if (!QTest::qWaitFor([this] {
                const auto *next = button(QStringLiteral("Next"));
                const auto *book = button(QStringLiteral("Book"));
                return (next && next->isEnabled()) || (book && book->isEnabled());
            }))
            return false;
        press(Qt::Key_Return);
        if (!QTest::qWaitFor([this, from] { return flow->step() > from; }))
            return false;
    }
    return flow->step() == step;
}

void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

QStringList accessibleNames(QAccessibleInterface *root)
{
    QStringList names;
    if (!root || root->state().invisible)
        return names;
    const QString name = root->text(QAccessible::Name);
    if (!name.isEmpty())
        names.append(name);
    // A list's rows are its model's matter, and there may be many.
    if (root->role() == QAccessible::List)
        return names;
    for (int i = 0; i < root->childCount(); ++i)
        names.append(accessibleNames(root->child(i)));
    return names;
}

} // namespace Foyer::Testing
