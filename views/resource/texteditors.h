// SPDX-License-Identifier: MIT
#pragma once

#include "fieldeditor.h"

#include <optional>

class QLineEdit;
class QPlainTextEdit;

namespace Foyer {

/** One line: FieldType::Text, Address and Id. What is typed is taken as it is, white space around it apart. */
class LineEditor : public FieldEditor {
    Q_OBJECT
public:
    explicit LineEditor(ResourceField field, QWidget *parent = nullptr);

    [[nodiscard]] ResourceValue value() const override;
    void showValue(const ResourceValue &value) override;
    [[nodiscard]] QWidget *target() override;
    [[nodiscard]] bool isWide() const override;

protected:
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    /** The text as it is shown for @p value; empty for nothing. */
    [[nodiscard]] virtual QString textOf(const ResourceValue &value) const;

private:
    QLineEdit *m_line;
};

/** A key: never shown, and no way to get it out of the field again. */
class SecretEditor final : public LineEditor {
    Q_OBJECT
public:
    explicit SecretEditor(ResourceField field, QWidget *parent = nullptr);
};

/** FieldType::IdList: ids with commas, spaces or lines between them. */
class IdListEditor : public LineEditor {
    Q_OBJECT
public:
    using LineEditor::LineEditor;
    [[nodiscard]] ResourceValue value() const override;
    [[nodiscard]] bool isWide() const override { return true; }

protected:
    [[nodiscard]] QString textOf(const ResourceValue &value) const override;
};

/** A number as the locale writes it, and what it counts behind it. */
class NumberEditor final : public LineEditor {
    Q_OBJECT
public:
    explicit NumberEditor(ResourceField field, QWidget *parent = nullptr);
    [[nodiscard]] ResourceValue value() const override;
    [[nodiscard]] QString badInput() const override;
    [[nodiscard]] bool isWide() const override { return false; }
    void showUnit(const QString &unit) override;

protected:
    [[nodiscard]] QString textOf(const ResourceValue &value) const override;

private:
    QLabel *m_unit;
};

/** Several lines: FieldType::LongText and Json. Tab goes on to the next field. */
class ProseEditor final : public FieldEditor {
    Q_OBJECT
public:
    explicit ProseEditor(ResourceField field, QWidget *parent = nullptr);
    [[nodiscard]] ResourceValue value() const override;
    void showValue(const ResourceValue &value) override;
    [[nodiscard]] QWidget *target() override;
    [[nodiscard]] bool isWide() const override { return true; }

private:
    QPlainTextEdit *m_text;
};

/** "1.5" or "1,5", in whatever digits and with whatever signs the default locale has; nothing for what is no number. */
[[nodiscard]] std::optional<double> numberFromText(const QString &text);

} // namespace Foyer
