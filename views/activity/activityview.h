// SPDX-License-Identifier: MIT
#pragma once

#include "parts.h"

#include <QHash>

namespace Foyer {

class Activity;
class ActivityDetails;
class Clock;
class ElidedLabel;
class StatefulList;
struct Intent;

/**
 * The section Activity: what was sent, how far it has come or how it ended, and what a person can say about what is
 * still open. When the record can't be used, why, and the way on.
 */
class ActivityView final : public QWidget {
    Q_OBJECT
public:
    /** Both must outlive the view. */
    ActivityView(Activity &activity, const Clock &clock, QWidget *parent = nullptr);

    /** The section was chosen: reads the record again and takes the focus. */
    void enter();
    /** "Activity (2, 1 to decide)": how many are open, how many of them wait for a person. */
    [[nodiscard]] const QString &sectionName() const { return m_sectionName; }

Q_SIGNALS:
    void sectionNameChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /** When it is first entered: the window opens without it. */
    void build();
    void makeList();
    [[nodiscard]] QWidget *makeQuestion();
    void orderTabs();
    void follow();
    void followRows();
    void showFault();
    void showDetails();
    void showSectionName();
    void tellChanges();
    void actOnFault();
    void ask(bool asking);
    void startAnew();

    Activity &m_activity;
    const Clock &m_clock;
    QHash<qint64, QString> m_openStates; ///< what was last known of those that were open
    QString m_sectionName;
    bool m_asking = false; ///< whether a new record shall be begun
    Notice *m_fault = nullptr;
    QWidget *m_question = nullptr;
    Button *m_begin = nullptr;
    Button *m_keep = nullptr;
    StatefulList *m_list = nullptr;
    ElidedLabel *m_news = nullptr;
    ActivityDetails *m_details = nullptr;
};

} // namespace Foyer
