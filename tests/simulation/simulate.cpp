// SPDX-License-Identifier: MIT
#include "desks.h"

#include <QByteArray>
#include <QTextStream>

/**
 * @file
 * Many desks, each with its own seed, its own bad network, crashes and a service that applies late and reads stale.
 *
 *     foyer_simulate [seeds, 20000 by default] [first seed, 1 by default]
 *     foyer_simulate story SEED        what happened with one of them, in both kinds of service
 *
 * Prints a table, and each seed that broke the promise. Exit 1 when one did, or when the plain program beside it did
 * not: then the faults are too kind to prove anything.
 */
using namespace Foyer::Simulation;

namespace {

struct Sums {
    std::uint64_t duplicates = 0;
    std::uint64_t lost = 0;
    std::uint64_t falseStatements = 0;
    std::uint64_t tooSlow = 0;

    void add(const Verdict &verdict)
    {
        duplicates += verdict.duplicate;
        lost += verdict.lost;
        falseStatements += verdict.falseStatement;
        tooSlow += verdict.tooSlow;
    }
    [[nodiscard]] bool isClean() const { return duplicates + lost + falseStatements + tooSlow == 0; }
};

bool isBad(const Verdict &verdict)
{
    return verdict.duplicate || verdict.lost || verdict.falseStatement || verdict.tooSlow;
}

void print(QTextStream &out, const char *who, const Sums &sums, std::uint64_t seeds)
{
    const auto share = [seeds](std::uint64_t n) { return 100 * static_cast<double>(n) / static_cast<double>(seeds); };
    out << qSetFieldWidth(0) << "| " << who << " | " << sums.duplicates << " (" << share(sums.duplicates) << " %) | "
        << sums.lost << " (" << share(sums.lost) << " %) | " << sums.falseStatements << " | " << sums.tooSlow << " |\n";
}

int tellStory(std::uint64_t seed)
{
    QTextStream out(stdout);
    for (const Overlaps overlaps : {Overlaps::Accepted, Overlaps::Refused}) {
        const Verdict verdict = runJournalled(seed, overlaps, true);
        out << (overlaps == Overlaps::Accepted ? "second bookings accepted\n" : "second bookings refused\n")
            << verdict.story << "duplicate " << verdict.duplicate << ", lost " << verdict.lost << ", false "
            << verdict.falseStatement << ", too slow " << verdict.tooSlow << "\n\n";
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 2 && QByteArray(argv[1]) == "story")
        return tellStory(QByteArray(argv[2]).toULongLong());
    const std::uint64_t seeds = argc > 1 ? QByteArray(argv[1]).toULongLong() : 20'000;
    const std::uint64_t first = argc > 2 ? QByteArray(argv[2]).toULongLong() : 1;
    QTextStream out(stdout);
    out << "| " << seeds
        << " seeds | duplicates | lost | false statements | not settled in time |\n|---|---|---|---|---|\n";
    bool clean = true;
    bool plainFails = true;
    for (const Overlaps overlaps : {Overlaps::Accepted, Overlaps::Refused}) {
        Sums foyer;
        Sums plain;
        for (std::uint64_t seed = first; seed < first + seeds; ++seed) {
            const Verdict verdict = runJournalled(seed, overlaps);
            foyer.add(verdict);
            plain.add(runPlain(seed, overlaps));
            if (isBad(verdict))
                QTextStream(stderr) << "broken by seed " << seed << '\n';
        }
        const bool accepted = overlaps == Overlaps::Accepted;
        print(out, accepted ? "Foyer, second bookings accepted" : "Foyer, second bookings refused", foyer, seeds);
        print(out, accepted ? "plain client, accepted" : "plain client, refused", plain, seeds);
        clean = clean && foyer.isClean();
        plainFails = plainFails && plain.lost > 0 && (!accepted || plain.duplicates > 0);
    }
    return clean && plainFails ? 0 : 1;
}
