// SPDX-License-Identifier: MIT
#include "boardmodel.h"

#include "clock.h"
#include "moneytext.h"
#include "naturalorder.h"
#include "plaintext.h"
#include "rowsmerge.h"
#include "textfold.h"
#include "timetext.h"

#include <algorithm>
#include <numeric>

namespace Foyer {

namespace {

QString ownerOf(const BoardBooking &booking)
{
    return booking.owner ? oneLine(booking.owner->displayName()) : QString();
}

/** The first of them by name, and how many more there are. */
QString attendeesOf(const BoardBooking &booking)
{
    if (booking.attendees.isEmpty())
        return {};
    const QString first = oneLine(booking.attendees.first().person.displayName());
    const auto count = booking.attendees.size();
    if (first.isEmpty())
        return QLocale().toString(count);
    return count == 1 ? first : first + QStringLiteral(" +%L1").arg(count - 1);
}

QString paymentOf(const BoardBooking &booking)
{
    QStringList amounts;
    for (const BoardPayment &payment : booking.payments) {
        if (payment.amount)
            amounts.append(moneyText(*payment.amount, oneLine(payment.currency)));
    }
    return amounts.join(QStringLiteral(" + "));
}

double totalOf(const BoardBooking &booking)
{
    return std::accumulate(booking.payments.begin(), booking.payments.end(), 0.0,
                           [](double sum, const BoardPayment &payment) { return sum + payment.amount.value_or(0.0); });
}

} // namespace

BoardModel::BoardModel(const Clock &clock, QObject *parent) : StatusListModel(parent), m_clock(clock) {}

BoardModel::~BoardModel() = default;

void BoardModel::clear(const Frame &frame)
{
    m_frame = frame;
    m_round.clear();
    m_roundKeys.clear();
    m_before.clear();
    follow();
    setStatus(Status::Idle);
}

void BoardModel::setResources(const QList<BoardResource> &resources)
{
    m_resources.clear();
    for (const BoardResource &resource : resources)
        m_resources.insert(resource.id, resource);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    follow(); // names sort and are searched
}

const BoardResource *BoardModel::resource(const BoardResourceId &id) const
{
    const auto it = m_resources.constFind(id);
    return it == m_resources.cend() ? nullptr : &*it;
}

void BoardModel::beginRound()
{
    m_before = m_all;
    m_round.clear();
    m_roundKeys.clear();
    setStatus(Status::Loading);
}

void BoardModel::arrived(const QList<BoardBooking> &part)
{
    for (const BoardBooking &booking : part) {
        if (const QString key = booking.key(); !m_roundKeys.contains(key)) {
            m_roundKeys.insert(key);
            m_round.append(booking);
        }
    }
    follow();
}

void BoardModel::endRound()
{
    m_before.clear();
    follow();
    setStatus(Status::Ready);
}

void BoardModel::stopRound()
{
    setStatus(Status::Idle);
}

void BoardModel::failRound(const ApiError &error)
{
    setFailed(error);
}

void BoardModel::setFilter(const QString &text)
{
    m_words = foldedWords(text);
    follow();
}

void BoardModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < ColumnCount ? column : -1;
    m_sortOrder = order;
    follow();
}

void BoardModel::follow()
{
    m_all = m_round;
    for (const BoardBooking &booking : std::as_const(m_before)) {
        if (!m_roundKeys.contains(booking.key()))
            m_all.append(booking);
    }
    sortRows(m_all);
    QList<BoardBooking> wanted;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(wanted),
                 [this](const BoardBooking &booking) { return isShown(booking); });
    mergeRows(m_rows, wanted, [](const BoardBooking &booking) { return booking.key(); });
}

bool BoardModel::isShown(const BoardBooking &booking) const
{
    if (m_words.isEmpty())
        return true;
    QStringList texts{booking.title.value_or(QString()), resourceOf(booking), booking.memo};
    const auto add = [&](const BoardPerson &person) { texts << person.displayName() << person.email; };
    if (booking.owner)
        add(*booking.owner);
    for (const BoardAttendee &attendee : booking.attendees)
        add(attendee.person);
    return containsAllWords(texts.join(u' '), m_words);
}

