// SPDX-License-Identifier: MIT
#include "verbs/createresourceverb.h"

#include "clock.h"
#include "connectedsystem.h"
#include "resourcewords.h"
#include "sentences.h"
#include "verbs/report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Foyer {

namespace {

constexpr qint64 mostBytes = 4LL * 1024 * 1024;

template <typename T>
Report::Candidates candidatesOf(const QList<T> &things)
{
    Report::Candidates candidates;
    for (const T &thing : things) {
        candidates.lines.append(QStringLiteral("  %1  %2").arg(thing.id.text(), thing.name));
        candidates.json.append(
            QJsonObject{{QStringLiteral("id"), thing.id.text()}, {QStringLiteral("name"), thing.name}});
    }
    return candidates;
}

QJsonObject said(const QString &field, const QString &message)
{
    return {{QStringLiteral("field"), field}, {QStringLiteral("message"), message}};
}

QString lineOf(const QString &label, const QString &words)
{
    return QStringLiteral("  %1: %2").arg(label, words);
}

} // namespace

CreateResourceVerb::CreateResourceVerb(const VerbContext &context) : WorkplaceVerb(context) {}

CreateResourceVerb::~CreateResourceVerb() = default;

void CreateResourceVerb::runOn(ConnectedSystem &system, Activity &activity)
{
    m_office = system.resourceOffice();
    if (!m_office) {
        end({ExitCode::Refused, tr("This workplace's system does not take new resources."), {}, {}}, "notSent");
        return;
    }
    m_form = std::make_unique<ResourceForm>(*m_office, activity, QString());
    if (!readFile())
        return;
    connect(m_form.get(), &ResourceForm::changed, this, &CreateResourceVerb::advance);
    m_form->start();
}

bool CreateResourceVerb::readFile()
{
    const QString name = invocation().file;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        end({ExitCode::Usage, tr("%1 can't be read: %2").arg(name, file.errorString()), {}, {}}, "notSent");
        return false;
    }
    const QByteArray bytes = file.read(mostBytes + 1);
    const auto reading = m_office->fromFile(bytes);
    if (bytes.size() > mostBytes || !reading) {
        end({ExitCode::Usage,
             tr("%1 is not a resource: it takes one JSON object with the properties of a new resource.").arg(name),
             bytes.size() > mostBytes ? QString() : reading.error().detail,
             {}},
            "notSent");
        return false;
    }
    sayIgnored(*reading);
    m_form->replace(reading->draft);

    QStringList lines;
    QJsonArray faults;
    for (const FieldError &fault : reading->faults) {
        lines.append(lineOf(fault.field, fault.message));
        faults.append(said(fault.field, fault.message));
    }
    for (const DraftFault &fault : m_form->faults()) {
        const QString words = ResourceWords::forFault(fault.field, fault.kind);
        lines.append(lineOf(ResourceWords::labelOf(fault.field), words));
        faults.append(said(fieldKey(fault.field), words));
    }
    if (lines.isEmpty())
        return true;
    end({ExitCode::Usage,
         tr("%1 can't be sent like this, so nothing was sent:").arg(name) + u'\n' + lines.join(u'\n'),
         {},
         {{QStringLiteral("faults"), faults}}},
        "notSent");
    return false;
}

void CreateResourceVerb::sayIgnored(const DraftReading &reading)
{
    m_ignored = reading.unknown + reading.readOnly;
    const QString separator = QStringLiteral(", ");
    if (!reading.unknown.isEmpty())
        Q_EMIT progressed(tr("Not known, and ignored: %1").arg(reading.unknown.join(separator)));
    if (!reading.readOnly.isEmpty())
        Q_EMIT progressed(tr("Told by the system alone, and ignored: %1").arg(reading.readOnly.join(separator)));
}

void CreateResourceVerb::advance()
{
    if (m_stage == Stage::Choosing)
        checkChoices();
    else
        moved();
}

