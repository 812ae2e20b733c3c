// SPDX-License-Identifier: MIT
#pragma once

#include "frontdesk.h"
#include "officeday.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QTest>

namespace Foyer::Testing {

/** The window on the section Arrivals with a small day in it, see furnishDay(), before each test. */
class ShownArrivals : public QObject {
    Q_OBJECT
protected:
    /** Shows the section; @p wait: until the day is read and everybody has a name. */
    void open(bool wait = true);
    void select(const QStringList &keys);
    [[nodiscard]] QListView *list() const;
    [[nodiscard]] QString accessibleRow(const QString &key) const;
    [[nodiscard]] QStringList selectedKeys() const;
    [[nodiscard]] const Booking *booking(const QString &id) const;
    [[nodiscard]] QString why(const QString &button) const { return m_desk->button(button)->accessibleDescription(); }
    [[nodiscard]] ArrivalsModel &model() const { return m_desk->arrivals->model(); }
    std::unique_ptr<FrontDesk> m_desk;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

protected Q_SLOTS:
    void init();
    void cleanup();
};

inline void ShownArrivals::init()
{
    failOnWarnings();
    m_desk = std::make_unique<FrontDesk>();
    furnishDay(m_desk->workplace);
}

inline void ShownArrivals::cleanup()
{
    m_tester.reset();
    m_desk.reset();
}

inline void ShownArrivals::open(bool wait)
{
    m_desk->open();
    m_tester =
        std::make_unique<QAbstractItemModelTester>(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_desk->arrivals->start();
    m_desk->press(Qt::Key_2, Qt::ControlModifier);
    if (!wait)
        return;
    QTRY_COMPARE(model().status(), StatusListModel::Status::Ready);
    QTRY_VERIFY(m_desk->flow->directory().isComplete());
    QTRY_VERIFY(accessibleRow(QStringLiteral("bo1")).startsWith(u"Bo Li"));
}

inline QListView *ShownArrivals::list() const
{
    return qobject_cast<QListView *>(m_desk->list(QStringLiteral("Arrivals")));
}

inline void ShownArrivals::select(const QStringList &keys)
{
    list()->setFocus();
    list()->clearSelection();
    for (const QString &key : keys) {
        const QModelIndex row = model().indexOf(key);
        QVERIFY2(row.isValid(), qPrintable(key));
        list()->selectionModel()->setCurrentIndex(row, QItemSelectionModel::Select);
    }
}

inline QStringList ShownArrivals::selectedKeys() const
{
    QStringList keys;
    const auto rows = list()->selectionModel()->selectedIndexes();
    for (const QModelIndex &row : rows)
        keys.append(row.data(ArrivalsModel::KeyRole).toString());
    keys.sort();
    return keys;
}

inline QString ShownArrivals::accessibleRow(const QString &key) const
{
    return model().indexOf(key).data(Qt::AccessibleTextRole).toString();
}

inline const Booking *ShownArrivals::booking(const QString &id) const
{
    for (const Booking &booking : m_desk->workplace.bookings) {
        if (booking.id.text() == id)
            return &booking;
    }
    return nullptr;
}

} // namespace Foyer::Testing
