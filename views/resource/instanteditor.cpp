// SPDX-License-Identifier: MIT
#include "instanteditor.h"

#include "clock.h"
#include "parts.h"
#include "resourceform.h"
#include "resourcewords.h"
#include "timefield.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace Foyer {

namespace {

/** The locale's short format, always with a year that can't be taken for another century's. */
QString dateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

} // namespace

std::optional<QDate> dateFromText(const QString &text)
{
    const QString typed = text.trimmed();
    QDate date = QDate::fromString(typed, Qt::ISODate);
    if (!date.isValid())
        date = QLocale().toDate(typed, dateFormat());
    if (!date.isValid()) {
        // Of two digits nobody means the last century here.
        date = QLocale().toDate(
            typed, QLocale().dateFormat(QLocale::ShortFormat).replace(QLatin1String("yyyy"), QLatin1String("yy")));
        if (date.isValid() && date.year() < 2000)
            date = date.addYears(100);
    }
    const bool isUsual = date.isValid() && date.year() >= 1900 && date.year() <= 9998;
    return isUsual ? std::optional(date) : std::nullopt;
}

QString textOfDate(QDate date)
{
    return QLocale().toString(date, dateFormat());
}

InstantEditor::InstantEditor(ResourceField field, ResourceForm &form, const Clock &clock, QWidget *parent)
    : FieldEditor(field, parent)
    , m_form(form)
    , m_clock(clock)
    , m_date(new QLineEdit)
    , m_time(new TimeField(tr("%1: time", "a field's name").arg(ResourceWords::labelOf(field)),
                           QString::fromLatin1(traitsOf(field).key) + QStringLiteral("Time")))
    , m_zoneName(makeLabel(QString(), Theme::Type::Body, Theme::mutedRole))
    , m_zone(zoneNow())
{
    m_date->setMaxLength(40);
    m_date->setPlaceholderText(tr("Not set"));
    m_date->setFixedWidth(Theme::space(30));
    m_time->lineEdit()->setPlaceholderText(tr("Time"));
    m_time->setTimes(timesEvery(30));
    m_time->setCurrentIndex(-1);
    m_zoneName->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    row->addWidget(m_date);
    row->addWidget(m_time);
    row->addWidget(m_zoneName);
    row->addStretch(1);
    watch(m_date);
    watch(m_time);
    connect(m_date, &QLineEdit::textChanged, this, &FieldEditor::edited); // a screen reader edits without keys
    connect(m_time, &TimeField::edited, this, &FieldEditor::edited);
    connect(&form.lists(), &ResourceLists::changed, this, &InstantEditor::followZone);
    connect(&form, &ResourceForm::edited, this, &InstantEditor::followZone);
    followZone();
}

QWidget *InstantEditor::target()
{
    return m_date;
}

bool InstantEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        m_time->commit(); // before anybody hears that it was left
        // From the date to the time is not away from the field.
        if (isAncestorOf(QApplication::focusWidget()))
            return false;
    }
    return FieldEditor::eventFilter(watched, event);
}

BuildingZone InstantEditor::zoneNow() const
{
    return ResourceWords::surroundingsOf(m_form.draft(), m_form.lists(), m_clock.deskZone()).zone;
}

void InstantEditor::followZone()
{
    const BuildingZone zone = zoneNow();
    if (!(zone == m_zone)) {
        // The instant stays; how the business's clock shows it changes.
        const ResourceValue was = value();
        m_zone = zone;
        const QSignalBlocker quiet(m_date);
        if (const auto *instant = std::get_if<UtcInstant>(&was)) {
            m_date->setText(textOfDate(m_zone.dateAt(*instant)));
            m_time->showTime(m_zone.timeAt(*instant));
        }
    }
    m_zoneName->setText(m_zone.abbreviationAt(m_clock.now()));
}

bool InstantEditor::isEmpty() const
{
    return m_date->text().trimmed().isEmpty() && m_time->currentText().trimmed().isEmpty();
}

ResourceValue InstantEditor::value() const
{
    const auto date = dateFromText(m_date->text());
    const auto time = m_time->time();
    if (!date || !time)
        return {};
    const auto instant = BuildingDay(*date, m_zone).instantAt(*time);
    return instant ? ResourceValue(*instant) : ResourceValue();
}

QString InstantEditor::badInput() const
{
    if (isEmpty() || !std::holds_alternative<std::monostate>(value()))
        return {};
    if (!dateFromText(m_date->text()))
        return tr("“%1” is not a date. Write it like %2.")
            .arg(m_date->text().trimmed(), textOfDate(m_zone.dateAt(m_clock.now())));
    if (m_time->currentText().trimmed().isEmpty())
        return tr("A time belongs to it as well, written like %1.").arg(textOfTime(QTime(9, 30)));
    if (!m_time->time())
        return tr("“%1” is not a time. Write it like %2.")
            .arg(m_time->currentText().trimmed(), textOfTime(QTime(9, 30)));
    return tr("That time does not exist there: the clocks were put forward.");
}

void InstantEditor::showValue(const ResourceValue &value)
{
    if (this->value() == value || m_time->isBeingTyped())
        return;
    const QSignalBlocker quiet(m_date);
    const auto *instant = std::get_if<UtcInstant>(&value);
    if (!instant) {
        m_date->clear();
        m_time->clearEditText();
        return;
    }
    m_date->setText(textOfDate(m_zone.dateAt(*instant)));
    m_time->showTime(m_zone.timeAt(*instant));
}

} // namespace Foyer