/** Waits for what the form's pickers show, and checks that what the file names is among it. */
void CreateResourceVerb::checkChoices()
{
    const auto &businesses = m_form->lists().businesses();
    const auto &types = m_form->lists().types();
    if (businesses.error || types.error) {
        const ApiError error = businesses.error ? *businesses.error : *types.error;
        end({exitForRead(error), Sentences::forError(error), {}, {}}, "notSent");
        return;
    }
    using Businesses = AskedList<Business>;
    using Types = AskedList<ResourceType>;
    if (businesses.status != Businesses::Status::Ready)
        return;
    if (!m_form->lists().business(m_form->draft().business())) {
        end(Report::notFound(tr("There is no business with the id that the file names."),
                             candidatesOf(businesses.rows)),
            "notSent");
        return;
    }
    if (types.status != Types::Status::Ready)
        return;
    const QString type = m_form->draft().text(ResourceField::Type);
    if (std::none_of(types.rows.begin(), types.rows.end(), [&](const auto &it) { return it.id.text() == type; })) {
        end(Report::notFound(tr("The business has no resource type with the id that the file names."),
                             candidatesOf(types.rows)),
            "notSent");
        return;
    }
    m_stage = Stage::Creating;
    invocation().dryRun ? m_form->checkOnly() : m_form->create();
}

void CreateResourceVerb::moved()
{
    switch (m_form->state()) {
    case ResourceForm::State::Editing: // a person said elsewhere that it is to be left alone
        end({ExitCode::NotSent, tr("It was given up in another window or program."), {}, {}}, "notSent");
        break;
    case ResourceForm::State::Checking:
    case ResourceForm::State::Sending:
    case ResourceForm::State::ReadingBack:
        break;
    case ResourceForm::State::Checked:
        reportDryRun();
        break;
    case ResourceForm::State::NameTaken:
        if (!invocation().yes)
            reportNameTaken();
        else if (invocation().dryRun)
            reportDryRun();
        else
            m_form->createAnyway();
        break;
    case ResourceForm::State::Settling:
        if (!std::exchange(m_toldDoubt, true))
            Q_EMIT progressed(tr("No clear answer yet: looking for it by its name. Don't create it again."));
        break;
    case ResourceForm::State::Waiting:
        end({ExitCode::Unconfirmed,
             tr("Whether it was created is not known. It stays in “foyer activity”; look for it there, and in the "
                "workplace, before anything is sent again."),
             {},
             {}},
            "unknown");
        break;
    case ResourceForm::State::Created:
        reportCreated();
        break;
    case ResourceForm::State::Refused:
        reportRefused();
        break;
    case ResourceForm::State::NotSent:
        reportNotSent();
        break;
    }
}

void CreateResourceVerb::reportDryRun()
{
    const QByteArray file = m_office->toFile(m_form->draft());
    end({ExitCode::Done,
         tr("Nothing was sent. This is what would be, apart from secrets:"),
         QString::fromUtf8(file).trimmed(),
         {{QStringLiteral("resource"), QJsonDocument::fromJson(file).object()}}},
        "checked");
}

void CreateResourceVerb::reportNameTaken()
{
    end(Report::notFound(tr("The business has a resource of that name already, so nothing was sent. With --yes another "
                            "one is created."),
                         candidatesOf(m_form->sameNamed())),
        "notSent");
}

