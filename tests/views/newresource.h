// SPDX-License-Identifier: MIT
#pragma once

#include "activity.h"
#include "fakeclock.h"
#include "fakeresourceoffice.h"
#include "memoryjournal.h"
#include "resourcesection.h"

#include <QLocale>
#include <QTemporaryDir>

#include <memory>

namespace Foyer::Testing {

inline ApiError errorOf(ErrorKind kind, int status = 0)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    return error;
}

/** The section New resource on a system in memory. */
class NewResource final : public ResourceSection {
public:
    NewResource()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        clock.setDeskZone(BuildingZone::fromIana("Europe/London").value());
        times.looks = {std::chrono::hours(1)};
        const auto zone = [](const char *name) { return BuildingZone::fromIana(name); };
        office.businesses = {{BusinessId(text("101")), text("Harbour Makers"), text("GBP"), zone("Europe/London")},
                             {BusinessId(text("102")), text("Prairie Makers"), text("USD"), zone("America/Chicago")}};
        for (const char *business : {"101", "102"}) {
            const QString b = text(business);
            office.types.append({ResourceTypeId(b + text("1")), text("Meeting Room"), BusinessId(b)});
            office.types.append({ResourceTypeId(b + text("2")), text("Phone Booth"), BusinessId(b)});
        }
        office.resources = {{ResourceId(text("501")), text("Board Room A"), BusinessId(text("101")), {}},
                            {ResourceId(text("502")), text("Café corner"), BusinessId(text("101")), {}}};
        ResourceDraft board = complete();
        board.set(ResourceField::Name, text("Board Room A"));
        board.set(ResourceField::Capacity, qint64(12));
        office.stored.insert(ResourceId(text("501")), board);
    }
    ~NewResource()
    {
        view.reset();
        form.reset();
        activity.reset();
    }
    Q_DISABLE_COPY_MOVE(NewResource)

    FakeResourceOffice office;
    MemoryJournal journal;
    FakeClock clock;
    SettlingTimes times;
    QTemporaryDir folder;
    std::unique_ptr<Activity> activity;

    /** Everything that is required, and nothing else. */
    static ResourceDraft complete()
    {
        ResourceDraft draft;
        draft.set(ResourceField::Business, text("101"));
        draft.set(ResourceField::Name, text("Board Room B"));
        draft.set(ResourceField::Category, ResourceCategory::MeetingRoom);
        draft.set(ResourceField::Type, text("1011"));
        draft.set(ResourceField::Position, qint64(3));
        draft.set(ResourceField::FeeKind, CancellationFee::None);
        return draft;
    }

    [[nodiscard]] QString draftFile() const { return folder.filePath(text("draft.json")); }

    void open()
    {
        activity = std::make_unique<Activity>(WriteServices{office, journal, clock, times}, text("account"));
        form = std::make_unique<ResourceForm>(office, *activity, draftFile());
        view = std::make_unique<ResourceView>(*form, clock);
        form->start();
        show();
    }
    /** The same with a draft that is complete, on the page Review. */
    void openComplete(const ResourceDraft &draft = complete())
    {
        open();
        QTRY_COMPARE(form->lists().businesses().status, AskedList<Business>::Status::Ready);
        QVERIFY(form->replace(draft));
        QTRY_COMPARE(form->lists().types().status, AskedList<ResourceType>::Status::Ready);
        view->goTo(FieldPage::Review);
    }
};

} // namespace Foyer::Testing
