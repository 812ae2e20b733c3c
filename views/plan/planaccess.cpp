// SPDX-License-Identifier: MIT
#include "planaccess.h"

#include "floorplanview.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace Foyer {

namespace {

int rowOf(const FloorPlanView &view, const SpaceId &id)
{
    const auto &spots = view.spots();
    for (int row = 0; row < int(spots.size()); ++row) {
        if (spots.at(row).id == id)
            return row;
    }
    return -1;
}

/** One space. It asks the view anew each time: what is known changes under whoever reads. */
class SpotAccess final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    SpotAccess(FloorPlanView *view, SpaceId id) : m_view(view), m_id(std::move(id)) {}

    [[nodiscard]] const SpaceId &id() const { return m_id; }
    [[nodiscard]] bool isValid() const override { return spot(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return parent() ? parent()->window() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QRect rect() const override
    {
        if (!m_view)
            return {};
        const QRect where = m_view->rectOf(m_id);
        return {m_view->viewport()->mapToGlobal(where.topLeft()), where.size()};
    }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        const PlanSpot *known = spot();
        if (known && which == QAccessible::Name)
            return FloorPlanView::tr("%1, %2", "space, state").arg(known->name, known->state);
        return known && which == QAccessible::Description ? known->details : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!spot()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.selected = m_view->chosen() == m_id;
        state.focused = m_view->hasFocus() && m_view->current() == m_id;
        state.invisible = !m_view->isVisible();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->rectOf(m_id));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!spot())
            return;
        if (name == pressAction()) {
            m_view->act(m_id);
        } else if (name == setFocusAction()) {
            m_view->setFocus();
            m_view->setCurrent(m_id);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] const PlanSpot *spot() const { return m_view ? m_view->spot(m_id) : nullptr; }

    QPointer<FloorPlanView> m_view;
    SpaceId m_id;
};

/** The plan. After its spaces it has the buttons. */
class PlanListAccess final : public QAccessibleWidget {
public:
    explicit PlanListAccess(FloorPlanView *view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_forgets(QObject::connect(view, &FloorPlanView::spotsChanged, view, [this] { forget(false); }))
    {}

    [[nodiscard]] int childCount() const override { return int(view()->spots().size()) + 1; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const auto &spots = view()->spots();
        if (index < 0 || index > spots.size())
            return nullptr;
        if (index == spots.size())
            return QAccessible::queryAccessibleInterface(buttons());
        const SpaceId &id = spots.at(index).id;
        const auto known = m_children.constFind(id);
        if (known != m_children.cend())
            return QAccessible::accessibleInterface(known->id);
        auto *made = new SpotAccess(view(), id);
        // Who owns it from now on.
        m_children.insert(id, {QAccessible::registerAccessibleInterface(made), made->text(QAccessible::Name)});
        return made;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (const auto *spot = dynamic_cast<const SpotAccess *>(child))
            return rowOf(*view(), spot->id());
        return child && child->object() == buttons() ? childCount() - 1 : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        if (buttons()->isVisible() && buttons()->rect().contains(buttons()->mapFromGlobal(QPoint(x, y))))
            return child(childCount() - 1);
        const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
        return view()->viewport()->rect().contains(at) ? child(rowOf(*view(), view()->spaceAt(at))) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(rowOf(*view(), view()->current())) : nullptr;
    }

protected:
    ~PlanListAccess() override
    {
        QObject::disconnect(m_forgets);
        forget(true);
    }

private:
    [[nodiscard]] FloorPlanView *view() const { return static_cast<FloorPlanView *>(object()); }
    [[nodiscard]] QWidget *buttons() const { return view()->findChild<QWidget *>(QStringLiteral("planButtons")); }
    struct Child {
        QAccessible::Id id;
        QString name; ///< as it was told last
    };

    /** Lets go of the children that stand for nothing any more, or of all; tells what the others are called now. */
    void forget(bool all)
    {
        for (auto child = m_children.begin(); child != m_children.end();) {
            if (!all && view()->spot(child.key())) {
                rename(*child);
                ++child;
                continue;
            }
            QAccessible::deleteAccessibleInterface(child->id);
            child = m_children.erase(child);
        }
    }
    /** Who reads a tree keeps the names, and asks for none again unless it is told to. */
    static void rename(Child &child)
    {
        QAccessibleInterface *spot = QAccessible::accessibleInterface(child.id);
        const QString name = spot->text(QAccessible::Name);
        if (name == child.name)
            return;
        child.name = name;
        QAccessibleEvent event(spot, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }

    mutable QHash<SpaceId, Child> m_children;
    QMetaObject::Connection m_forgets;
};

QAccessibleInterface *planAccessFactory(const QString &, QObject *object)
{
    auto *view = qobject_cast<FloorPlanView *>(object);
    return view ? new PlanListAccess(view) : nullptr;
}

void tell(FloorPlanView *view, QAccessible::Event what, const SpaceId &id)
{
    const int row = rowOf(*view, id);
    if (row < 0)
        return;
    QAccessibleEvent event(view, what);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void PlanAccess::install()
{
    QAccessible::installFactory(planAccessFactory); // which takes each one once
}

void PlanAccess::tellFocus(FloorPlanView *view)
{
    if (view->hasFocus())
        tell(view, QAccessible::Focus, view->current());
}

void PlanAccess::tellChosen(FloorPlanView *view, const SpaceId &id)
{
    tell(view, QAccessible::Selection, id);
}

} // namespace Foyer