void CreateResourceVerb::reportCreated()
{
    const ResourceDraft &draft = m_form->draft();
    const auto around = ResourceWords::surroundingsOf(draft, m_form->lists(), context().clock.deskZone());
    Outcome outcome;
    outcome.message = tr("Created “%1” in %2.").arg(draft.name(), around.businessName);
    outcome.json.insert(QStringLiteral("resource"), QJsonObject{{QStringLiteral("id"), m_form->created().text()},
                                                                {QStringLiteral("name"), draft.name()},
                                                                {QStringLiteral("business"), draft.business().text()}});
    outcome.text = m_form->created().text();
    if (m_form->readBackError())
        outcome.message +=
            u' ' + tr("What was stored could not be read back: %1").arg(Sentences::forError(*m_form->readBackError()));
    if (!m_form->differencesFound()) {
        end(outcome, "created");
        return;
    }
    QStringList lines;
    QJsonArray differences;
    for (const FieldDifference &difference : *m_form->differencesFound()) {
        const QString sent = ResourceWords::valueText(difference.field, difference.sent, around);
        const QString stored = ResourceWords::valueText(difference.field, difference.stored, around);
        lines.append(
            lineOf(ResourceWords::labelOf(difference.field),
                   sent.isEmpty() ? tr("stored as %1").arg(stored) : tr("sent as %1, stored as %2").arg(sent, stored)));
        differences.append(QJsonObject{{QStringLiteral("field"), QString(fieldKey(difference.field))},
                                       {QStringLiteral("sent"), sent},
                                       {QStringLiteral("stored"), stored}});
    }
    if (!lines.isEmpty())
        outcome.message += u'\n' + tr("Stored otherwise than it was sent:") + u'\n' + lines.join(u'\n');
    outcome.json.insert(QStringLiteral("differences"), differences);
    end(outcome, "created");
}

void CreateResourceVerb::reportRefused()
{
    Outcome outcome{ExitCode::Refused, tr("The workplace refused it."), {}, {}};
    if (const auto &error = m_form->error())
        outcome.message = Sentences::forError(*error);
    QJsonArray faults;
    for (const FieldTraits &traits : resourceFields()) {
        const QString words = m_form->serverWords(traits.field);
        if (words.isEmpty())
            continue;
        outcome.message += u'\n' + lineOf(ResourceWords::labelOf(traits.field), words);
        faults.append(said(fieldKey(traits.field), words));
    }
    for (const FieldError &other : m_form->otherServerWords()) {
        outcome.message += u'\n' + lineOf(other.field, other.message);
        faults.append(said(other.field, other.message));
    }
    outcome.json.insert(QStringLiteral("faults"), faults);
    end(outcome, "refused");
}

void CreateResourceVerb::reportNotSent()
{
    Outcome outcome{ExitCode::NotSent, tr("Nothing was sent."), {}, {}};
    if (const auto journal = m_form->journalError()) {
        outcome.message = Sentences::forJournal(journal->fault);
    } else if (const auto &error = m_form->error()) {
        outcome.code = m_form->intent() ? exitForWrite(*error) : exitForRead(*error);
        outcome.message = Sentences::forError(*error);
    }
    end(outcome, "notSent");
}

void CreateResourceVerb::end(Outcome outcome, const char *word)
{
    outcome.json.insert(QStringLiteral("outcome"), QLatin1String(word));
    if (!m_ignored.isEmpty())
        outcome.json.insert(QStringLiteral("ignored"), QJsonArray::fromStringList(m_ignored));
    finish(outcome);
}

Outcome CreateResourceVerb::stopped(Stop why) const
{
    const Intent *intent = m_form ? m_form->intent() : nullptr;
    Outcome outcome = VerbRun::stopped(why);
    QString word = QStringLiteral("notSent");
    if (m_form && m_form->state() == ResourceForm::State::ReadingBack) {
        word = QStringLiteral("created");
        outcome = {ExitCode::Done, tr("Created. Stopped before what was stored could be read back."), {}, {}};
        outcome.json.insert(QStringLiteral("resource"), QJsonObject{{QStringLiteral("id"), m_form->created().text()}});
    } else if (intent && intent->sends > 0) {
        word = QStringLiteral("unknown");
        outcome = {ExitCode::Unconfirmed,
                   tr("Stopped before the outcome was known: it may be there. It stays in “foyer activity”; look in "
                      "the workplace before anything is sent again."),
                   {},
                   {}};
    }
    outcome.json.insert(QStringLiteral("outcome"), word);
    return outcome;
}

} // namespace Foyer
