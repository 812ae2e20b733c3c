// SPDX-License-Identifier: MIT
#include "texteditors.h"

#include "parts.h"
#include "textbox.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

#include <cmath>

namespace Foyer {

namespace {

constexpr int longestPaste = 1'000'000; // what a field holds at all; what a value may be is said beside it

} // namespace

std::optional<double> numberFromText(const QString &text)
{
    const QString typed = text.trimmed();
    bool isRead = false;
    // The locale's signs, its grouping and its digits; then the ones of programs, which people paste.
    double number = QLocale().toDouble(typed, &isRead);
    if (!isRead)
        number = QLocale::c().toDouble(QString(typed).replace(QChar(0x2212), u'-'), &isRead);
    return isRead && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

// LineEditor

LineEditor::LineEditor(ResourceField field, QWidget *parent) : FieldEditor(field, parent), m_line(new QLineEdit)
{
    m_line->setMaxLength(longestPaste);
    m_line->setPlaceholderText(tr("Not set"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    row->addWidget(m_line, 1);
    watch(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited); // a screen reader edits without keys
}

QWidget *LineEditor::target()
{
    return m_line;
}

bool LineEditor::isWide() const
{
    const ResourceField it = field();
    return it == ResourceField::Name || traitsOf(it).type == FieldType::Address;
}

ResourceValue LineEditor::value() const
{
    const QString text = m_line->text();
    const bool isPlain = traitsOf(field()).type == FieldType::Text;
    if (text.trimmed().isEmpty())
        return {};
    return isPlain ? text : text.trimmed();
}

void LineEditor::showValue(const ResourceValue &value)
{
    // What is typed stays as it was typed when it means the same: "1.50" does not turn into "1.5".
    if (this->value() == value)
        return;
    const QSignalBlocker quiet(m_line);
    m_line->setText(textOf(value));
    m_line->setCursorPosition(0);
}

QString LineEditor::textOf(const ResourceValue &value) const
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

// SecretEditor

SecretEditor::SecretEditor(ResourceField field, QWidget *parent) : LineEditor(field, parent)
{
    line()->setEchoMode(QLineEdit::Password);
    line()->setContextMenuPolicy(Qt::NoContextMenu);
    line()->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
}

// IdListEditor

ResourceValue IdListEditor::value() const
{
    static const QRegularExpression between(QStringLiteral("[\\s,;،、]+"));
    const QStringList ids = line()->text().split(between, Qt::SkipEmptyParts);
    return ids.isEmpty() ? ResourceValue() : ResourceValue(ids);
}

QString IdListEditor::textOf(const ResourceValue &value) const
{
    const auto *ids = std::get_if<QStringList>(&value);
    return ids ? ids->join(QStringLiteral(", ")) : QString();
}

// NumberEditor

NumberEditor::NumberEditor(ResourceField field, QWidget *parent)
    : LineEditor(field, parent)
    , m_unit(makeLabel(QString(), Theme::Type::Body, Theme::mutedRole))
{
    line()->setMaxLength(100);
    line()->setFixedWidth(Theme::space(36));
    m_unit->setWordWrap(false);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->setStretch(0, 0);
    row->addWidget(m_unit);
    row->addStretch(1);
}

void NumberEditor::showUnit(const QString &unit)
{
    m_unit->setText(unit);
}

ResourceValue NumberEditor::value() const
{
    const auto number = numberFromText(line()->text());
    if (!number)
        return {};
    if (traitsOf(field()).type == FieldType::Number)
        return *number;
    // Beyond these it is a whole number no longer; the field's own limits are far below.
    const bool isWhole = std::abs(*number) <= 9e15 && std::floor(*number) == *number;
    return isWhole ? ResourceValue(static_cast<qint64>(*number)) : ResourceValue();
}

QString NumberEditor::badInput() const
{
    const QString text = line()->text().trimmed();
    if (text.isEmpty() || !std::holds_alternative<std::monostate>(value()))
        return {};
    const bool isWhole = traitsOf(field()).type == FieldType::Whole;
    return (isWhole ? tr("“%1” is not a whole number. Write it like %2.")
                    : tr("“%1” is not a number. Write it like %2."))
        .arg(text, isWhole ? QLocale().toString(30) : QLocale().toString(1.5));
}

QString NumberEditor::textOf(const ResourceValue &value) const
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    if (const auto *whole = std::get_if<qint64>(&value))
        return locale.toString(*whole);
    if (const auto *number = std::get_if<double>(&value))
        return locale.toString(*number, 'g', QLocale::FloatingPointShortest);
    return {};
}

// ProseEditor

ProseEditor::ProseEditor(ResourceField field, QWidget *parent) : FieldEditor(field, parent)
{
    auto *box = new TextBox(5);
    m_text = box->edit();
    m_text->setPlaceholderText(tr("Not set"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(box);
    watch(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

QWidget *ProseEditor::target()
{
    return m_text;
}

ResourceValue ProseEditor::value() const
{
    const QString text = m_text->toPlainText();
    return text.trimmed().isEmpty() ? ResourceValue() : ResourceValue(text);
}

void ProseEditor::showValue(const ResourceValue &value)
{
    if (this->value() == value)
        return;
    const auto *text = std::get_if<QString>(&value);
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(text ? *text : QString());
}

} // namespace Foyer
