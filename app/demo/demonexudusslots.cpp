// SPDX-License-Identifier: MIT
#include "demonexudusfields.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <optional>

namespace Foyer {

namespace {

struct Slot {
    int day = 0;
    QTime from;
    QTime to;
    int number = 0; ///< in the list that was sent
};

/** A time of day, which the documents put on the first of January 1976. */
std::optional<QTime> timeOf(const QJsonValue &value)
{
    static const QRegularExpression form(
        QStringLiteral("^1976-01-01T([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9])(?:\\.[0-9]{1,7})?)?Z?$"));
    const auto match = form.match(value.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return QTime(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

QString stored(QTime time)
{
    return QStringLiteral("1976-01-01T") + time.toString(Qt::ISODate) + u'Z';
}

class SlotReader {
public:
    explicit SlotReader(std::vector<DemoNexudusError> &errors) : m_errors(errors) {}

    void read(const QJsonValue &sent, int number);
    void checkOverlaps();
    [[nodiscard]] QJsonArray result() const { return m_result; }

private:
    void refuse(int number, const char *field, const QString &message, const QJsonValue &attempted)
    {
        const bool isShown = !attempted.isObject() && !attempted.isArray() && !attempted.isUndefined();
        m_errors.push_back({QStringLiteral("TimeSlots[%1].%2").arg(number).arg(QLatin1String(field)), message,
                            isShown ? attempted : QJsonValue(QJsonValue::Null)});
    }
    std::optional<QTime> readTime(const QJsonObject &slot, int number, const char *field)
    {
        const QJsonValue value = slot.value(QLatin1String(field));
        const auto time = timeOf(value);
        if (!time)
            refuse(number, field, QStringLiteral("must be a time of day on 1976-01-01"), value);
        return time;
    }

    std::vector<DemoNexudusError> &m_errors;
    std::vector<Slot> m_slots;
    QJsonArray m_result;
};

void SlotReader::read(const QJsonValue &sent, int number)
{
    const QJsonObject slot = sent.toObject();
    const QJsonValue day = slot.value(u"DayOfWeek");
    const bool isDay = day.isDouble() && day.toInt(-1) >= 0 && day.toInt(-1) <= 6;
    if (!isDay)
        refuse(number, "DayOfWeek", QStringLiteral("must be from 0, Sunday, to 6"), day);
    const auto from = readTime(slot, number, "FromTime");
    const auto to = readTime(slot, number, "ToTime");
    if (from && to && *from >= *to)
        refuse(number, "ToTime", QStringLiteral("must be after FromTime"), slot.value(u"ToTime"));
    else if (isDay && from && to)
        m_slots.push_back({day.toInt(), *from, *to, number});
    if (!isDay || !from || !to)
        return;
    m_result.append(QJsonObject{{QStringLiteral("DayOfWeek"), day},
                                {QStringLiteral("FromTime"), stored(*from)},
                                {QStringLiteral("ToTime"), stored(*to)}});
}

void SlotReader::checkOverlaps()
{
    std::sort(m_slots.begin(), m_slots.end(),
              [](const Slot &a, const Slot &b) { return std::tie(a.day, a.from) < std::tie(b.day, b.from); });
    // Against the one that lasts longest, which need not be the one before.
    const Slot *latest = nullptr;
    for (const Slot &slot : m_slots) {
        if (latest && latest->day == slot.day && slot.from < latest->to)
            refuse(slot.number, "FromTime", QStringLiteral("overlaps another one of that day"), stored(slot.from));
        if (!latest || latest->day != slot.day || latest->to < slot.to)
            latest = &slot;
    }
}

} // namespace

QJsonArray readDemoNexudusSlots(const QJsonValue &sent, std::vector<DemoNexudusError> &errors)
{
    if (!sent.isArray()) {
        errors.push_back({QStringLiteral("TimeSlots"), QStringLiteral("must be a list")});
        return {};
    }
    SlotReader reader(errors);
    const QJsonArray all = sent.toArray();
    for (qsizetype i = 0; i < all.size(); ++i)
        reader.read(all.at(i), static_cast<int>(i));
    reader.checkOverlaps();
    return reader.result();
}

} // namespace Foyer
