// SPDX-License-Identifier: MIT
#pragma once

#include "intents.h"
#include "statuslistmodel.h"

#include <functional>

namespace Foyer {

class Clock;

/**
 * What was sent and how it ended: the open intents first, oldest first, then the ended ones, newest first. Rows keep
 * their place and selection by the intent's number. Filled by Activity.
 */
class ActivityModel final : public StatusListModel {
    Q_OBJECT
public:
    enum Role { StateRole = Qt::UserRole + 1, IsOpenRole };

    /** @p clock must outlive the model. */
    explicit ActivityModel(const Clock &clock, QObject *parent = nullptr);

    /** What AccessibleTextRole says behind the row's own text: how far the intent has come. */
    void setStateWords(std::function<QString(const Intent &)> words) { m_stateWords = std::move(words); }
    void show(const QList<Intent> &intents);
    void showLoading() { setStatus(Status::Loading); }
    /** The record can't be read; rows stay. */
    void showFailed() { setFailed({}); }

    [[nodiscard]] const Intent *intentAt(const QModelIndex &index) const;
    [[nodiscard]] const QList<Intent> &all() const { return m_rows; }
    /** How many have not ended: those are pinned. */
    [[nodiscard]] qsizetype openCount() const;
    /** What, where, when and for whom, in one line. Of a bare cancel, which booking. */
    [[nodiscard]] QString textOf(const Intent &intent) const;
    void retry() override { Q_EMIT retryWanted(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /** DisplayRole: textOf(). AccessibleTextRole: the same with the state's words. */
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void retryWanted();

private:
    const Clock &m_clock;
    QList<Intent> m_rows;
    std::function<QString(const Intent &)> m_stateWords;
};

} // namespace Foyer
