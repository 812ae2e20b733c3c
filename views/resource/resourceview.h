// SPDX-License-Identifier: MIT
#pragma once

#include "resourceform.h"
#include "resourcerail.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace Foyer {

class Button;
class Clock;
class ElidedLabel;
class FieldEditor;
class Notice;
class ResourcePage;
class ResourceReview;

/** The section New resource: the pages at the side, the current one, and Back and Next, or Create, below it. */
class ResourceView final : public QWidget {
    Q_OBJECT
public:
    /** Both must outlive the view. @p clock: for the desk's zone, where a business tells none. */
    ResourceView(ResourceForm &form, const Clock &clock, QWidget *parent = nullptr);
    ~ResourceView() override;

    /** To where typing makes sense on the current page. */
    void enter();
    [[nodiscard]] FieldPage page() const { return m_page; }
    void goTo(FieldPage page);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /** What is said above the page about the draft as a whole. */
    enum class Word { None, Restored, Discarded, Duplicating, DuplicateFailed, Duplicated, BusinessFirst };

    void build();
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QWidget *makeFooter();
    void addShortcuts();
    void showPage(FieldPage page);
    ResourcePage *pageOf(FieldPage page);
    ResourceReview *review();
    void orderTabs(QWidget *page);

    void goOn();
    void goBack();
    void create();
    void showOutcome();
    bool goToFirstFault();
    void goToField(ResourceField field);
    void goToServerWords();

    void take(const std::optional<ResourceDraft> &draft, Word word);
    void discard();
    void askDuplicate();
    void begun();
    void act();

    [[nodiscard]] static bool isWorthKeeping(const ResourceDraft &draft);
    [[nodiscard]] QString sentenceFor(ResourceField field) const;
    [[nodiscard]] bool hasFault(ResourceField field) const;
    [[nodiscard]] FieldEditor *editorOf(ResourceField field) const;
    void showAll();
    void showFaults();
    void showRail();
    void showFooter();
    void showWords();
    void sayWord();

    ResourceForm &m_form;
    const Clock &m_clock;
    ResourceRail *m_rail;
    ElidedLabel *m_title;
    QLabel *m_hint;
    Button *m_duplicate;
    Notice *m_word;
    Notice *m_keeper;
    Notice *m_incomplete;
    QStackedWidget *m_stack;
    Button *m_back = nullptr;
    Button *m_discard = nullptr;
    Button *m_next = nullptr;
    Button *m_create = nullptr;
    QHash<FieldPage, ResourcePage *> m_pages;
    ResourceReview *m_review = nullptr;
    FieldPage m_page = FieldPage::Basics;
    QSet<ResourceField> m_edited;  ///< since the draft began
    QSet<ResourceField> m_touched; ///< edited and left again: what is wrong with them is said
    bool m_showsAll = false;       ///< Create was pressed: what is wrong is said everywhere
    Word m_wordNow = Word::None;
    Word m_wordNext = Word::Restored;      ///< of the next draft that begins
    std::optional<ResourceDraft> m_before; ///< for Undo
};

} // namespace Foyer
