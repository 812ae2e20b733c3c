// SPDX-License-Identifier: MIT
#include "newresource.h"

#include "resourcedialog.h"
#include "resourcerail.h"
#include "theme.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>

/**
 * @file
 * Saves a picture of every page and state of a new resource: foyer_resource_pictures FOLDER [light|dark|rtl]. For 200
 * %, set QT_SCALE_FACTOR=2. To be looked at by people; nothing here is checked.
 */
using namespace Foyer;
using namespace Foyer::Testing;

namespace {

ResourceDraft rich()
{
    ResourceDraft draft = NewResource::complete();
    draft.set(ResourceField::Name, text("Board Room B <b>& sons</b>, the one with a name that goes on and on until it "
                                        "meets the edge of whatever shows it, and beyond"));
    draft.set(ResourceField::Description, text("Seats fourteen.\nView of the harbour."));
    draft.set(ResourceField::Latitude, 51.50735);
    draft.set(ResourceField::LastCleaned, UtcInstant::fromIso(u"2026-11-17T16:30:00Z").value());
    draft.set(ResourceField::Capacity, qint64(14));
    draft.set(ResourceField::Visible, true);
    draft.set(ResourceField::Archived, false);
    draft.set(ResourceField::ShortestBooking, qint64(30));
    draft.set(ResourceField::LongestBooking, qint64(240));
    draft.set(ResourceField::AdvanceLimit, 90.0);
    draft.set(ResourceField::FeeKind, CancellationFee::Absolute);
    draft.set(ResourceField::ChargesFee, true);
    draft.set(ResourceField::CancellationCutOff, qint64(120));
    draft.set(ResourceField::FeeAmount, 12.5);
    draft.set(ResourceField::Plans, QStringList{text("1415004001"), text("1415004002")});
    draft.set(ResourceField::Projector, true);
    draft.set(ResourceField::Catering, false);
    draft.set(ResourceField::WhiteBoard, true);
    draft.set(ResourceField::ZoomAccessToken, text("not to be seen"));
    QList<OpeningSlot> hours;
    for (int day = 1; day <= 5; ++day)
        hours << OpeningSlot{day, 8 * 60, 12 * 60 + 30} << OpeningSlot{day, 13 * 60 + 30, 18 * 60};
    hours << OpeningSlot{6, 22 * 60, 24 * 60} << OpeningSlot{7, 0, 2 * 60 + 15};
    draft.set(ResourceField::OpeningHours, hours);
    return draft;
}

ApiError refusal()
{
    ApiError error;
    error.kind = ErrorKind::Validation;
    error.httpStatus = 400;
    error.detail = text("Name: this name is not allowed");
    error.fieldErrors = {{text("name"), text("this name is not allowed")},
                         {text("capacity"), text("at most 12 in this location")},
                         {text("Tariff"), text("no such plan")}};
    return error;
}

class Album final {
public:
    explicit Album(QString folder) : m_folder(std::move(folder)) {}

    void take(QWidget *what, const char *name)
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        what->grab().save(QDir(m_folder).filePath(text(name) + QStringLiteral(".png")));
    }

    void pages();
    void states();
    void outcomes();

private:
    QString m_folder;
};

void Album::pages()
{
    NewResource empty;
    empty.open();
    (void)QTest::qWaitFor([&] { return !empty.form->lists().businesses().rows.isEmpty(); });
    NewResource full;
    full.openComplete(rich());
    for (qsizetype i = 0; i < fieldPages().size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        empty.view->goTo(fieldPages().at(i));
        take(empty.view.get(), number + "-empty");
        full.view->goTo(fieldPages().at(i));
        take(full.view.get(), number + "-full");
    }
    full.view->resize(820, 600);
    full.view->goTo(FieldPage::Rules);
    take(full.view.get(), "3-narrow");
}

