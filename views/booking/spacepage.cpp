// SPDX-License-Identifier: MIT
#include "spacepage.h"

#include "bookingplan.h"
#include "choice.h"
#include "icons.h"
#include "plaintext.h"
#include "sentences.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Foyer {

SpacePage::SpacePage(BookingFlow &flow, QWidget *parent)
    : StepPage(flow, parent)
    , m_choice(new Choice(tr("Spaces"), QStringLiteral("spaces")))
    , m_gone(new Notice)
    , m_plan(new BookingPlan(flow))
{
    QLineEdit *field = m_choice->addFilter(tr("Search spaces"), tr("Name of a space"));
    field->setObjectName(QStringLiteral("searchSpaces"));
    m_choice->list()->setKeepsChoices();
    m_choice->list()->setModel(
        &flow.spaces(),
        [](const QModelIndex &index) {
            RowText row;
            row.title = oneLine(index.data(Qt::DisplayRole).toString());
            row.heading = index.data(SpacesModel::HeadingRole).toBool();
            return row;
        },
        false);
    m_choice->list()->setLoadingText(tr("Asking what is free…"));
    m_choice->list()->setIdleText(tr("Without a floor there is no space to choose."));

    m_main = new QVBoxLayout;
    m_main->setSpacing(Theme::space(3));
    m_main->addWidget(m_choice, 1);
    m_main->addWidget(m_gone);
    m_side = new QVBoxLayout;
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(Theme::space(6));
    m_columns->addLayout(m_main, 3);
    m_columns->addLayout(m_side, 2);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(Theme::space(3));
    page->addWidget(makeKinds());
    page->addLayout(m_columns, 1);
    makeOnsite();
    makePlan();

    connect(m_choice, &Choice::filterChanged, this, [this](const QString &text) {
        m_choice->drop();
        m_plan->forget();
        m_gone->clear();
        this->flow().spaces().setFilter(text);
        m_plan->setFilter(text);
        showChosen();
    });
    connect(m_choice, &Choice::chosen, this, &SpacePage::choose);
    connect(m_choice, &Choice::goOnWanted, this, &StepPage::goOnWanted);
    connect(m_choice, &Choice::currentMoved, this, [this] {
        if (m_choice->current().isValid())
            m_gone->clear();
        followList();
    });
    connect(m_choice->list()->view(), &RowList::pointed, this, [this](const QModelIndex &index) {
        pointAt(index);
        m_plan->forget();
    });
    connect(m_choice->list(), &StatefulList::rowsChanged, this, &SpacePage::showChosen);
    connect(&flow, &BookingFlow::draftChanged, this, &SpacePage::showChosen);
    connect(&flow, &BookingFlow::onsiteChanged, this, &SpacePage::showOnsite);
}

/** A page that goes while it is shown is not hidden before. */
SpacePage::~SpacePage()
{
    flow().setWatched(false);
}

QWidget *SpacePage::makeKinds()
{
    auto *kinds = new QWidget;
    kinds->setAccessibleName(tr("Kind of space"));
    auto *row = new QHBoxLayout(kinds);
    row->setContentsMargins(0, 0, 0, 0);
    m_kinds = new QButtonGroup(this);
    const Capabilities capabilities = flow().workplace().capabilities();
    for (const SpaceKind kind : capabilities.bookableKinds) {
        if (kind == SpaceKind::Onsite || kind == SpaceKind::Unknown)
            continue;
        auto *button = new Button(Sentences::kindName(kind));
        button->setCheckable(true);
        button->setChecked(kind == flow().draft().kind);
        m_kinds->addButton(button, static_cast<int>(kind));
        row->addWidget(button);
    }
    row->addStretch(1);
    if (m_kinds->buttons().size() < 2)
        kinds->hide();
    // Toggled, not clicked: that is what a screen reader does.
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int kind, bool on) {
        if (!on || static_cast<SpaceKind>(kind) == flow().draft().kind)
            return;
        m_plan->forget();
        chooseKind(static_cast<SpaceKind>(kind));
    });
    return kinds;
}

void SpacePage::chooseKind(SpaceKind kind)
{
    m_choice->drop();
    m_gone->clear();
    letGo();
    flow().chooseKind(kind);
    showChosen();
}

