// SPDX-License-Identifier: MIT
#include "fieldeditor.h"

#include "choiceeditors.h"
#include "hourseditor.h"
#include "instanteditor.h"
#include "linkededitor.h"
#include "resourceform.h"
#include "texteditors.h"

#include <QEvent>
#include <QFocusEvent>

namespace Foyer {

FieldEditor::FieldEditor(ResourceField field, QWidget *parent) : QWidget(parent), m_field(field) {}

void FieldEditor::watch(QWidget *inside)
{
    inside->installEventFilter(this);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

FieldEditor *makeFieldEditor(ResourceField field, ResourceForm &form, const Clock &clock, QWidget *parent)
{
    switch (traitsOf(field).type) {
    case FieldType::Text:
    case FieldType::Address:
        return new LineEditor(field, parent);
    case FieldType::Secret:
        return new SecretEditor(field, parent);
    case FieldType::LongText:
    case FieldType::Json:
        return new ProseEditor(field, parent);
    case FieldType::Id:
        if (field == ResourceField::Business)
            return new BusinessEditor(form, parent);
        if (field == ResourceField::Type)
            return new TypeEditor(form, parent);
        return new LineEditor(field, parent);
    case FieldType::IdList:
        if (field == ResourceField::LinkedResources)
            return new LinkedEditor(field, form, parent);
        return new IdListEditor(field, parent);
    case FieldType::Whole:
    case FieldType::Number:
        return new NumberEditor(field, parent);
    case FieldType::Flag:
        return new FlagEditor(field, parent);
    case FieldType::Category:
    case FieldType::FeeKind:
        return new ChoiceEditor(field, parent);
    case FieldType::Instant:
        return new InstantEditor(field, form, clock, parent);
    case FieldType::OpeningHours:
        return new HoursEditor(field, parent);
    }
    return nullptr;
}

} // namespace Foyer
