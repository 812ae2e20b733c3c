// SPDX-License-Identifier: MIT
#pragma once

#include "rollcall.h"
#include "statuslistmodel.h"

#include <QFutureWatcher>
#include <QSet>

namespace Foyer {

/**
 * A roll call as a list with a heading before each floor, and what was ticked off. Ticks are this model's alone: they
 * are kept while it lives, also for who is not in the next roll call, and are told to nobody.
 */
class RollCallModel final : public StatusListModel {
    Q_OBJECT
public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool
        PlaceRole,
        SinceRole,
    };

    explicit RollCallModel(QObject *parent = nullptr);
    ~RollCallModel() override;

    /**
     * In place of the one before; rows that stay keep their place. Of thousands that takes longer than a frame, so the
     * rows are made beside the GUI thread: they are there a moment later.
     */
    void setRollCall(const RollCall &rollCall);
    /** There is none. */
    void clear();
    /** Words of names, places, floors and hosts. Resets the model. Headings of floors with nobody shown are left out.
     */
    void setFilter(const QString &text);

    /** How many of the roll call are ticked, whatever the filter. */
    [[nodiscard]] int ticked() const;
    void toggle(const QModelIndex &index);

    void retry() override { Q_EMIT retryWanted(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void retryWanted();
    void ticksChanged();

private:
    struct Row {
        QString key;
        bool isHeading = false;
        QString floor;       ///< as it is named
        int count = 0;       ///< of a heading: of the floor, whatever the filter
        RollCallEntry entry; ///< of anybody else
        QString since;
        QByteArray folded;

        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] static QList<Row> rowsOf(const RollCall &rollCall);
    [[nodiscard]] QList<Row> wantedRows() const;
    void showAnew();
    [[nodiscard]] QString headingOf(const Row &row) const;
    [[nodiscard]] QString textOf(const Row &row) const;

    QList<Row> m_all;
    QList<Row> m_rows;
    QSet<QString> m_ticks;
    QList<QByteArray> m_words;
    QFutureWatcher<QList<Row>> m_making;
};

} // namespace Foyer
