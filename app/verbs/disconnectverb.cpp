// SPDX-License-Identifier: MIT
#include "verbs/disconnectverb.h"

#include "connectflow.h"
#include "lineinput.h"
#include "peopledirectory.h"
#include "sealedfiles.h"
#include "sentences.h"
#include "settings.h"
#include "verbs/report.h"

#include <QFile>

namespace Foyer {

DisconnectVerb::DisconnectVerb(const VerbContext &context) : VerbRun(context) {}

DisconnectVerb::~DisconnectVerb() = default;

void DisconnectVerb::start()
{
    const StoredSettings &settings = context().settings.values();
    const QString &name = invocation().connection.name;
    if (!settings.find(name)) {
        finish(Report::notFound(tr("No connected workplace is called “%1”.").arg(name),
                                Report::candidates(settings.connections)));
    } else if (invocation().yes) {
        forget();
    } else if (LineInput::isTerminal()) {
        ask();
    } else {
        finish({ExitCode::Usage, tr("Nobody is there to be asked: add --yes to forget “%1”.").arg(name), {}, {}});
    }
}

void DisconnectVerb::ask()
{
    m_input = std::make_unique<LineInput>(LineInput::Kind::Visible);
    connect(m_input.get(), &LineInput::finished, this, [this] {
        const QString answer = m_input->line().value_or(QString()).trimmed();
        if (answer.compare(tr("yes"), Qt::CaseInsensitive) == 0 || answer.compare(u"yes", Qt::CaseInsensitive) == 0)
            forget();
        else
            finish({ExitCode::Usage, tr("Nothing was forgotten."), {}, {}});
    });
    m_input->read(tr("Forget the key, the settings, the cached data and the last roll call of "
                     "“%1”? The list of badges belongs to "
                     "the desk and stays. Type yes: ")
                      .arg(invocation().connection.name));
}

void DisconnectVerb::forget()
{
    const Connection connection = *context().settings.values().find(invocation().connection.name);
    PeopleDirectory::forget(context().paths.peopleFile(connection.name));
    QFile::remove(context().paths.resourceDraftFile(connection.name));
    m_sealed = std::make_unique<SealedFiles>(context().paths.config, context().secrets, connection);
    m_request = m_sealed->forget(this, [this, connection](const SealedAnswer &answer) {
        if (answer.state == SealedState::Ok)
            forgetKey(connection);
        else
            fail(connection, answer.state == SealedState::NoKey ? answer.secret : SecretState::Ok);
    });
}

void DisconnectVerb::forgetKey(const Connection &connection)
{
    m_request =
        context().secrets.remove(secretAccount(connection), this, [this, connection](const SecretAnswer &answer) {
            if (answer.state != SecretState::Ok) {
                fail(connection, answer.state);
            } else if (!context().settings.change([&](StoredSettings &values) { values.remove(connection.name); })) {
                finish({ExitCode::NotSent, context().settings.problemSentence(), {}, {}});
            } else {
                finish(
                    {ExitCode::Done,
                     tr("%1 is forgotten: its key, its settings, its cached data and its last roll call. The list of "
                        "badges belongs to the desk and stays.")
                         .arg(connection.name),
                     {},
                     {{QStringLiteral("workplace"), connection.name}}});
            }
        });
}

/** The settings stay, so that the key can still be found and forgotten later. */
void DisconnectVerb::fail(const Connection &connection, SecretState state)
{
    if (state == SecretState::Ok) { // the keychain has done its part
        finish({ExitCode::NotSent,
                tr("The last roll call of “%1” could not be removed from %2. Its key is gone, so nobody can read it; "
                   "remove it there, then try again.")
                    .arg(connection.name, context().paths.config),
                {},
                {}});
        return;
    }
    finish({exitForSecret(state),
            Sentences::forSecret(state) + u' ' +
                tr("The key of “%1” was not forgotten; try again then.").arg(connection.name),
            {},
            {}});
}

} // namespace Foyer
