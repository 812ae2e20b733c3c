// SPDX-License-Identifier: MIT
#pragma once

#include "arrivals.h"
#include "intentjournal.h"
#include "statuslistmodel.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace Foyer {

class Clock;

/** The last thing that the desk did to a row, or could not do. */
struct Deed {
    enum class Progress {
        Waiting, ///< for others to be done first
        Sending,
        Checking, ///< sent; nobody knows yet what became of it
        Person,   ///< waits for a person's word: see Activity
        Done,
        Failed, ///< refused, not sent, or barred
    };

    Operation operation = Operation::CheckIn;
    Progress progress = Progress::Waiting;
    std::optional<Bar> bar;            ///< why it was not even asked for
    std::optional<JournalFault> fault; ///< why it could not be recorded, so that nothing was sent
    IntentState state = IntentState::Prepared;
    std::optional<ApiError> error; ///< why it failed, or why looking for it failed
    bool settledByPerson = false;

    friend bool operator==(const Deed &, const Deed &) = default;
};

/** One row of a day at reception: a booking, or one guest of a visit. */
struct Arrival {
    Booking booking; ///< of a guest: what the visit tells, person is the host
    std::optional<Visitor> guest;
    QString name;     ///< as far as known; empty: the person was deleted, or is not known yet
    QString hostName; ///< of a guest
    QString floorName;
    Standing standing = Standing::Unknown;
    Troubles troubles;
    std::optional<Deed> deed;

    /** Tells rows apart; the same for as long as it is the same booking or guest. */
    [[nodiscard]] QString key() const;
    friend bool operator==(const Arrival &, const Arrival &) = default;
};

/** Which rows are shown. */
struct ArrivalFilter {
    std::optional<Standing> standing; ///< nothing: all
    bool onlyTrouble = false;
    QString text; ///< words of name, place, host or e-mail

    friend bool operator==(const ArrivalFilter &, const ArrivalFilter &) = default;
};

/** How many rows of the day stand where, whatever the filter. */
struct ArrivalCounts {
    QHash<Standing, int> of;
    int trouble = 0;
    int guests = 0;
    int all = 0;
};

/**
 * The bookings and guests of one building and day, by start, then name. Filled by ArrivalsDesk, part by part: a row is
 * found by its key, and only what changed is touched, so that ten thousand rows stay smooth. A change of the filter
 * resets the model, and so may the parts of a day's first reading.
 */
class ArrivalsModel final : public StatusListModel {
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        NameRole,     ///< or initials, see setShortened(); never empty
        PlaceRole,    ///< space and floor, or "Onsite pass"; of a guest whom they visit first
        TimesRole,    ///< in the building's zone
        StandingRole, ///< Standing as int
        TroublesRole, ///< Troubles as int
        ProgressRole, ///< Deed::Progress as int; nothing without a deed
        NoteRole,     ///< the deed in words
        ChangedRole,  ///< the last reading of the day brought something new about it
        GuestRole,    ///< bool
    };

    /** @p clock must outlive the model. */
    explicit ArrivalsModel(const Clock &clock, QObject *parent = nullptr);
    ~ArrivalsModel() override;

    /** Another building or day: no rows; times are those of @p zone. */
    void clear(const BuildingZone &zone);
    void showLoading() { setStatus(Status::Loading); }
    void showFailed(const ApiError &error) { setFailed(error); }

    /** A reading of the whole day begins: what arrived() does not bring until endRound() is gone then. */
    void beginRound();
    /** Rows that are new or may have changed. Outside of a round too: then nothing is marked as changed. */
    void arrived(const QList<Arrival> &rows);
    /** Everything is there: Ready. */
    void endRound();
    /** The round was broken off: nothing goes. */
    void dropRound();

    void setFilter(const ArrivalFilter &filter);
    [[nodiscard]] const ArrivalFilter &filter() const { return m_filter; }
    /** Names as initials, for a screen that others can see. Searching goes on by the whole name. */
    void setShortened(bool shortened);
    [[nodiscard]] bool isShortened() const { return m_shortened; }
    /** How the views say it; without, nothing is said. */
    struct Words {
        std::function<QString(const Arrival &)> standing; ///< and troubles: for AccessibleTextRole
        std::function<QString(const Deed &)> deed;
    };
    void setWords(Words words) { m_words = std::move(words); }

    [[nodiscard]] const Arrival *arrivalAt(const QModelIndex &index) const;
    [[nodiscard]] const Arrival *find(const QString &key) const;
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    /** All of the day, whatever the filter. */
    [[nodiscard]] QList<Arrival> all() const;
    /** The same one by one, without copying them. */
    void forEach(const std::function<void(const Arrival &)> &visit) const;
    [[nodiscard]] const ArrivalCounts &counts() const { return m_counts; }
    [[nodiscard]] const BuildingZone &zone() const { return m_zone; }
    /** "A. R." of "Ana Ruiz"; of other scripts the first letter of each word. */
    [[nodiscard]] static QString initialsOf(const QString &name);
    /** What NameRole says; whole names where @p whole. */
    [[nodiscard]] QString nameOf(const Arrival &arrival, bool whole) const;
    [[nodiscard]] QString placeOf(const Arrival &arrival, bool whole) const;
    [[nodiscard]] QString timesOf(const Arrival &arrival) const;
    [[nodiscard]] QString standingOf(const Arrival &arrival) const;
    [[nodiscard]] QString noteOf(const Arrival &arrival) const;
    void retry() override { Q_EMIT retryWanted(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /** DisplayRole: name, place and times in one line. */
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void retryWanted();
    /** counts() is another. */
    void countsChanged();

private:
    struct Row {
        Arrival arrival;
        QByteArray folded;   ///< what a search looks through
        QByteArray sortName; ///< folded name
        QString key;
    };
    using RowPtr = std::shared_ptr<const Row>;
    using Rows = std::vector<RowPtr>;

    [[nodiscard]] RowPtr makeRow(const Arrival &arrival) const;
    [[nodiscard]] RowPtr remakeRow(const Row &old, const Arrival &arrival) const;
    [[nodiscard]] static bool comesBefore(const RowPtr &a, const RowPtr &b);
    [[nodiscard]] static Rows::iterator placeIn(Rows &rows, const RowPtr &row);
    [[nodiscard]] bool isShown(const Row &row) const;
    void count(const Row &row, int by);
    void put(const RowPtr &row);
    void replace(const RowPtr &old, const RowPtr &row);
    void take(const RowPtr &row);
    void insertShown(const Rows &sorted);
    void mark(const QString &key);
    void tellMarked(const QSet<QString> &keys);

    const Clock &m_clock;
    BuildingZone m_zone = BuildingZone::utc();
    Rows m_all;
    Rows m_shown;
    QHash<QString, RowPtr> m_byKey;
    ArrivalFilter m_filter;
    QList<QByteArray> m_filterWords;
    ArrivalCounts m_counts;
    bool m_shortened = false;
    bool m_inRound = false;
    bool m_hadRound = false; ///< so that what comes now and was not there before is news
    QSet<QString> m_seen;
    QSet<QString> m_marked;
    QSet<QString> m_newMarks;
    Words m_words;
};

} // namespace Foyer
