// SPDX-License-Identifier: MIT
#include "album.h"

#include <QAbstractItemView>
#include <QPushButton>

/** @file Pictures of the section Activity. */
namespace Foyer::Testing {

namespace {

/** One of every kind, some with names that do not want to end. */
QList<Intent> everyIntent()
{
    const QStringList people{QStringLiteral("Ana Ruiz"),
                             QStringLiteral("Anand Subramanian-Wolfeschlegelsteinhausenbergerdorff the Third of Ash"),
                             QStringLiteral("ليلى حسن"), QStringLiteral("<b>Tom</b> & Jerry")};
    QList<Intent> all;
    for (const IntentState state :
         {IntentState::Confirmed, IntentState::Rejected, IntentState::NotSent, IntentState::Withdrawn,
          IntentState::Dropped, IntentState::Unknown, IntentState::SafeToResend, IntentState::NeedsHuman}) {
        Intent intent;
        intent.number = all.size() + 1;
        intent.revision = 1;
        intent.workplace = QStringLiteral("account");
        intent.state = state;
        intent.person = PersonId(QStringLiteral("p%1").arg(intent.number));
        intent.personName = people.at(all.size() % people.size());
        intent.space = SpaceId(QStringLiteral("d%1").arg(intent.number));
        intent.placeName = all.size() % 3 == 1 ? QStringLiteral("Quiet desk by the northern window of the library 117")
                                               : QStringLiteral("Desk %1").arg(intent.number);
        intent.building = BuildingId(QStringLiteral("b1"));
        intent.buildingName = QStringLiteral("Bell Yard");
        intent.zone = "Europe/London";
        intent.slot = makeSlot(QStringLiteral("2026-11-23T09:00:00Z"), QStringLiteral("2026-11-23T17:00:00Z"));
        intent.sends = state == IntentState::NotSent ? 0 : 1;
        intent.preparedAt = intent.changedAt =
            UtcInstant::fromMSecsSinceEpoch(1'795'000'000'000 - 86'400'000 + 13'000'000 * intent.number);
        if (intent.sends > 0)
            intent.sentAt = intent.preparedAt;
        if (state == IntentState::Confirmed)
            intent.booking = BookingId(QStringLiteral("01HF8K3M5Q7R9S1T2V3W4X5Y6Z"));
        if (state == IntentState::Rejected)
            intent.error = ApiError{
                ErrorKind::Validation, 422, QStringLiteral("This person already has a desk at that time."), {}, {}};
        if (state == IntentState::NotSent)
            intent.error = makeError(ErrorKind::Offline);
        all.append(intent);
    }
    Intent cancel = all.first();
    cancel.number = all.size() + 1;
    cancel.operation = Operation::Cancel;
    cancel.target = BookingId(QStringLiteral("01HF8K3M5Q7R9S1T2V3W4X5Y6Z"));
    cancel.state = IntentState::SafeToResend;
    all.append(cancel);
    return all;
}

} // namespace

void Album::activity()
{
    const auto shown = [this](const QString &name, const std::function<void(FrontDesk &)> &prepare,
                              const std::function<void(FrontDesk &)> &then = {}) {
        FrontDesk desk;
        fill(desk.workplace);
        prepare(desk);
        desk.open();
        desk.activity->start();
        desk.press(Qt::Key_3, Qt::ControlModifier);
        until([&] {
            const auto status = desk.activity->model().status();
            return status == StatusListModel::Status::Ready || status == StatusListModel::Status::Failed;
        });
        if (then)
            then(desk);
        take(desk, name);
    };
    const auto choose = [](int row) {
        return [row](FrontDesk &desk) {
            auto *list = desk.list(QStringLiteral("Activity"));
            list->setCurrentIndex(list->model()->index(row, 0));
        };
    };
    const auto mixed = [](FrontDesk &desk) { desk.journal.rows = everyIntent(); };
    const auto damaged = [](FrontDesk &desk) { desk.journal.fail(QStringLiteral("list"), JournalFault::Damaged); };
    shown(QStringLiteral("8-activity-empty"), [](FrontDesk &) {});
    shown(QStringLiteral("8-activity-mixed"), mixed);
    shown(QStringLiteral("8-activity-decide"), mixed, choose(1));
    shown(QStringLiteral("8-activity-decide-long"), mixed, choose(2));
    shown(QStringLiteral("8-activity-cancel"), mixed, choose(3));
    shown(QStringLiteral("8-activity-refused"), mixed, choose(7));
    shown(QStringLiteral("8-activity-small"), mixed, [choose](FrontDesk &desk) {
        choose(2)(desk);
        desk.window->resize(desk.window->minimumSize());
    });
    shown(QStringLiteral("8-activity-settled"), mixed, [choose](FrontDesk &desk) {
        choose(1)(desk);
        desk.button(QStringLiteral("It is there"))->click();
    });
    shown(QStringLiteral("8-activity-unwritable"), mixed, [](FrontDesk &desk) {
        desk.journal.fail(QStringLiteral("list"), JournalFault::Unwritable);
        desk.press(Qt::Key_F5);
    });
    shown(QStringLiteral("8-activity-damaged"), damaged);
    shown(QStringLiteral("8-activity-damaged-asks"), damaged,
          [](FrontDesk &desk) { desk.button(QStringLiteral("Put it aside and begin a new record"))->click(); });
}

} // namespace Foyer::Testing
