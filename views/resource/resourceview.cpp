// SPDX-License-Identifier: MIT
// What the section is put together from: resourcelayout.cpp. What it shows and says: resourceviewstate.cpp.
#include "resourceview.h"

#include "clock.h"
#include "parts.h"
#include "resourcedialog.h"
#include "resourceoutcome.h"
#include "resourcepage.h"
#include "resourcereview.h"
#include "resourcewords.h"

#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>

namespace Foyer {

/** Whether anybody has put work into it: the kind of fee is chosen from the beginning. */
bool ResourceView::isWorthKeeping(const ResourceDraft &draft)
{
    return std::any_of(draft.values().begin(), draft.values().end(), [](const auto &it) {
        return it.first != ResourceField::FeeKind || it.second != ResourceValue(CancellationFee::None);
    });
}

ResourceView::ResourceView(ResourceForm &form, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_clock(clock)
    , m_rail(new ResourceRail)
    , m_title(new ElidedLabel(Theme::Type::Title))
    , m_hint(makeLabel(QString(), Theme::Type::Body, Theme::mutedRole))
    , m_duplicate(new Button(tr("&Duplicate from…")))
    , m_word(new Notice)
    , m_keeper(new Notice)
    , m_incomplete(new Notice)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("resourceSection"));
    build();
    connect(m_rail, &ResourceRail::pageWanted, this, &ResourceView::goTo);
    connect(m_word, &Notice::actionWanted, this, &ResourceView::act);
    connect(m_incomplete, &Notice::actionWanted, this, [this] {
        m_showsAll = true;
        goToFirstFault();
    });
    connect(m_duplicate, &QPushButton::clicked, this, &ResourceView::askDuplicate);
    connect(&form, &ResourceForm::changed, this, &ResourceView::showAll);
    connect(&form, &ResourceForm::edited, this, &ResourceView::showAll);
    connect(&form, &ResourceForm::replaced, this, &ResourceView::begun);
    connect(&form, &ResourceForm::resumed, this, &ResourceView::showOutcome);
    if (isWorthKeeping(form.draft()) && form.canEdit())
        m_wordNow = Word::Restored;
    showPage(form.state() == ResourceForm::State::Editing ? FieldPage::Basics : FieldPage::Review);
}

ResourceView::~ResourceView()
{
    // What is being typed is still taken when the keyboard goes, but there is nobody left to show it.
    m_form.disconnect(this);
    for (ResourcePage *page : std::as_const(m_pages))
        page->disconnect(this);
}

// Pages

ResourcePage *ResourceView::pageOf(FieldPage page)
{
    // Made when first needed: there are many fields.
    if (ResourcePage *known = m_pages.value(page))
        return known;
    auto *made = new ResourcePage(page, m_form, m_clock);
    m_pages.insert(page, made);
    m_stack->addWidget(made);
    connect(made, &ResourcePage::edited, this, [this](ResourceField field) {
        m_edited.insert(field);
        if (m_wordNow == Word::Restored) // it was seen; Discard stays below
            m_wordNow = Word::None;
        showAll();
    });
    connect(made, &ResourcePage::left, this, [this](ResourceField field) {
        if (m_edited.contains(field) && !m_touched.contains(field)) {
            m_touched.insert(field);
            showAll();
        }
    });
    orderTabs(made);
    return made;
}

ResourceReview *ResourceView::review()
{
    if (m_review)
        return m_review;
    m_review = new ResourceReview(m_form, m_clock);
    m_stack->addWidget(m_review);
    ResourceOutcome *outcome = m_review->outcome();
    connect(outcome, &ResourceOutcome::nameWanted, this, [this] {
        m_form.edit();
        goToField(ResourceField::Name);
    });
    connect(outcome, &ResourceOutcome::fieldWanted, this, &ResourceView::goToServerWords);
    connect(outcome, &ResourceOutcome::anewWanted, this, [this] { take({}, Word::None); });
    connect(outcome, &ResourceOutcome::anotherWanted, this, [this] {
        take(m_form.draft().copied(), Word::None);
        goToField(ResourceField::Name);
    });
    orderTabs(m_review);
    return m_review;
}

void ResourceView::goTo(FieldPage page)
{
    showPage(page);
    enter();
    announce(m_title, m_title->text());
}

void ResourceView::showPage(FieldPage page)
{
    m_page = page;
    QWidget *shown = page == FieldPage::Review ? static_cast<QWidget *>(review()) : pageOf(page);
    m_stack->setCurrentWidget(shown);
    m_title->setText(ResourceWords::pageName(page));
    showAll();
}

