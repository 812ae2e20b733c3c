// SPDX-License-Identifier: MIT
#pragma once

#include "bookings.h"
#include "places.h"
#include "requesthandle.h"
#include "statuslistmodel.h"

#include <QElapsedTimer>

#include <chrono>

namespace Foyer {

class Workplace;

/** The buildings of the workplace, by name; the desk's own first. Filtered by name, city or country as typed. */
class BuildingsModel final : public StatusListModel {
    Q_OBJECT
public:
    enum Role { PlaceRole = Qt::UserRole + 1 /**< city and country, one line */ };

    /** @p workplace must outlive the model; so it is for all of them here. */
    explicit BuildingsModel(Workplace &workplace, QObject *parent = nullptr);
    ~BuildingsModel() override;

    /** Asks for the buildings; when they are there already, only if @p again. */
    void load(bool again = false);
    void setFilter(const QString &text);
    void setOwnBuilding(const BuildingId &id);
    [[nodiscard]] const Building *buildingAt(const QModelIndex &index) const;
    /** Among all of them, whatever the filter. */
    [[nodiscard]] const Building *find(const BuildingId &id) const;
    [[nodiscard]] const QList<Building> &all() const { return m_all; }
    [[nodiscard]] QModelIndex indexOf(const BuildingId &id) const;
    void retry() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void showRows();

    Workplace &m_workplace;
    QList<Building> m_all;
    QList<Building> m_rows;
    QString m_filter;
    BuildingId m_own;
    RequestHandle m_request;
};

/** The floors of one building, in natural order of their names; a preferred one first. */
class FloorsModel final : public StatusListModel {
    Q_OBJECT
public:
    enum Role { PreferredRole = Qt::UserRole + 1 /**< bool */ };

    explicit FloorsModel(Workplace &workplace, QObject *parent = nullptr);
    ~FloorsModel() override;

    /** Shows the building's floors, from memory when they were fetched in the last ten minutes. Empty id: none. */
    void setBuilding(const BuildingId &id);
    void setPreferred(const FloorId &id);
    [[nodiscard]] const Floor *floorAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const FloorId &id) const;
    [[nodiscard]] const QList<Floor> &all() const { return m_rows; }
    /** Whose floors these are, or will be when they are there. */
    [[nodiscard]] const BuildingId &building() const { return m_building; }
    /** How long a building's floors are shown from memory. */
    void setKeepFor(std::chrono::milliseconds time) { m_keepFor = time; }
    void retry() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Known {
        QList<Floor> floors;
        QElapsedTimer age;
    };
    void ask();
    void showRows(QList<Floor> floors);

    Workplace &m_workplace;
    BuildingId m_building;
    FloorId m_preferred;
    QHash<BuildingId, Known> m_known;
    std::chrono::milliseconds m_keepFor{std::chrono::minutes(10)};
    QList<Floor> m_rows;
    RequestHandle m_request;
};

/** The days that one person can book in one building, earliest first. */
class DaysModel final : public StatusListModel {
    Q_OBJECT
public:
    enum Role { DateRole = Qt::UserRole + 1 /**< QDate in the building's zone */ };

    explicit DaysModel(Workplace &workplace, QObject *parent = nullptr);
    ~DaysModel() override;

    /**
     * Empty person, or a building whose zone is not known: no rows. Asks again even for the same two (keeping the
     * rows meanwhile): what is bookable today changes by the minute.
     */
    void setSubject(const PersonId &person, const Building &building);
    void clear();
    [[nodiscard]] const BookableDay *dayAt(const QModelIndex &index) const;
    [[nodiscard]] const BookableDay *find(QDate date) const;
    [[nodiscard]] QModelIndex indexOf(QDate date) const;
    [[nodiscard]] const QList<BookableDay> &all() const { return m_rows; }
    void retry() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /** DisplayRole: the date and the bookable hours in the building's time, by the locale. */
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QDate dateOf(const BookableDay &day) const;
    void ask();
    void showRows(const QList<BookableDay> &days);

    Workplace &m_workplace;
    PersonId m_person;
    Building m_building;
    QList<BookableDay> m_rows;
    RequestHandle m_request;
};

/**
 * The free spaces of one floor for one person and slot, grouped by neighborhood: a row that is a heading (no flags,
 * HeadingRole true) stands before each group where there is more than one; inside, names in natural order.
 */
class SpacesModel final : public StatusListModel {
    Q_OBJECT
public:
    enum Role { HeadingRole = Qt::UserRole + 1, KindRole /**< SpaceKind as int */ };

    explicit SpacesModel(Workplace &workplace, QObject *parent = nullptr);
    ~SpacesModel() override;

    struct Subject {
        PersonId person;
        FloorId floor;
        TimeSlot slot;
        SpaceKind kind = SpaceKind::Desk;
        friend bool operator==(const Subject &, const Subject &) = default;
    };
    /**
     * Asks for the subject's free spaces. Answers younger than 20 s of the same subject are shown at once as well, and
     * what is free now stays where only a part of the same time is asked about: it is free then as well.
     * Does nothing while the same is being asked for.
     */
    void setSubject(const Subject &subject);
    [[nodiscard]] const std::optional<Subject> &subject() const { return m_subject; }
    void clear();
    /** Asks for the same again, keeping rows meanwhile. */
    void refresh();
    /** The same without a word: the status stays what it is until the answer comes. */
    void renew();
    void setFilter(const QString &text);
    /** Whether a filter of this text would show the space: by its name and its neighborhood's. */
    [[nodiscard]] static bool matches(const Space &space, const QString &filter);
    [[nodiscard]] const Space *spaceAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const SpaceId &id) const;
    /** All that are free, whatever the filter, in the order of the rows. */
    [[nodiscard]] const QList<Space> &all() const { return m_all; }
    /** How long an answer is good for being shown again. */
    void setKeepFor(std::chrono::milliseconds time) { m_keepFor = time; }
    void retry() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString heading; ///< not empty: a heading
        Space space;     ///< of a heading only the neighborhood
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Answer {
        Subject subject;
        QList<Space> spaces;
        QElapsedTimer age;
    };
    void ask();
    void send();
    void showRows();
    [[nodiscard]] QList<Space> grouped(QList<Space> spaces) const;
    [[nodiscard]] static QString headingOf(const Space &space);
    [[nodiscard]] static QString keyOf(const Row &row);

    Workplace &m_workplace;
    std::optional<Subject> m_subject;
    QList<Answer> m_answers; ///< the youngest last
    std::chrono::milliseconds m_keepFor{std::chrono::seconds(20)};
    QList<Space> m_all;
    QList<Row> m_rows;
    QString m_filter;
    RequestHandle m_request;
};

} // namespace Foyer
