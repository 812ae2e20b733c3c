// SPDX-License-Identifier: MIT
#pragma once

#include "fieldeditor.h"

#include <QCheckBox>
#include <QComboBox>

namespace Foyer {

class Button;
class Notice;
class ThinProgress;

/** A combo box that scrolling past does not change. */
class CalmCombo final : public QComboBox {
    Q_OBJECT
public:
    explicit CalmCombo(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/** FieldType::Category and FeeKind: one of a few, all of them known. */
class ChoiceEditor final : public FieldEditor {
    Q_OBJECT
public:
    explicit ChoiceEditor(ResourceField field, QWidget *parent = nullptr);
    [[nodiscard]] ResourceValue value() const override;
    void showValue(const ResourceValue &value) override;
    [[nodiscard]] QWidget *target() override { return m_choice; }

private:
    CalmCombo *m_choice;
    QList<ResourceValue> m_values; ///< in the order of the choices behind "Not set"
};

/**
 * Yes, no, or not set: Space and a click go from one to the next, Delete back to "not set". The word stands at the end,
 * so that the three are not told apart by a mark alone.
 */
class FlagBox final : public QCheckBox {
    Q_OBJECT
public:
    explicit FlagBox(const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<bool> flag() const;
    void showFlag(std::optional<bool> flag);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void nextCheckState() override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    void paintMark(QPainter &painter, const QRectF &box) const;
    [[nodiscard]] QString word() const;
};

/** FieldType::Flag. */
class FlagEditor final : public FieldEditor {
    Q_OBJECT
public:
    explicit FlagEditor(ResourceField field, QWidget *parent = nullptr);
    [[nodiscard]] ResourceValue value() const override;
    void showValue(const ResourceValue &value) override;
    [[nodiscard]] QWidget *target() override { return m_box; }
    [[nodiscard]] bool hasOwnLabel() const override { return true; }
    void describe(const QString &description) override;

private:
    FlagBox *m_box;
    QString m_description;
};

/**
 * One of a list that the system has: while it is loading, when it could not be had (with Retry), and when there is
 * nothing, the field says so. What the draft has stays chosen, also when the list does not know it.
 */
class PickerEditor : public FieldEditor {
    Q_OBJECT
public:
    /** @p form must outlive it. */
    PickerEditor(ResourceField field, ResourceForm &form, QWidget *parent = nullptr);
    [[nodiscard]] ResourceValue value() const override;
    void showValue(const ResourceValue &value) override;
    [[nodiscard]] QWidget *target() override;

protected:
    enum class State { Waiting, Loading, Failed, Ready };
    struct Choices {
        State state = State::Waiting;
        QString sentence;                        ///< why there is nothing to choose; empty when there is
        QList<std::pair<QString, QString>> rows; ///< name, id
    };
    [[nodiscard]] virtual Choices choices() const = 0;
    virtual void retry() = 0;
    [[nodiscard]] ResourceForm &form() const { return m_form; }
    void follow();

private:
    void fill(const Choices &choices);

    ResourceForm &m_form;
    CalmCombo *m_choice;
    ThinProgress *m_progress;
    Notice *m_notice;
    QString m_id; ///< what is chosen
    QList<std::pair<QString, QString>> m_rows;
};

class BusinessEditor final : public PickerEditor {
    Q_OBJECT
public:
    explicit BusinessEditor(ResourceForm &form, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Choices choices() const override;
    void retry() override;
};

class TypeEditor final : public PickerEditor {
    Q_OBJECT
public:
    explicit TypeEditor(ResourceForm &form, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Choices choices() const override;
    void retry() override;
};

} // namespace Foyer