void SpacePage::makePlan()
{
    connect(m_plan, &BookingPlan::chooseWanted, this, &SpacePage::chooseOnPlan);
    connect(m_plan, &BookingPlan::goOnWanted, this, &StepPage::goOnWanted);
    connect(m_plan, &BookingPlan::kindWanted, this, &SpacePage::chooseKind);
    connect(m_plan, &BookingPlan::thereChanged, this, &SpacePage::layOut);
    m_side->addWidget(m_plan, 1);
    layOut();
}

/** With a plan the list is a column beside it, and the onsite pass below the list; without, it has the room. */
void SpacePage::layOut()
{
    const bool hasPlan = m_plan->isThere();
    m_plan->setVisible(hasPlan);
    if (hasPlan)
        m_main->addWidget(m_onsite);
    else
        m_side->insertWidget(0, m_onsite, 0, Qt::AlignTop);
    m_columns->setStretch(0, hasPlan ? 2 : 3);
    m_columns->setStretch(1, hasPlan ? 5 : 2);
    const QWidgetList stops = kindButtons() + QWidgetList{m_choice->filter(), m_choice->list()->view(), m_plan->view(),
                                                          m_onsiteButton, m_onsiteRetry};
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

QWidgetList SpacePage::kindButtons() const
{
    QWidgetList buttons;
    for (QAbstractButton *button : m_kinds->buttons())
        buttons.append(button);
    return buttons;
}

void SpacePage::makeOnsite()
{
    auto *card = new Card;
    auto *title = makeLabel(tr("No space needed?"), Theme::Type::Strong);
    m_onsiteText = makeLabel(QString(), Theme::Type::Body, Theme::mutedRole);
    m_onsiteButton = new Button(tr("&Onsite pass"));
    m_onsiteButton->setAccessibleName(tr("Onsite pass"));
    m_onsiteButton->setObjectName(QStringLiteral("onsitePass"));
    m_onsiteButton->setIcon(icon(QStringLiteral("ticket")));
    m_onsiteRetry = new Button(tr("&Retry"));
    m_onsiteRetry->setAccessibleName(tr("Retry"));
    auto *column = new QVBoxLayout(card);
    const int gap = Theme::space(4);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(Theme::space(2));
    column->addWidget(title);
    column->addWidget(m_onsiteText);
    column->addSpacing(Theme::space(1));
    column->addWidget(m_onsiteButton);
    column->addWidget(m_onsiteRetry);
    connect(m_onsiteButton, &QPushButton::clicked, this, &SpacePage::takeOnsite);
    connect(m_onsiteRetry, &QPushButton::clicked, this, [this] { flow().retryOnsite(); });
    if (!flow().workplace().capabilities().bookOnsite)
        card->hide();
    m_onsite = card;
    showOnsite();
}

void SpacePage::enter()
{
    m_choice->filter()->clear();
    m_plan->forget();
    m_gone->clear();
    letGo();
    m_pointedAt = flow().draft().space.value_or(Space());
    showChosen();
    showOnsite();
    m_choice->takeFocus();
}

void SpacePage::showEvent(QShowEvent *event)
{
    StepPage::showEvent(event);
    flow().setWatched(true);
}

void SpacePage::hideEvent(QHideEvent *event)
{
    flow().setWatched(false);
    StepPage::hideEvent(event);
}

void SpacePage::pointAt(const QModelIndex &index)
{
    const Space *space = flow().spaces().spaceAt(index);
    m_pointed = true;
    m_pointedAt = space ? *space : Space();
    m_gone->clear();
}

void SpacePage::letGo()
{
    m_pointed = false;
    m_pointedAt = {};
}

/** What is free has been asked again: its neighbour is not what was pointed at. */
void SpacePage::sayIfGone()
{
    const SpacesModel &spaces = flow().spaces();
    if (!isVisible() || spaces.status() != StatusListModel::Status::Ready)
        return;
    const auto isFree = [&spaces](const Space &wanted) {
        return std::any_of(spaces.all().cbegin(), spaces.all().cend(),
                           [&wanted](const Space &space) { return space.id == wanted.id; });
    };
    if (!m_gone->sentence().isEmpty() && isFree(m_wasFree)) { // given back
        const QModelIndex index = spaces.indexOf(m_wasFree.id);
        pointAt(index);
        m_choice->show(index);
    }
    if (m_pointedAt.id.isEmpty() || isFree(m_pointedAt))
        return;
    m_wasFree = m_pointedAt;
    letGo();
    m_choice->drop();
    m_choice->show(QModelIndex());
    m_gone->say(Notice::Tone::Warning, tr("%1 is not free any more. Choose another one.").arg(oneLine(m_wasFree.name)));
}

QLineEdit *SpacePage::searchField() const
{
    return m_choice->filter();
}

bool SpacePage::canGoOn() const
{
    return m_choice->current().isValid() || flow().canGoNext();
}

void SpacePage::commit()
{
    // With an onsite pass chosen, a row that is only highlighted must not take its place.
    if (flow().draft().onsite && !m_pointed)
        return;
    m_choice->commit();
}

void SpacePage::refresh()
{
    flow().refresh();
}

void SpacePage::setShortened(bool shortened)
{
    m_plan->setShortened(shortened);
}

void SpacePage::choose(const QModelIndex &index)
{
    const Space *space = flow().spaces().spaceAt(index);
    if (space && (!flow().draft().space || flow().draft().space->id != space->id))
        flow().chooseSpace(*space);
}

void SpacePage::chooseOnPlan(const SpaceId &id)
{
    if (!flow().spaces().indexOf(id).isValid())
        m_choice->filter()->clear(); // it is hidden by what was typed
    const QModelIndex index = flow().spaces().indexOf(id);
    if (!index.isValid())
        return;
    m_choice->drop();
    pointAt(index);
    choose(index);
    m_choice->show(index);
}

void SpacePage::takeOnsite()
{
    m_plan->forget();
    m_choice->drop();
    m_gone->clear();
    letGo();
    flow().chooseOnsite();
    if (flow().draft().onsite)
        Q_EMIT goOnWanted();
}

void SpacePage::showChosen()
{
    const BookingDraft &draft = flow().draft();
    if (QAbstractButton *button = m_kinds->button(static_cast<int>(draft.kind)))
        button->setChecked(true);
    const bool isFiltered = !m_choice->filter()->text().isEmpty() && !flow().spaces().all().isEmpty();
    m_choice->list()->setEmptyText(isFiltered ? tr("Nothing that is free is called that")
                                              : tr("Nothing is free here at that time", "spaces"),
                                   isFiltered ? tr("Clear the field to see what is free.")
                                              : tr("Try another kind of space, another floor or other times."));
    sayIfGone();
    const QModelIndex first = m_choice->list()->view()->firstChoice();
    const QModelIndex known = draft.space ? flow().spaces().indexOf(draft.space->id) : QModelIndex();
    if (known.isValid())
        m_choice->show(known);
    else if (!m_gone->sentence().isEmpty())
        m_choice->show(QModelIndex()); // nothing is chosen in its place
    else if (!draft.onsite && (!m_pointed || !m_choice->current().isValid()))
        m_choice->show(first);
    else if (draft.onsite && !m_pointed)
        m_choice->show(QModelIndex());
    followList(); // rows that go take the highlight with them and may say nothing
}

void SpacePage::followList()
{
    const Space *space = flow().spaces().spaceAt(m_choice->current());
    m_plan->setChosen(space ? space->id : SpaceId());
    Q_EMIT canGoOnChanged();
}

void SpacePage::showOnsite()
{
    using Status = StatusListModel::Status;
    const OnsiteView &view = flow().onsite();
    const bool ready = view.status == Status::Ready;
    const bool failed = view.status == Status::Failed;
    QString sentence;
    if (ready)
        sentence = Sentences::forPasses(view.passes);
    else if (failed && view.error)
        sentence = Sentences::forError(*view.error, Sentences::Kept::Choices);
    else
        sentence = tr("Asking for onsite passes…");
    const bool news = m_onsiteText->text() != sentence;
    m_onsiteText->setText(sentence);
    const bool hadFocus = m_onsiteRetry->hasFocus();
    m_onsiteButton->setEnabled(ready && view.passes.available);
    m_onsiteButton->setAccessibleDescription(sentence);
    m_onsiteRetry->setVisible(failed);
    if (hadFocus && !failed)
        m_choice->takeFocus();
    if (news && isVisible())
        announce(m_onsiteText, sentence);
}

} // namespace Foyer
