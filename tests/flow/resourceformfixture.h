// SPDX-License-Identifier: MIT
#pragma once

#include "activity.h"
#include "clock.h"
#include "fakeresourceoffice.h"
#include "memoryjournal.h"
#include "resourceform.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>

namespace Foyer::Testing {

inline ApiError errorOf(ErrorKind kind)
{
    ApiError error;
    error.kind = kind;
    return error;
}

/** A form on a system in memory that makes resources, with times to settle that nobody waits for. */
class ResourceFormFixture : public QObject {
    Q_OBJECT
protected:
    using F = ResourceField;
    using State = ResourceForm::State;

    const BusinessId harbour{QStringLiteral("1")};
    SystemClock clock;
    SettlingTimes times;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<FakeResourceOffice> office;
    std::unique_ptr<MemoryJournal> journal;
    std::unique_ptr<Activity> activity;
    std::unique_ptr<ResourceForm> form;

    [[nodiscard]] WriteServices services() { return {*office, *journal, clock, times}; }
    [[nodiscard]] QString draftFile() const { return folder->filePath(QStringLiteral("draft.json")); }
    [[nodiscard]] int posts() const { return int(office->created.size()); }

    void makeForm(const QString &file = {})
    {
        form.reset();
        form = std::make_unique<ResourceForm>(*office, *activity, file);
        form->start();
        QTRY_COMPARE(form->lists().businesses().status, AskedList<Business>::Status::Ready);
    }

    void fillIn(const QString &name = QStringLiteral("Board Room A"))
    {
        QVERIFY(form->set(F::Business, harbour.text()));
        QVERIFY(form->set(F::Name, name));
        QVERIFY(form->set(F::Category, ResourceCategory::MeetingRoom));
        QVERIFY(form->set(F::Type, QStringLiteral("2")));
        QVERIFY(form->set(F::Position, qint64(1)));
        QCOMPARE(form->faults(), QList<DraftFault>());
    }

private Q_SLOTS:
    void init()
    {
        using namespace std::chrono_literals;
        times.looks = {0ms, 5ms, 10ms, 20ms};
        times.safeAfter = 20ms;
        times.afterRefusal = 10ms;
        times.lookAgain = 10ms;
        times.longestSend = 0ms;
        folder = std::make_unique<QTemporaryDir>();
        office = std::make_unique<FakeResourceOffice>();
        office->businesses = {{harbour, QStringLiteral("Harbour Makers"), QStringLiteral("GBP"), {}}};
        office->types = {{ResourceTypeId(QStringLiteral("2")), QStringLiteral("Meeting Room"), harbour}};
        journal = std::make_unique<MemoryJournal>();
        activity = std::make_unique<Activity>(services(), QStringLiteral("account"));
        makeForm();
    }

    void cleanup()
    {
        form.reset();
        activity.reset();
        journal.reset();
        office.reset();
    }
};

} // namespace Foyer::Testing
