// SPDX-License-Identifier: MIT
#pragma once

#include "boardbookings.h"
#include "statuslistmodel.h"

#include <QHash>
#include <QSet>

namespace Foyer {

class Clock;

/**
 * The bookings of one location and some days, in the system's order or by a column. Filled by BoardDesk, page by page;
 * a reading of the same once more merges into what is there, so that selection and place on the screen stay. Texts are
 * plain and in the location's time.
 */
class BoardModel final : public StatusListModel {
    Q_OBJECT
public:
    enum Column { Time, Resource, Owner, Title, Seats, Attendees, Payment, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole + 1,
        CancelledRole, ///< bool
        HiddenRole,    ///< bool: the cell's text says that it is kept from us, or that there is none
    };
    /** What the rows are read against. */
    struct Frame {
        BuildingZone zone = BuildingZone::utc();
        QDate first; ///< rows that begin on a day other than the only one say on which
        QDate last;

        friend bool operator==(const Frame &, const Frame &) = default;
    };

    /** @p clock must outlive the model. */
    explicit BoardModel(const Clock &clock, QObject *parent = nullptr);
    ~BoardModel() override;

    /** Something else is looked at: no rows, Idle. */
    void clear(const Frame &frame);
    [[nodiscard]] const Frame &frame() const { return m_frame; }
    /** Where the rows get the names of what is booked; may come before or after them. */
    void setResources(const QList<BoardResource> &resources);
    [[nodiscard]] const BoardResource *resource(const BoardResourceId &id) const;

    /** A reading begins: what arrived() does not bring until endRound() is gone then. Loading. */
    void beginRound();
    void arrived(const QList<BoardBooking> &part);
    /** Everything is there: Ready. */
    void endRound();
    /** The reading was broken off: nothing goes, Idle. */
    void stopRound();
    /** The same by an error: Failed. */
    void failRound(const ApiError &error);
    /** How many the reading under way, or the last, has brought. */
    [[nodiscard]] int arrivedCount() const { return int(m_round.size()); }

    /** Rows whose title, names, resource or e-mail have all of these words; empty: all. */
    void setFilter(const QString &text);
    /** All of them in the order of the rows, whatever the filter. */
    [[nodiscard]] const QList<BoardBooking> &all() const { return m_all; }
    /** The rows that are shown, in their order. */
    [[nodiscard]] const QList<BoardBooking> &shown() const { return m_rows; }
    [[nodiscard]] const BoardBooking *bookingAt(const QModelIndex &index) const;
    /** @p withDay: also where the day goes without saying. */
    [[nodiscard]] QString timesOf(const BoardBooking &booking, bool withDay = false) const;
    [[nodiscard]] QString resourceOf(const BoardBooking &booking) const;
    [[nodiscard]] QString cellText(const BoardBooking &booking, Column column) const;

    void retry() override { Q_EMIT retryWanted(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /** AccessibleTextRole: of the first column, the whole row in words; of others, the cell with what it is. */
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /** By a column; -1: the system's order. */
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void retryWanted();

private:
    [[nodiscard]] bool isShown(const BoardBooking &booking) const;
    [[nodiscard]] bool isHidden(const BoardBooking &booking, Column column) const;
    [[nodiscard]] QString rowText(const BoardBooking &booking) const;
    void sortRows(QList<BoardBooking> &rows) const;
    /** Rows are what came in this round and, as long as it lasts, what is left of before. */
    void follow();

    const Clock &m_clock;
    Frame m_frame;
    QHash<BoardResourceId, BoardResource> m_resources;
    QList<BoardBooking> m_round; ///< in the system's order
    QSet<QString> m_roundKeys;
    QList<BoardBooking> m_before; ///< of the reading before, while another is under way
    QList<BoardBooking> m_all;
    QList<BoardBooking> m_rows;
    QList<QByteArray> m_words;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace Foyer
