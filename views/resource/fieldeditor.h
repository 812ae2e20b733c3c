// SPDX-License-Identifier: MIT
#pragma once

#include "resourcedraft.h"

#include <QWidget>

class QLabel;

namespace Foyer {

class ResourceForm;
class Clock;

/**
 * What a person changes one field of a new resource with: one kind for each FieldType. An empty one is "not set".
 * What can't be read as a value stays as it was typed, with badInput() about it, and is no value.
 */
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    explicit FieldEditor(ResourceField field, QWidget *parent = nullptr);

    [[nodiscard]] ResourceField field() const { return m_field; }
    /** std::monostate when it is empty or can't be read. */
    [[nodiscard]] virtual ResourceValue value() const = 0;
    /** Shows a value without it being the person's doing. */
    virtual void showValue(const ResourceValue &value) = 0;
    /** Why what is there is no value; empty when it is one, or nothing. */
    [[nodiscard]] virtual QString badInput() const { return {}; }
    /** What takes the keyboard, and carries the field's accessible name and description. */
    [[nodiscard]] virtual QWidget *target() = 0;
    /** What is behind it: a unit. Empty: nothing. */
    virtual void showUnit(const QString &) {}
    /** Whether the label stands in the editor itself, so that none is needed above it. */
    [[nodiscard]] virtual bool hasOwnLabel() const { return false; }
    /** Whether it needs the whole width of a page. */
    [[nodiscard]] virtual bool isWide() const { return false; }
    /** Whether it is so tall that nobody would look below it for what is wrong. */
    [[nodiscard]] virtual bool isTall() const { return false; }
    /** @p description: what helps and what is wrong, for those who hear it. */
    virtual void describe(const QString &description) { target()->setAccessibleDescription(description); }

Q_SIGNALS:
    /** The person has changed it. */
    void edited();
    /** The keyboard has gone from it. */
    void left();

protected:
    /** To be called for each widget inside that can have the keyboard. */
    void watch(QWidget *inside);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ResourceField m_field;
};

/** The editor for a field, by its type. @p form and @p clock must outlive it. */
[[nodiscard]] FieldEditor *makeFieldEditor(ResourceField field, ResourceForm &form, const Clock &clock,
                                           QWidget *parent = nullptr);

} // namespace Foyer