void ResourceView::enter()
{
    if (m_page != FieldPage::Review) {
        pageOf(m_page)->enter();
        return;
    }
    if (m_create->isVisibleTo(this) && m_incomplete->isHidden() && m_form.state() == ResourceForm::State::Editing)
        m_create->setFocus();
    else if (!m_incomplete->isHidden())
        m_incomplete->button()->setFocus();
    else if (m_form.state() != ResourceForm::State::Editing)
        review()->outcome()->takeFocus();
}

void ResourceView::goOn()
{
    if (m_page == FieldPage::Review)
        create();
    else
        goTo(fieldPages().at(fieldPages().indexOf(m_page) + 1));
}

void ResourceView::goBack()
{
    if (const auto at = fieldPages().indexOf(m_page); at > 0)
        goTo(fieldPages().at(at - 1));
}

// Creating

void ResourceView::create()
{
    using State = ResourceForm::State;
    if (!m_form.canEdit() || m_form.state() == State::NameTaken)
        return;
    m_showsAll = true;
    if (goToFirstFault())
        return;
    m_wordNow = Word::None; // what it began with matters no more
    m_form.create();
    if (m_form.state() != State::Editing)
        review()->outcome()->takeFocus();
}

void ResourceView::showOutcome()
{
    const bool isHere = isAncestorOf(window()->focusWidget());
    showPage(FieldPage::Review);
    if (isHere)
        enter();
}

bool ResourceView::goToFirstFault()
{
    for (const FieldTraits &traits : resourceFields()) {
        if (!traits.isReadOnly && hasFault(traits.field)) {
            goToField(traits.field);
            return true;
        }
    }
    return false;
}

void ResourceView::goToServerWords()
{
    for (const FieldTraits &traits : resourceFields()) {
        if (!m_form.serverWords(traits.field).isEmpty()) {
            goToField(traits.field);
            return;
        }
    }
}

void ResourceView::goToField(ResourceField field)
{
    const FieldPage page = traitsOf(field).page;
    goTo(page);
    pageOf(page)->focusField(field);
}

// The draft as a whole

void ResourceView::take(const std::optional<ResourceDraft> &draft, Word word)
{
    const ResourceDraft before = m_form.draft();
    const bool isDone = m_form.state() == ResourceForm::State::Created;
    m_wordNext = word;
    if (!(draft ? m_form.replace(*draft) : m_form.startAnew()))
        return;
    m_before = !isDone && isWorthKeeping(before) ? std::optional(before) : std::nullopt;
    showWords();
}

void ResourceView::discard()
{
    if (m_form.isBusy())
        return;
    const bool isDone = m_form.state() == ResourceForm::State::Created;
    if (isDone || isWorthKeeping(m_form.draft()))
        take({}, isDone ? Word::None : Word::Discarded);
}

void ResourceView::askDuplicate()
{
    if (m_form.draft().business().isEmpty()) {
        m_wordNow = Word::BusinessFirst;
        showWords();
        goToField(ResourceField::Business);
        return;
    }
    const ResourceDialog::Words words{
        tr("Duplicate from"),
        tr("The new resource begins with everything that the other one has, but its name, its calendars and its keys. "
           "What you filled in is replaced."),
        tr("Duplicate")};
    auto *dialog = new ResourceDialog(m_form, words, this);
    connect(dialog, &ResourceDialog::chosen, this, [this](const ResourceSummary &resource) {
        m_before = isWorthKeeping(m_form.draft()) ? std::optional(m_form.draft()) : std::nullopt;
        m_wordNext = Word::Duplicated;
        m_wordNow = Word::Duplicating;
        if (!m_form.duplicate(resource.id))
            m_wordNow = Word::None;
        showWords();
    });
    dialog->open();
}

/** Another draft is there: what was said about the one before is no longer so. */
void ResourceView::begun()
{
    const bool isHere = isAncestorOf(window()->focusWidget());
    const bool isWorth = isWorthKeeping(m_form.draft());
    m_wordNow = m_wordNext == Word::Restored && !isWorth ? Word::None : m_wordNext;
    m_wordNext = Word::Restored;
    m_edited.clear();
    m_touched.clear();
    m_showsAll = false;
    const auto pages = m_pages.values();
    m_pages.clear();
    for (ResourcePage *page : pages) {
        m_stack->removeWidget(page);
        page->hide();
        page->deleteLater();
    }
    showPage(FieldPage::Basics);
    if (!isHere) // the keyboard is somewhere else and stays there
        return;
    if (m_wordNow == Word::Duplicated)
        goToField(ResourceField::Name);
    else
        enter();
}

void ResourceView::act()
{
    if (m_wordNow == Word::Restored) {
        discard();
        return;
    }
    const auto before = m_before;
    take(before, Word::None);
    m_before.reset();
}

void ResourceView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // A key held down must not run through the pages, and none but Create itself creates.
        if (!event->isAutoRepeat() && m_page != FieldPage::Review)
            goOn();
        return;
    case Qt::Key_Escape:
        goBack();
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Foyer
