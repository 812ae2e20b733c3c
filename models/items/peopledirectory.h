// SPDX-License-Identifier: MIT
#pragma once

#include "people.h"
#include "requesthandle.h"
#include "result.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace Foyer {

class Workplace;

/**
 * Everybody who is known, in memory, searchable within a frame for 200,000 people. Fetched once in the background,
 * a few pages at a time; a failed page is tried again with growing pauses, and what was fetched stays. Heavy work
 * (folding names for the search) happens off the GUI thread; the object itself lives on it.
 *
 * Matching: case, accents and width do not matter; every word of the query must occur in name, e-mail or job title.
 * The rank of a match: whole e-mail or whole name, start of a name, start of a word, anywhere.
 */
class PeopleDirectory final : public QObject {
    Q_OBJECT
public:
    struct Matches {
        QList<Person> best;    ///< best first
        qsizetype further = 0; ///< how many more match
    };

    /** @p workplace must outlive the directory. */
    explicit PeopleDirectory(Workplace &workplace, QObject *parent = nullptr);
    ~PeopleDirectory() override;

    /**
     * Begins to fetch everybody, or goes on after stop(). Once complete, begins anew: what is known stays and is
     * renewed, and whoever is gone is forgotten at the end. Does nothing while it is under way.
     */
    void fetchAll();
    void stop();

    [[nodiscard]] qsizetype size() const;
    /** How many the server says there are; -1 while that is not known. */
    [[nodiscard]] qint64 expectedSize() const;
    /** Whether everybody was fetched, at least once since the start. */
    [[nodiscard]] bool isComplete() const;

    /**
     * Adds or renews people that another call brought. A few hundred are searchable when this returns, more of them a
     * moment later.
     */
    void remember(const QList<Person> &people);
    /** Nothing when nobody with that id is known (yet). */
    [[nodiscard]] std::optional<Person> find(const PersonId &id) const;
    /** What find() says now, for any thread, whatever becomes of the directory. Cheap: what it holds is shared. */
    using Finder = std::function<std::optional<Person>(const PersonId &)>;
    [[nodiscard]] Finder finder() const;
    [[nodiscard]] Matches search(const QString &query, qsizetype limit) const;

    /**
     * Keeps the list at @p file for the next start, readable by its owner only; an empty name keeps nothing. What
     * is there is loaded at once (in the background) and renewed by fetchAll(). What can't be read is ignored and
     * replaced. Written each time when everybody was fetched.
     */
    void keepAt(const QString &file);
    /**
     * Removes what keepAt() wrote; true when nothing is left. The directory that keeps there must be gone or told to
     * keepAt(QString()) before.
     */
    static bool forget(const QString &file);

    /** How long to wait after a failed page, at first and at most. 2 s and 60 s unless set. */
    void setRetryPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest);

Q_SIGNALS:
    /** More people are known, or all are. Not sent once for every page: at most every 200 ms, and at the end. */
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Foyer
