// SPDX-License-Identifier: MIT
#include "arguments.h"

#include "argumentrules.h"
#include "argumenttable.h"
#include "exitcodes.h"
#include "workplaces.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace Foyer {

namespace {

class ArgumentTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

tl::unexpected<UsageError> wrong(const QString &sentence)
{
    return tl::unexpected(UsageError{sentence, false});
}

/** How many letters have to be put in, left out or changed to get from one word to the other. */
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.last();
}

/** The one that was probably meant; empty when none comes near. */
QString nearest(const QString &typed, const QStringList &known)
{
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(2, typed.size() / 3) + 1;
    if (typed.size() > 40)
        return best;
    for (const QString &word : known) {
        if (const qsizetype d = distance(typed.toLower(), word); d < bestDistance) {
            best = word;
            bestDistance = d;
        }
    }
    return best;
}

UsageError unknownVerb(const QString &typed)
{
    QStringList names;
    for (const VerbRow &row : verbRows()) {
        if (*row.name)
            names.append(QLatin1String(row.name));
    }
    const QString meant = nearest(typed, names);
    if (!meant.isEmpty())
        return {ArgumentTexts::tr("Foyer has no command “%1”. Did you mean “%2”?").arg(typed, meant)};
    return {ArgumentTexts::tr("Foyer has no command “%1”. The commands are: %2.")
                .arg(typed, names.join(QStringLiteral(", ")))};
}

UsageError unknownOption(const QString &typed, const VerbRow &verb)
{
    static const QStringList secrets{QStringLiteral("secret"),   QStringLiteral("client-secret"),
                                     QStringLiteral("password"), QStringLiteral("key"),
                                     QStringLiteral("token"),    QStringLiteral("totp")};
    if (secrets.contains(typed)) {
        return {ArgumentTexts::tr(
                    "--%1 is not accepted: what stands among the arguments can be read by other programs and stays in "
                    "the shell's history. The secret is read from standard input: connect reads it by itself, other "
                    "commands with --secret-stdin.")
                    .arg(typed)};
    }
    QStringList names;
    for (const OptionRow &row : optionRows()) {
        if (accepts(verb, row.option))
            names.append(QLatin1String(row.name));
    }
    const QString meant = nearest(typed, names);
    const QString hint = meant.isEmpty() ? ArgumentTexts::tr("“%1” shows what there is.").arg(helpCommand(verb.verb))
                                         : ArgumentTexts::tr("Did you mean --%1?").arg(meant);
    return {(verb.verb == Verb::Window
                 ? ArgumentTexts::tr("Foyer has no option --%1.").arg(typed)
                 : ArgumentTexts::tr("“foyer %2” has no option --%1.").arg(typed, QLatin1String(verb.name))) +
            u' ' + hint};
}

struct Split {
    const VerbRow *verb = nullptr;
    QList<std::pair<QString, std::optional<QString>>> options; ///< name, and the value behind = if there is one
    QStringList rest; ///< parallel to options: the argument that follows, null when there is none
};

} // namespace

QString helpCommand(Verb verb)
{
    const QString name = nameOf(verb);
    return name.isEmpty() ? QStringLiteral("foyer --help") : QStringLiteral("foyer %1 --help").arg(name);
}

QString nameOf(Verb verb)
{
    return QLatin1String(rowOf(verb).name);
}

namespace {

tl::expected<GivenOptions, UsageError> collect(const QStringList &arguments, const VerbRow &verb)
{
    GivenOptions given;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == u"-h" || argument == u"-?") {
            given.insert(Option::Help, {QString()});
            continue;
        }
        if (!argument.startsWith(u"--") || argument.size() < 3) {
            return wrong(ArgumentTexts::tr("“%1” stands where an option is expected. “%2” shows what there is.")
                             .arg(argument, helpCommand(verb.verb)));
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        const auto row = std::find_if(optionRows().cbegin(), optionRows().cend(),
                                      [&](const OptionRow &r) { return name == QLatin1String(r.name); });
        if (row == optionRows().cend() || !accepts(verb, row->option))
            return tl::unexpected(unknownOption(name, verb));
        if (given.contains(row->option) && !row->repeats)
            return wrong(ArgumentTexts::tr("--%1 is given twice.").arg(name));
        if (!row->value) {
            if (equals >= 0)
                return wrong(ArgumentTexts::tr("--%1 takes no value.").arg(name));
            given.insert(row->option, {QString()});
            continue;
        }
        const bool valueFollows = i + 1 < arguments.size() && !arguments[i + 1].startsWith(u"--");
        if (equals < 0 && !valueFollows) {
            return wrong(ArgumentTexts::tr(
                             "--%1 needs a value: --%1 %2. A value that begins with two dashes is written --%1=VALUE.")
                             .arg(name, QLatin1String(row->value)));
        }
        const QString value = equals >= 0 ? argument.mid(equals + 1) : arguments[++i];
        if (value.trimmed().isEmpty())
            return wrong(ArgumentTexts::tr("The value of --%1 is empty.").arg(name));
        given[row->option].append(value);
    }
    return given;
}

} // namespace

