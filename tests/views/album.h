// SPDX-License-Identifier: MIT
#pragma once

#include "frontdesk.h"

#include <QTest>

#include <source_location>

namespace Foyer::Testing {

/** What never comes is no reason to stop, and is seen in the picture; but it is said. */
template <typename Condition>
void until(Condition condition, const std::source_location &where = std::source_location::current())
{
    if (!QTest::qWaitFor(condition, 30'000))
        qWarning("What %s:%u waits for does not come.", where.file_name(), unsigned(where.line()));
}

/** People with names that do not want to end, buildings, and what some of them have booked already. */
void fill(FakeWorkplace &workplace);

/** One picture of each page and state; which are where says the file that they are taken in. */
class Album final {
public:
    Album(QString folder, DeskSettings::Appearance appearance) : m_folder(std::move(folder))
    {
        m_settings.appearance = appearance;
    }

    /** Of the whole window, or of @p what. */
    void take(FrontDesk &desk, const QString &name, QWidget *what = nullptr);

    void book();
    void rooms();
    void states();
    void floors();
    void activity();
    void arrivals();
    void scans();
    void connects();
    void others();

private:
    QString m_folder;
    DeskSettings m_settings;
};

} // namespace Foyer::Testing
