// SPDX-License-Identifier: MIT
#include "timefield.h"

#include "timetext.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace Foyer {

namespace {

/** Every script's digits as ASCII, lower case, without space. */
QString plainDigits(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            plain += QChar(u'0' + c.digitValue());
        else if (!c.isSpace())
            plain += c.toLower();
    }
    return plain;
}

enum class Half { None, Morning, Afternoon };

Half takeHalf(QString &text)
{
    const QLocale locale;
    const QStringList afternoon{plainDigits(locale.pmText()), QStringLiteral("p.m."), QStringLiteral("pm"),
                                QStringLiteral("p")};
    const QStringList morning{plainDigits(locale.amText()), QStringLiteral("a.m."), QStringLiteral("am"),
                              QStringLiteral("a")};
    for (const auto &[words, half] : {std::pair(afternoon, Half::Afternoon), std::pair(morning, Half::Morning)}) {
        for (const QString &word : words) {
            if (!word.isEmpty() && text.contains(word)) {
                text.remove(word);
                return half;
            }
        }
    }
    return Half::None;
}

} // namespace

std::optional<QTime> timeFromText(const QString &text)
{
    QString plain = plainDigits(text);
    const Half half = takeHalf(plain);
    QString hours;
    QString minutes;
    const auto separator = std::find_if(plain.begin(), plain.end(), [](QChar c) { return !c.isDigit(); });
    if (separator != plain.end()) {
        hours = plain.left(separator - plain.begin());
        minutes = plain.mid(separator - plain.begin() + 1);
        if (minutes.size() == 1 || !QStringLiteral(":.hu：٫").contains(*separator))
            return std::nullopt;
    } else if (plain.size() <= 2) {
        hours = plain;
    } else {
        hours = plain.left(plain.size() - 2);
        minutes = plain.right(2);
    }
    bool hoursOk = false;
    bool minutesOk = minutes.isEmpty();
    int hour = hours.toInt(&hoursOk);
    const int minute = minutes.isEmpty() ? 0 : minutes.toInt(&minutesOk);
    if (!hoursOk || !minutesOk || hours.size() > 2 || minutes.size() > 2)
        return std::nullopt;
    if (half != Half::None) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == Half::Afternoon ? 12 : 0);
    }
    if (hour == 24 && minute == 0)
        hour = 0; // the end of the day
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString textOfTime(QTime time)
{
    return timeText(UtcInstant::fromMSecsSinceEpoch(time.msecsSinceStartOfDay()), BuildingZone::utc());
}

QList<QTime> timesEvery(int minutes)
{
    QList<QTime> times;
    for (int minute = 0; minute < 24 * 60; minute += minutes)
        times.append(QTime(0, 0).addSecs(minute * 60));
    return times;
}

TimeField::TimeField(const QString &accessibleName, const QString &objectName, QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr);
    setMaxVisibleItems(12);
    setAccessibleName(accessibleName);
    // On Linux Qt tells a screen reader a combo box's text as its name; the field inside keeps the real one.
    lineEdit()->setAccessibleName(accessibleName);
    setObjectName(objectName);
    lineEdit()->setMaxLength(20);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);

    m_rest.setSingleShot(true);
    m_rest.setInterval(450);
    connect(&m_rest, &QTimer::timeout, this, &TimeField::edited);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { m_rest.start(); });
    connect(this, &QComboBox::activated, this, [this] {
        m_rest.stop();
        Q_EMIT edited();
    });
}

void TimeField::setTimes(const QList<QTime> &times)
{
    if (times == m_times)
        return;
    m_times = times;
    const QString shown = currentText();
    const QSignalBlocker quiet(this);
    clear();
    for (const QTime &time : times)
        addItem(textOfTime(time));
    setEditText(shown);
}

void TimeField::showTime(QTime time)
{
    if (m_rest.isActive() || this->time() == time)
        return;
    const QSignalBlocker quiet(this);
    const auto row = m_times.indexOf(time);
    setCurrentIndex(static_cast<int>(row));
    setEditText(textOfTime(time));
}

std::optional<QTime> TimeField::time() const
{
    return timeFromText(currentText());
}

void TimeField::commit()
{
    if (!m_rest.isActive())
        return;
    m_rest.stop();
    Q_EMIT edited();
}

void TimeField::step(int by)
{
    if (m_times.isEmpty())
        return;
    const auto now = time();
    qsizetype row = now ? m_times.indexOf(*now) : -1;
    if (row >= 0) {
        row = qBound(qsizetype(0), row + by, m_times.size() - 1);
    } else if (now) {
        // Between two of the list's times: the nearer end of the gap.
        const auto later = std::find_if(m_times.begin(), m_times.end(), [&](QTime t) { return t > *now; });
        row = qBound(qsizetype(0), (later - m_times.begin()) - (by < 0 ? 1 : 0), m_times.size() - 1);
    } else {
        row = 0;
    }
    setCurrentIndex(static_cast<int>(row));
    setEditText(textOfTime(m_times.at(row)));
    lineEdit()->selectAll();
    m_rest.start();
}

void TimeField::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        step(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        commit();
        event->ignore(); // the page goes on
        return;
    }
    QComboBox::keyPressEvent(event);
}

void TimeField::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    commit();
}

void TimeField::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // scrolling past must not change a time
}

} // namespace Foyer