tl::expected<Invocation, UsageError> parseArguments(const QStringList &arguments)
{
    const bool json = arguments.contains(u"--json");
    const auto withJson = [json](UsageError error) {
        error.json = json;
        return tl::unexpected(std::move(error));
    };

    // The verb may stand anywhere but where an option's value stands; in practice it comes first.
    QStringList rest = arguments;
    const VerbRow *verb = &rowOf(Verb::Window);
    const auto isVerbAt = [&](qsizetype i) {
        if (rest[i].startsWith(u'-'))
            return false;
        if (i == 0 || !rest[i - 1].startsWith(u'-'))
            return true; // what stands before it is a value already
        const QString before = rest[i - 1].mid(2);
        const auto row = std::find_if(optionRows().cbegin(), optionRows().cend(),
                                      [&](const OptionRow &r) { return before == QLatin1String(r.name); });
        return row == optionRows().cend() ? rest[i - 1].contains(u'=') : !row->value;
    };
    for (qsizetype i = 0; i < rest.size(); ++i) {
        if (!isVerbAt(i))
            continue;
        const auto row = std::find_if(verbRows().cbegin(), verbRows().cend(),
                                      [&](const VerbRow &r) { return *r.name && rest[i] == QLatin1String(r.name); });
        if (row == verbRows().cend())
            return withJson(unknownVerb(rest[i]));
        verb = &*row;
        rest.removeAt(i);
        break;
    }

    const auto given = collect(rest, *verb);
    if (!given)
        return withJson(given.error());
    auto invocation = applyRules(verb->verb, *given);
    if (!invocation)
        return withJson(invocation.error());
    return invocation;
}

namespace {

/** The option's help, with what can be given for it. */
QString helpOf(const OptionRow &row)
{
    const QString help = ArgumentTexts::tr(row.help);
    QStringList choices;
    for (const SystemTraits &traits : knownTraits()) {
        if (row.option == Option::System)
            choices.append(traits.system);
        else if (row.option == Option::Region && !traits.regions.isEmpty())
            choices.append(QStringLiteral("%1: %2").arg(traits.system, traits.regions.join(QStringLiteral(", "))));
    }
    return choices.isEmpty()
               ? help
               : help.arg(choices.join(row.option == Option::Region ? QStringLiteral("; ") : QStringLiteral(", ")));
}

} // namespace

QString helpText(Verb verb)
{
    const VerbRow &row = rowOf(verb);
    QString text;
    if (verb == Verb::Window) {
        text = ArgumentTexts::tr("Foyer books desks, rooms and onsite passes for the people of a workplace.") +
               QStringLiteral("\n\n") + ArgumentTexts::tr("Usage:") + u'\n';
        for (const VerbRow &each : verbRows())
            text +=
                QStringLiteral("  foyer %1 %2\n").arg(QLatin1String(each.name), -14).arg(ArgumentTexts::tr(each.help));
        text += u'\n' + ArgumentTexts::tr("“foyer COMMAND --help” tells more about a command.") + u'\n';
    } else {
        const QString indent = u'\n' + QString(8 + QLatin1String(row.name).size() + 1, u' ');
        text = ArgumentTexts::tr(row.help) + QStringLiteral("\n\n") + ArgumentTexts::tr("Usage:") +
               QStringLiteral("\n  foyer ") + QLatin1String(row.name) + u' ' +
               QString(QLatin1String(row.synopsis)).replace(u'\n', indent) + u'\n';
    }
    text += u'\n' + ArgumentTexts::tr("Options:") + u'\n';
    for (const OptionRow &option : optionRows()) {
        if (!accepts(row, option.option))
            continue;
        QString name = QStringLiteral("--") + QLatin1String(option.name);
        if (option.value)
            name += u' ' + QString(QLatin1String(option.value));
        text += QStringLiteral("  %1  %2\n").arg(name, -22).arg(helpOf(option));
    }
    text += u'\n' + ArgumentTexts::tr("Exit codes:") + u'\n' + exitCodeHelp();
    return text;
}

} // namespace Foyer
