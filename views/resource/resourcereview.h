// SPDX-License-Identifier: MIT
#pragma once

#include "resourceform.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Foyer {

class Clock;
class ResourceOutcome;

/** The last page: everything that is sent, in words and by page, what is not set left out; and how creating goes. */
class ResourceReview final : public QScrollArea {
    Q_OBJECT
public:
    /** Both must outlive it. */
    ResourceReview(ResourceForm &form, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] ResourceOutcome *outcome() const { return m_outcome; }
    void showDraft();
    /** All that is written there, a line each: "Name: Board Room A". */
    [[nodiscard]] QString text() const;

private:
    struct Line {
        FieldPage page = FieldPage::Basics;
        QString label;
        QString value;
        friend bool operator==(const Line &, const Line &) = default;
    };
    [[nodiscard]] QList<Line> lines() const;
    void build();

    ResourceForm &m_form;
    const Clock &m_clock;
    ResourceOutcome *m_outcome;
    QWidget *m_card;
    QVBoxLayout *m_pages;
    QWidget *m_content = nullptr;
    QList<Line> m_lines;
};

} // namespace Foyer