void BoardModel::sortRows(QList<BoardBooking> &rows) const
{
    if (m_sortColumn < 0)
        return;
    const auto column = static_cast<Column>(m_sortColumn);
    const auto by = [&](const auto &less) {
        if (m_sortOrder == Qt::AscendingOrder)
            std::stable_sort(rows.begin(), rows.end(), less);
        else
            std::stable_sort(rows.begin(), rows.end(), [&](const auto &a, const auto &b) { return less(b, a); });
    };
    switch (column) {
    case Time:
        return by([](const BoardBooking &a, const BoardBooking &b) { return a.start < b.start; });
    case Seats:
        return by([](const BoardBooking &a, const BoardBooking &b) { return a.seats < b.seats; });
    case Attendees:
        return by([](const BoardBooking &a, const BoardBooking &b) { return a.attendees.size() < b.attendees.size(); });
    case Payment:
        return by([](const BoardBooking &a, const BoardBooking &b) { return totalOf(a) < totalOf(b); });
    default:
        break;
    }
    // Names: what is compared is made once for each row.
    const NaturalOrder order;
    QList<std::pair<QCollatorSortKey, BoardBooking>> keyed;
    keyed.reserve(rows.size());
    for (const BoardBooking &booking : std::as_const(rows))
        keyed.append({order.key(cellText(booking, column)), booking});
    const auto sorted = [&](const auto &less) { std::stable_sort(keyed.begin(), keyed.end(), less); };
    if (m_sortOrder == Qt::AscendingOrder)
        sorted([](const auto &a, const auto &b) { return a.first < b.first; });
    else
        sorted([](const auto &a, const auto &b) { return b.first < a.first; });
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i] = std::move(keyed[i].second);
}

const BoardBooking *BoardModel::bookingAt(const QModelIndex &index) const
{
    return isRow(index) ? &m_rows.at(index.row()) : nullptr;
}

QString BoardModel::timesOf(const BoardBooking &booking, bool withDay) const
{
    const auto slot = booking.slot();
    if (!slot)
        return booking.start ? timeText(*booking.start, m_frame.zone) : QString();
    const QString times = slotText(*slot, m_frame.zone, m_clock.deskZone());
    const bool isPlain =
        !withDay && m_frame.first == m_frame.last && m_frame.zone.dateAt(slot->start()) == m_frame.first;
    return isPlain ? times : joined({dayText(slot->start(), m_frame.zone), times}, QStringLiteral(" "));
}

QString BoardModel::resourceOf(const BoardBooking &booking) const
{
    const BoardResource *known = resource(booking.resource);
    return known ? oneLine(known->name) : QString();
}

bool BoardModel::isHidden(const BoardBooking &booking, Column column) const
{
    switch (column) {
    case Resource:
        return resourceOf(booking).isEmpty();
    case Owner:
        return ownerOf(booking).isEmpty();
    case Title:
        return !booking.title || booking.title->isEmpty();
    default:
        return false;
    }
}

QString BoardModel::cellText(const BoardBooking &booking, Column column) const
{
    switch (column) {
    case Time:
        return timesOf(booking);
    case Resource:
        return resourceOf(booking).isEmpty() ? tr("No name") : resourceOf(booking);
    case Owner:
        if (booking.isOwnerHidden())
            return tr("Hidden", "kept from us by the privacy setting");
        return ownerOf(booking).isEmpty() ? tr("No name") : ownerOf(booking);
    case Title:
        if (!booking.title)
            return tr("Hidden", "kept from us by the privacy setting");
        return booking.title->isEmpty() ? tr("No title") : oneLine(*booking.title);
    case Seats:
        return booking.seats ? QLocale().toString(*booking.seats) : QString();
    case Attendees:
        return attendeesOf(booking);
    case Payment:
        return paymentOf(booking);
    case ColumnCount:
        break;
    }
    return {};
}

QString BoardModel::rowText(const BoardBooking &booking) const
{
    QStringList parts;
    for (int column = 0; column < ColumnCount; ++column) {
        const QString text = cellText(booking, static_cast<Column>(column));
        if (text.isEmpty())
            continue;
        // What speaks for itself is said as it is.
        const bool isPlain = column == Time || (column == Resource && !isHidden(booking, Resource));
        parts.append(isPlain ? text
                             : tr("%1: %2", "column, text")
                                   .arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text));
    }
    if (booking.isCancelled())
        parts.prepend(tr("Cancelled"));
    return joined(parts);
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    const BoardBooking *booking = bookingAt(index);
    if (!booking)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (column == Title && booking->isCancelled())
            return tr("Cancelled: %1", "title").arg(cellText(*booking, column));
        return cellText(*booking, column);
    case Qt::AccessibleTextRole:
        if (column == Time)
            return rowText(*booking);
        return tr("%1: %2", "column, text")
            .arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), cellText(*booking, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column == Seats || column == Payment ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case KeyRole:
        return booking->key();
    case CancelledRole:
        return booking->isCancelled();
    case HiddenRole:
        return isHidden(*booking, column);
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Seats || section == Payment;
        return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Resource:
        return tr("Resource");
    case Owner:
        return tr("Owner");
    case Title:
        return tr("Title");
    case Seats:
        return tr("Seats");
    case Attendees:
        return tr("Attendees");
    case Payment:
        return tr("Payment");
    default:
        return {};
    }
}

} // namespace Foyer
