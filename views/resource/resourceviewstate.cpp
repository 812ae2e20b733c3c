// SPDX-License-Identifier: MIT
// What the section New resource shows and says about its draft: see resourceview.h.
#include "fieldeditor.h"
#include "parts.h"
#include "resourceoutcome.h"
#include "resourcepage.h"
#include "resourcereview.h"
#include "resourceview.h"
#include "resourcewords.h"
#include "sentences.h"

#include <QLabel>

namespace Foyer {

FieldEditor *ResourceView::editorOf(ResourceField field) const
{
    const ResourcePage *page = m_pages.value(traitsOf(field).page);
    return page ? page->editor(field) : nullptr;
}

bool ResourceView::hasFault(ResourceField field) const
{
    const FieldEditor *editor = editorOf(field);
    return !m_form.faultsOf(field).isEmpty() || (editor && !editor->badInput().isEmpty());
}

QString ResourceView::sentenceFor(ResourceField field) const
{
    QStringList sentences;
    if (m_showsAll || m_touched.contains(field)) {
        const FieldEditor *editor = editorOf(field);
        const QString bad = editor ? editor->badInput() : QString();
        if (!bad.isEmpty())
            return bad;
        for (const DraftFaultKind kind : m_form.faultsOf(field))
            sentences.append(ResourceWords::forFault(field, kind));
    }
    if (const QString words = m_form.serverWords(field); !words.isEmpty())
        sentences.append(ResourceWords::forServerWords(words));
    return sentences.join(u' ');
}

void ResourceView::showAll()
{
    using State = ResourceForm::State;
    const bool isSent = !m_form.canEdit() && m_form.state() != State::Checking;
    m_hint->setText(isSent && m_page == FieldPage::Review ? tr("What was sent.") : ResourceWords::pageHint(m_page));
    for (ResourcePage *page : std::as_const(m_pages))
        page->showDraft();
    showFaults();
    showRail();
    showWords();
    if (m_review && m_page == FieldPage::Review) {
        m_review->showDraft();
        m_review->outcome()->showState();
    }
    showFooter();
}

void ResourceView::showFaults()
{
    for (ResourcePage *page : std::as_const(m_pages))
        page->showFaults([this](const FieldEditor &editor) { return sentenceFor(editor.field()); });
}

void ResourceView::showRail()
{
    bool isDone = true;
    for (const FieldPage page : fieldPages()) {
        if (page == FieldPage::Review)
            continue;
        ResourceRail::PageState state;
        for (const ResourceField field : fieldsOf(page)) {
            if (!sentenceFor(field).isEmpty())
                ++state.wrong;
            else if (hasFault(field))
                ++state.missing;
            if (m_form.draft().isSet(field))
                ++state.set;
        }
        isDone = isDone && state.wrong == 0 && state.missing == 0;
        m_rail->showPage(page, page == m_page, state);
    }
    m_rail->showReview(m_page == FieldPage::Review, isDone);
}

void ResourceView::showFooter()
{
    using State = ResourceForm::State;
    const bool isReview = m_page == FieldPage::Review;
    const State state = m_form.state();
    m_back->setVisible(m_page != FieldPage::Basics);
    m_next->setVisible(!isReview);
    m_create->setVisible(isReview && m_form.canEdit() && state != State::NameTaken);
    m_discard->setVisible(m_form.canEdit() && isWorthKeeping(m_form.draft()));
    m_duplicate->setVisible(m_page == FieldPage::Basics && m_form.canEdit());
    m_duplicate->setEnabled(!m_form.isDuplicating());
}

void ResourceView::showWords()
{
    int open = 0;
    for (const FieldTraits &traits : resourceFields())
        open += !traits.isReadOnly && hasFault(traits.field) ? 1 : 0;
    if (m_page == FieldPage::Review && open > 0 && m_form.canEdit())
        m_incomplete->say(Notice::Tone::Warning,
                          open == 1 ? tr("One thing is still to be done before it can be created.")
                                    : tr("%Ln things are still to be done before it can be created.", nullptr, open),
                          tr("Go to the first"));
    else
        m_incomplete->clear();
    if (const auto fault = m_form.keeper().fault())
        m_keeper->say(Notice::Tone::Warning, ResourceWords::forKeeper(*fault, m_form.keeper().setAside()));
    else
        m_keeper->clear();
    if (m_wordNow == Word::Duplicating && !m_form.isDuplicating())
        m_wordNow = m_form.duplicateError() ? Word::DuplicateFailed : Word::None;
    if (m_wordNow == Word::Restored && m_form.state() != ResourceForm::State::Editing)
        m_wordNow = Word::None; // it goes on from where it was
    if (m_wordNow == Word::BusinessFirst && !m_form.draft().business().isEmpty())
        m_wordNow = Word::None;
    sayWord();
}

void ResourceView::sayWord()
{
    using Tone = Notice::Tone;
    const QString undo = m_before ? tr("Undo") : QString();
    const Word word = m_form.canEdit() ? m_wordNow : Word::None;
    switch (word) {
    case Word::None:
        m_word->clear();
        break;
    case Word::Restored:
        m_word->say(Tone::Info, tr("This was filled in before. It was kept on this computer, without keys."),
                    tr("Discard it"));
        break;
    case Word::Discarded:
        m_word->say(Tone::Info, tr("What was filled in is discarded."), undo);
        break;
    case Word::Duplicating:
        m_word->say(Tone::Info, tr("Reading the resource to begin with a copy of it…"));
        break;
    case Word::DuplicateFailed:
        m_word->say(Tone::Danger,
                    tr("It could not be duplicated; what you filled in is as it was. %1")
                        .arg(m_form.duplicateError() ? Sentences::forError(*m_form.duplicateError()) : QString()));
        break;
    case Word::Duplicated:
        m_word->say(Tone::Info,
                    tr("This is a copy. It has no name yet, and none of the calendars and keys of the other one."),
                    undo);
        break;
    case Word::BusinessFirst:
        m_word->say(Tone::Info, tr("Choose the business first: one of its resources is duplicated."));
        break;
    }
}

} // namespace Foyer
