// SPDX-License-Identifier: MIT
#pragma once

#include "people.h"
#include "requesthandle.h"
#include "statuslistmodel.h"

#include <QTimer>

namespace Foyer {

class PeopleDirectory;
class Workplace;

/**
 * The people that match what was typed: those already known answer at once, the server's own filters are asked as
 * well (from two letters on, 150 ms after the last keystroke, and not while the whole directory is known and has
 * matches) and merged in when they answer. Best match first, ties in the order of names; at most maxRows rows,
 * furtherMatches() says how many more there are. An empty query shows the people served last, the latest first.
 *
 * Status: Idle while nothing was typed, or too little to know whether there is nobody; then rows may be shown all the
 * same. After a failed search at the server the rows known here stay.
 */
class PeopleModel final : public StatusListModel {
    Q_OBJECT
public:
    enum Role { NameRole = Qt::UserRole + 1, EmailRole, JobTitleRole };
    static constexpr int maxRows = 200;

    /** Both must outlive the model. */
    PeopleModel(Workplace &workplace, PeopleDirectory &directory, QObject *parent = nullptr);
    ~PeopleModel() override;

    void setQuery(const QString &query);
    [[nodiscard]] const QString &query() const { return m_query; }
    [[nodiscard]] qsizetype furtherMatches() const { return m_furtherMatches; }
    /** Nothing for an index that is not a row. The pointer holds until the next change of the rows. */
    [[nodiscard]] const Person *personAt(const QModelIndex &index) const;
    /** Puts the person first among those served last (at most 12 are remembered, in memory only). */
    void noteServed(const Person &person);
    void retry() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void askServer();
    void showRows();
    [[nodiscard]] bool knowsEnough() const;

    Workplace &m_workplace;
    PeopleDirectory &m_directory;
    QString m_query;
    QString m_asked; ///< the query as it is searched for: without surplus space
    QList<Person> m_rows;
    QList<Person> m_fromServer; ///< for m_asked only
    QList<Person> m_served;
    qsizetype m_furtherMatches = 0;
    QTimer m_typingPause;
    RequestHandle m_search;
};

} // namespace Foyer
