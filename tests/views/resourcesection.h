// SPDX-License-Identifier: MIT
#pragma once

#include "resourceform.h"
#include "resourceview.h"
#include "steprail.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace Foyer::Testing {

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/** The section New resource, driven by keys to whatever has the focus, and read as a person and a screen reader do. */
class ResourceSection {
public:
    std::unique_ptr<ResourceForm> form;
    std::unique_ptr<ResourceView> view;

    void show() const
    {
        view->resize(1180, 700);
        view->show();
        view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(view.get(), 20'000));
        view->enter();
    }

    /** Presses Create with the keyboard and waits for that state. */
    void create(ResourceForm::State state) const
    {
        QCOMPARE(focusName(), text("Create"));
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(form->state(), state, 20'000);
    }
    /** What the list at the side says about that page, from 1. */
    [[nodiscard]] QString railOf(int number) const
    {
        return view->findChild<StepButton *>(text("page") + QString::number(number))->value();
    }
    /** The visible widget of that accessible name; null when there is none. */
    [[nodiscard]] QWidget *named(const QString &name) const
    {
        const auto widgets = view->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->accessibleName() == name && widget->isVisibleTo(view.get()))
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const char *name) const { return qobject_cast<QPushButton *>(named(text(name))); }
    /** What the visible labels say, one after the other. */
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        const auto labels = view->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisibleTo(view.get()))
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : view.get(), key, modifiers);
    }
    void type(const char *keys) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClicks(focus ? focus : view.get(), text(keys));
    }
    /** What a screen reader calls what has the focus. */
    [[nodiscard]] static QString focusName()
    {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || !focus->accessibleName().isEmpty())
            return focus ? focus->accessibleName() : QString();
        const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(focus);
        return heard ? heard->text(QAccessible::Name) : QString();
    }
};

} // namespace Foyer::Testing