void Album::states()
{
    NewResource loading;
    loading.office.hold(true);
    loading.open();
    take(loading.view.get(), "a-loading");

    NewResource failed;
    ApiError offline;
    offline.kind = ErrorKind::Offline;
    failed.office.fail(text("listBusinesses"), offline);
    failed.open();
    (void)QTest::qWaitFor([&] { return failed.form->lists().businesses().error.has_value(); });
    take(failed.view.get(), "a-failed");

    NewResource none;
    none.office.types.clear();
    none.open();
    (void)QTest::qWaitFor([&] { return !none.form->lists().businesses().rows.isEmpty(); });
    (void)none.form->set(ResourceField::Business, text("101"));
    (void)QTest::qWaitFor([&] { return none.form->lists().types().status == AskedList<ResourceType>::Status::Ready; });
    take(none.view.get(), "a-no-types");

    NewResource faulty;
    ResourceDraft draft = rich();
    draft.unset(ResourceField::Name);
    draft.set(ResourceField::OnlyMembers, true);
    draft.set(ResourceField::OnlyContacts, true);
    draft.set(ResourceField::ShortestBooking, qint64(500));
    draft.unset(ResourceField::FeeAmount);
    draft.set(ResourceField::OpeningHours, QList<OpeningSlot>{{1, 480, 720}, {1, 600, 900}});
    faulty.openComplete(draft);
    take(faulty.view.get(), "b-incomplete");
    faulty.button("Create")->click();
    take(faulty.view.get(), "b-faults-1");
    for (const auto &[page, name] :
         {std::pair(FieldPage::Rules, "b-faults-3"), std::pair(FieldPage::Cancellation, "b-faults-4"),
          std::pair(FieldPage::Access, "b-faults-5"), std::pair(FieldPage::OpeningHours, "b-faults-7")}) {
        faulty.view->goTo(page);
        take(faulty.view.get(), name);
    }
    faulty.button("Back")->click();
    faulty.view->goTo(FieldPage::Capacity);
    faulty.named(text("Capacity"))->setFocus();
    faulty.press(Qt::Key_A, Qt::ControlModifier);
    faulty.type("a dozen");
    take(faulty.view.get(), "b-faults-2");
    faulty.button("Discard")->click();
    take(faulty.view.get(), "b-discarded");

    NewResource copied;
    copied.openComplete();
    copied.view->goTo(FieldPage::Basics);
    copied.button("Duplicate from")->click();
    auto *dialog = copied.view->findChild<ResourceDialog *>();
    (void)QTest::qWaitFor([&] { return !copied.form->lists().resources().rows.isEmpty(); });
    take(dialog, "c-duplicate");
    copied.press(Qt::Key_Return);
    (void)QTest::qWaitFor([&] { return copied.form->draft().isSet(ResourceField::Capacity); });
    take(copied.view.get(), "c-duplicated");
}

void Album::outcomes()
{
    using State = ResourceForm::State;
    const auto end = [this](const char *name, State state, const std::function<void(NewResource &)> &prepare) {
        NewResource desk;
        desk.openComplete(rich());
        prepare(desk);
        desk.button("Create")->click();
        (void)QTest::qWaitFor([&] { return desk.form->state() == state; });
        take(desk.view.get(), name);
    };
    end("d-checking", State::Checking, [](NewResource &desk) { desk.office.hold(true); });
    end("d-created", State::Created, [](NewResource &) {});
    end("d-differences", State::Created, [](NewResource &desk) {
        desk.office.stores = [](ResourceDraft draft) {
            draft.set(ResourceField::Name, text("Board Room B"));
            draft.set(ResourceField::Buffer, qint64(15));
            draft.unset(ResourceField::Plans);
            draft.unset(ResourceField::OpeningHours);
            return draft;
        };
    });
    end("d-not-read", State::Created, [](NewResource &desk) {
        ApiError timeout;
        timeout.kind = ErrorKind::Timeout;
        desk.office.fail(text("resource"), timeout);
    });
    end("d-refused", State::Refused, [](NewResource &desk) { desk.office.fail(text("createResource"), refusal()); });
    end("d-not-sent", State::NotSent, [](NewResource &desk) {
        ApiError offline;
        offline.kind = ErrorKind::Offline;
        desk.office.fail(text("createResource"), offline);
    });
    end("d-settling", State::Settling, [](NewResource &desk) {
        ApiError unknown;
        unknown.kind = ErrorKind::OutcomeUnknown;
        desk.office.fail(text("createResource"), unknown);
    });
    end("d-name-taken", State::NameTaken, [](NewResource &desk) {
        (void)desk.form->set(ResourceField::Name, text("board room a"));
        desk.view->goTo(FieldPage::Review);
    });
    NewResource waiting;
    waiting.times.looks = {std::chrono::seconds(0)};
    waiting.times.safeAfter = std::chrono::seconds(0);
    waiting.openComplete(rich());
    ApiError unknown;
    unknown.kind = ErrorKind::OutcomeUnknown;
    waiting.office.fail(text("createResource"), unknown);
    waiting.button("Create")->click();
    (void)QTest::qWaitFor([&] { return waiting.form->state() == State::Waiting; });
    take(waiting.view.get(), "d-waiting");
    // What was left behind is there for the next one.
    NewResource after;
    QFile file(after.draftFile());
    if (file.open(QIODevice::WriteOnly))
        file.write(draftToBytes(rich()));
    file.close();
    after.open();
    (void)QTest::qWaitFor([&] { return !after.form->lists().types().rows.isEmpty(); });
    take(after.view.get(), "e-restored");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, QStringLiteral("pictures"));
    const QString look = application.arguments().value(2, QStringLiteral("light"));
    if (!QDir().mkpath(folder))
        return 1;
    if (look == u"rtl")
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Theme::apply(look == u"dark" ? DeskSettings::Appearance::Dark : DeskSettings::Appearance::Light);
    Album album(folder);
    album.pages();
    album.states();
    album.outcomes();
    return 0;
}
