// SPDX-License-Identifier: MIT
#include "timetext.h"

#include "clock.h"

#include <QRegularExpression>

namespace Foyer {

namespace {

struct FormatPart {
    QChar field; ///< d, w (weekday), M or y; null for a literal
    QString text;
};

QList<FormatPart> partsOf(const QString &format)
{
    QList<FormatPart> parts;
    for (qsizetype i = 0; i < format.size();) {
        const QChar c = format.at(i);
        qsizetype end = i + 1;
        if (c == u'd' || c == u'M' || c == u'y') {
            while (end < format.size() && format.at(end) == c)
                ++end;
            const QString text = format.mid(i, end - i);
            if (c == u'd' && text.size() > 2)
                parts.append({u'w', QStringLiteral("ddd")});
            else if (c == u'M' && text.size() > 3)
                parts.append({c, QStringLiteral("MMM")});
            else
                parts.append({c, text});
        } else {
            if (c == u'\'') {
                end = format.indexOf(u'\'', i + 1) + 1;
                if (end == 0)
                    end = format.size();
            }
            if (parts.isEmpty() || !parts.last().field.isNull())
                parts.append({QChar(), {}});
            parts.last().text += format.mid(i, end - i);
        }
        i = end;
    }
    return parts;
}

/** Takes the year out with the literal that leads to it (or, when it comes first, the one that follows). */
void dropYear(QList<FormatPart> &parts)
{
    qsizetype year = -1;
    qsizetype firstField = -1;
    qsizetype lastField = -1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i).field.isNull())
            continue;
        if (firstField < 0)
            firstField = i;
        lastField = i;
        if (parts.at(i).field == u'y')
            year = i;
    }
    if (year < 0)
        return;
    if (year == lastField)
        parts = parts.mid(0, qMax<qsizetype>(0, year - 1));
    else if (year == firstField)
        parts = parts.mid(year + 2);
    else
        parts.remove(year - 1, 2);
}

QString timeFormat()
{
    // Some locales show seconds even in their short format.
    static const QRegularExpression seconds(QStringLiteral("[:.]ss?"));
    return QLocale().timeFormat(QLocale::ShortFormat).remove(seconds);
}

int thisYear(const BuildingZone &zone)
{
    return zone.dateAt(SystemClock().now()).year();
}

QString dateText(QDate date, int currentYear)
{
    const QLocale locale;
    return locale.toString(date, shortDateFormat(locale.dateFormat(QLocale::LongFormat), date.year() != currentYear));
}

} // namespace

QString shortDateFormat(const QString &longFormat, bool withYear)
{
    QList<FormatPart> parts = partsOf(longFormat);
    if (!withYear)
        dropYear(parts);
    QString format;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool afterWeekday = i > 0 && parts.at(i - 1).field == u'w';
        const bool beforeDay = i + 1 < parts.size() && parts.at(i + 1).field == u'd';
        if (parts.at(i).text == u", " && afterWeekday && beforeDay)
            format += u' ';
        else
            format += parts.at(i).text;
    }
    return format.trimmed();
}

QString dayText(UtcInstant instant, const BuildingZone &zone)
{
    return dateText(zone.dateAt(instant), thisYear(zone));
}

QString dayText(QDate date)
{
    return dateText(date, thisYear(SystemClock().deskZone()));
}

QString timeText(UtcInstant instant, const BuildingZone &zone)
{
    return QLocale().toString(zone.timeAt(instant), timeFormat());
}

QString slotText(const TimeSlot &slot, const BuildingZone &zone, const BuildingZone &desk)
{
    QString from = timeText(slot.start(), zone);
    QString to = timeText(slot.end(), zone);

    // Midnight at the end of the same day needs no date: it reads as the day's end.
    const BuildingDay firstDay = BuildingDay::at(slot.start(), zone);
    if (slot.end() > firstDay.end())
        to = dayText(slot.end(), zone) + u' ' + to;

    const QString fromZone = zone.abbreviationAt(slot.start());
    const QString toZone = zone.abbreviationAt(slot.end());
    if (zone.offsetAt(slot.start()) != zone.offsetAt(slot.end()))
        from += u' ' + fromZone;
    else if (zone.agreesWith(desk, slot.start()) && zone.agreesWith(desk, slot.end()))
        return from + u'–' + to;
    return from + u'–' + to + u' ' + toZone;
}

} // namespace Foyer
