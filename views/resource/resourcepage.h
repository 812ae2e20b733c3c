// SPDX-License-Identifier: MIT
#pragma once

#include "fieldeditor.h"
#include "resourcefields.h"

#include <QScrollArea>

#include <functional>
#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace Foyer {

class FaultLabel;

/** One page of the form for a new resource, made from the table of fields: the required ones first. */
class ResourcePage final : public QScrollArea {
    Q_OBJECT
public:
    /** Both must outlive it. */
    ResourcePage(FieldPage page, ResourceForm &form, const Clock &clock, QWidget *parent = nullptr);

    /** Null when the field is on another page. */
    [[nodiscard]] FieldEditor *editor(ResourceField field) const;
    [[nodiscard]] QList<FieldEditor *> editors() const;
    /** What is said beside each field; empty: nothing. */
    void showFaults(const std::function<QString(const FieldEditor &)> &sentenceOf);
    /** The draft's values, units and whether they can be changed. */
    void showDraft();
    /** The keyboard to the first field. */
    void enter();
    void focusField(ResourceField field);

Q_SIGNALS:
    void edited(Foyer::ResourceField field);
    /** The keyboard has gone from a field that may have been changed. */
    void left(Foyer::ResourceField field);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        FieldEditor *editor = nullptr;
        QWidget *box = nullptr; ///< label, editor, help and fault
        FaultLabel *fault = nullptr;
    };
    struct Group {
        QGridLayout *grid = nullptr;
        std::vector<Row> rows;
    };
    void addGroup(QVBoxLayout *column, const QString &heading, const QList<ResourceField> &fields);
    [[nodiscard]] Row makeRow(ResourceField field);
    void arrange();

    FieldPage m_page;
    ResourceForm &m_form;
    const Clock &m_clock;
    std::vector<Group> m_groups;
    int m_columns = 0;
};

/** The fields of a page that a person fills in: in the table's order. */
[[nodiscard]] QList<ResourceField> fieldsOf(FieldPage page);

} // namespace Foyer
