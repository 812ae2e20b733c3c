// SPDX-License-Identifier: MIT
#include "peoplemodel.h"

#include "peopledirectory.h"
#include "plaintext.h"
#include "rowsmerge.h"
#include "workplace.h"

#include <chrono>

namespace Foyer {

namespace {

using namespace std::chrono_literals;

constexpr auto typingPause = 150ms;
constexpr qsizetype fewestLetters = 2;
constexpr qsizetype mostServed = 12;

} // namespace

PeopleModel::PeopleModel(Workplace &workplace, PeopleDirectory &directory, QObject *parent)
    : StatusListModel(parent)
    , m_workplace(workplace)
    , m_directory(directory)
{
    m_typingPause.setSingleShot(true);
    m_typingPause.setInterval(typingPause);
    connect(&m_typingPause, &QTimer::timeout, this, &PeopleModel::askServer);
    connect(&m_directory, &PeopleDirectory::changed, this, [this] {
        if (m_asked.isEmpty())
            return;
        showRows();
        if (status() == Status::Failed)
            return;
        // A search under way goes on: it may know somebody whom the directory does not have yet.
        if (status() != Status::Loading)
            setStatus(knowsEnough() || m_asked.size() >= fewestLetters ? Status::Ready : Status::Idle);
    });
}

PeopleModel::~PeopleModel() = default;

bool PeopleModel::knowsEnough() const
{
    return !m_rows.isEmpty() || m_directory.isComplete();
}

void PeopleModel::setQuery(const QString &query)
{
    m_query = query;
    const QString asked = query.simplified();
    if (asked == m_asked)
        return;
    m_asked = asked;
    m_search.abort();
    m_typingPause.stop();
    m_fromServer.clear();
    showRows();

    if (m_asked.isEmpty()) {
        setStatus(Status::Idle);
    } else if (m_directory.isComplete() && !m_rows.isEmpty()) {
        setStatus(Status::Ready);
    } else if (m_asked.size() < fewestLetters) {
        setStatus(knowsEnough() ? Status::Ready : Status::Idle);
    } else {
        m_typingPause.start();
        setStatus(Status::Loading);
    }
}

void PeopleModel::askServer()
{
    m_search = m_workplace.searchPeople(m_asked, this, [this](Result<QList<Person>> answer) {
        if (!answer) {
            setFailed(answer.error());
            return;
        }
        m_fromServer = *answer;
        m_directory.remember(m_fromServer);
        showRows();
        setStatus(Status::Ready);
    });
}

void PeopleModel::retry()
{
    if (status() != Status::Failed)
        return;
    setStatus(Status::Loading);
    askServer();
}

void PeopleModel::showRows()
{
    const auto key = [](const Person &person) { return person.id; };
    if (m_asked.isEmpty()) {
        m_furtherMatches = 0;
        mergeRows(m_rows, m_served, key);
        return;
    }

    auto [wanted, further] = m_directory.search(m_asked, maxRows);
    // The server finds people in ways of its own; those come after the ones that match as typed. Beyond the limit a
    // person of the server's may be among the further ones already, so nothing is added there.
    if (further == 0) {
        QSet<PersonId> shown;
        for (const Person &person : std::as_const(wanted))
            shown.insert(person.id);
        for (const Person &person : std::as_const(m_fromServer)) {
            if (shown.contains(person.id))
                continue;
            shown.insert(person.id);
            if (wanted.size() < maxRows)
                wanted.append(person);
            else
                ++further;
        }
    }
    m_furtherMatches = further;
    mergeRows(m_rows, wanted, key);
}

const Person *PeopleModel::personAt(const QModelIndex &index) const
{
    return isRow(index) ? &m_rows.at(index.row()) : nullptr;
}

void PeopleModel::noteServed(const Person &person)
{
    m_served.removeIf([&](const Person &other) { return other.id == person.id; });
    m_served.prepend(person);
    m_served = m_served.mid(0, mostServed);
    if (m_asked.isEmpty()) {
        showRows();
        setStatus(Status::Idle);
    }
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    const Person *person = personAt(index);
    if (!person)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return oneLine(person->displayName());
    case EmailRole:
        return oneLine(person->email);
    case JobTitleRole:
        return oneLine(person->jobTitle);
    case Qt::AccessibleTextRole:
        return joined({person->displayName(), person->jobTitle, person->email});
    case Qt::ToolTipRole:
        return toolTipText({person->displayName(), person->jobTitle, person->email});
    default:
        return {};
    }
}

QHash<int, QByteArray> PeopleModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(NameRole, "name");
    names.insert(EmailRole, "email");
    names.insert(JobTitleRole, "jobTitle");
    return names;
}

} // namespace Foyer
