// SPDX-License-Identifier: MIT
#include "placemodels.h"

#include "naturalorder.h"
#include "plaintext.h"
#include "rowsmerge.h"
#include "textfold.h"
#include "workplace.h"

namespace Foyer {

namespace {

QString neighborhoodName(const Space &space)
{
    return space.neighborhood ? space.neighborhood->name : QString();
}

NeighborhoodId neighborhoodId(const Space &space)
{
    return space.neighborhood ? space.neighborhood->id : NeighborhoodId();
}

} // namespace

SpacesModel::SpacesModel(Workplace &workplace, QObject *parent) : StatusListModel(parent), m_workplace(workplace) {}

SpacesModel::~SpacesModel() = default;

void SpacesModel::setSubject(const Subject &subject)
{
    const bool same = m_subject == subject;
    const bool isPart = m_subject && m_subject->person == subject.person && m_subject->floor == subject.floor &&
                        m_subject->kind == subject.kind && m_subject->slot.contains(subject.slot);
    if (same && status() == Status::Loading)
        return;
    m_subject = subject;
    m_answers.removeIf([this](const Answer &answer) { return answer.age.elapsed() >= m_keepFor.count(); });
    if (!same) {
        const auto known = std::find_if(m_answers.cbegin(), m_answers.cend(),
                                        [&](const Answer &answer) { return answer.subject == subject; });
        // What was free for another person, floor or time must not be there to be chosen.
        if (known != m_answers.cend())
            m_all = known->spaces;
        else if (!isPart)
            m_all.clear();
        showRows();
    }
    ask();
}

void SpacesModel::ask()
{
    send();
    setStatus(Status::Loading);
}

void SpacesModel::send()
{
    const Subject subject = *m_subject;
    m_request = m_workplace.bookableSpaces(
        subject.person, subject.floor, subject.slot, subject.kind, this, [this, subject](Result<QList<Space>> answer) {
            if (!answer) {
                setFailed(answer.error());
                return;
            }
            m_all = grouped(*answer);
            m_answers.removeIf([&](const Answer &old) { return old.subject == subject; });
            m_answers.append({subject, m_all, {}});
            m_answers.last().age.start();
            showRows();
            setStatus(Status::Ready);
        });
}

void SpacesModel::clear()
{
    m_request.abort();
    m_subject.reset();
    m_all.clear();
    showRows();
    setStatus(Status::Idle);
}

void SpacesModel::refresh()
{
    if (m_subject)
        ask();
}

void SpacesModel::renew()
{
    if (m_subject && status() != Status::Loading)
        send();
}

void SpacesModel::retry()
{
    if (status() == Status::Failed)
        ask();
}

void SpacesModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    showRows();
    if (status() == Status::Ready)
        setStatus(Status::Ready);
}

bool SpacesModel::matches(const Space &space, const QString &filter)
{
    return filter.isEmpty() || containsAllWords(space.name + u' ' + neighborhoodName(space), foldedWords(filter));
}

/** Neighborhoods by name, those without one last; inside, spaces by name. */
QList<Space> SpacesModel::grouped(QList<Space> spaces) const
{
    const NaturalOrder order;
    std::stable_sort(spaces.begin(), spaces.end(), [&](const Space &a, const Space &b) {
        if (a.neighborhood.has_value() != b.neighborhood.has_value())
            return a.neighborhood.has_value();
        if (const int names = order.compare(neighborhoodName(a), neighborhoodName(b)); names != 0)
            return names < 0;
        if (neighborhoodId(a) != neighborhoodId(b))
            return neighborhoodId(a) < neighborhoodId(b);
        const int names = order.compare(a.name, b.name);
        return names != 0 ? names < 0 : a.id < b.id;
    });
    return spaces;
}

QString SpacesModel::headingOf(const Space &space)
{
    const QString name = oneLine(neighborhoodName(space));
    //: Heading of the spaces that are in no neighborhood.
    return name.isEmpty() ? tr("Other spaces") : name;
}

QString SpacesModel::keyOf(const Row &row)
{
    return row.heading.isEmpty() ? u's' + row.space.id.text() : u'n' + neighborhoodId(row.space).text();
}

void SpacesModel::showRows()
{
    QList<Space> spaces;
    QSet<NeighborhoodId> groups;
    for (const Space &space : std::as_const(m_all)) {
        if (!matches(space, m_filter))
            continue;
        spaces.append(space);
        groups.insert(neighborhoodId(space));
    }

    QList<Row> wanted;
    for (qsizetype i = 0; i < spaces.size(); ++i) {
        const Space &space = spaces.at(i);
        const bool first = i == 0 || neighborhoodId(spaces.at(i - 1)) != neighborhoodId(space);
        if (first && groups.size() > 1) {
            Space heading;
            heading.neighborhood = space.neighborhood;
            wanted.append({headingOf(space), heading});
        }
        wanted.append({{}, space});
    }
    mergeRows(m_rows, wanted, &SpacesModel::keyOf);
}

const Space *SpacesModel::spaceAt(const QModelIndex &index) const
{
    if (!isRow(index) || !m_rows.at(index.row()).heading.isEmpty())
        return nullptr;
    return &m_rows.at(index.row()).space;
}

QModelIndex SpacesModel::indexOf(const SpaceId &id) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows.at(row).heading.isEmpty() && m_rows.at(row).space.id == id)
            return index(row);
    }
    return {};
}

int SpacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SpacesModel::data(const QModelIndex &index, int role) const
{
    if (!isRow(index))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool heading = !row.heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return heading ? row.heading : oneLine(row.space.name);
    case HeadingRole:
        return heading;
    case KindRole:
        return int(row.space.kind);
    case Qt::AccessibleTextRole:
        return heading ? row.heading : joined({row.space.name, neighborhoodName(row.space)});
    case Qt::ToolTipRole:
        return heading ? toolTipText({row.heading}) : toolTipText({row.space.name, neighborhoodName(row.space)});
    default:
        return {};
    }
}

Qt::ItemFlags SpacesModel::flags(const QModelIndex &index) const
{
    return spaceAt(index) ? StatusListModel::flags(index) : Qt::NoItemFlags;
}

} // namespace Foyer
