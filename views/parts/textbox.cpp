// SPDX-License-Identifier: MIT
#include "textbox.h"

#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOptionFrame>

namespace Foyer {

TextBox::TextBox(int lines, QWidget *parent) : QWidget(parent), m_edit(new QPlainTextEdit)
{
    m_edit->setTabChangesFocus(true);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->viewport()->setAutoFillBackground(false);
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + Theme::space(2));
    m_edit->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    const int gap = Theme::space(1);
    row->setContentsMargins(gap, 2, 2, 2);
    row->addWidget(m_edit);
}

bool TextBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void TextBox::paintEvent(QPaintEvent *)
{
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = 1;
    option.state.setFlag(QStyle::State_HasFocus, m_edit->hasFocus());
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
}

} // namespace Foyer
