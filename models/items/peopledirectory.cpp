// SPDX-License-Identifier: MIT
#include "peopledirectory.h"

#include "directorycache.h"
#include "directoryfetch.h"
#include "peopleindex.h"
#include "workplace.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>

namespace Foyer {

namespace {

constexpr qsizetype mostPackedAtOnce = 500;
constexpr int changedPause = 200;           // ms
constexpr qint64 mostReservedFor = 200'000; // whatever the server says

/** Runs @p work elsewhere and gives its result to @p then on this thread, unless @p context is gone by then. */
template <typename Work, typename Then>
void elsewhere(QObject *context, Work work, Then then)
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace

class PeopleDirectory::Private {
public:
    Private(PeopleDirectory *q, Workplace &workplace) : q(q), fetch(workplace, q)
    {
        changedTimer.setSingleShot(true);
        changedTimer.setInterval(changedPause);
        QObject::connect(&changedTimer, &QTimer::timeout, q, &PeopleDirectory::changed);
        QObject::connect(&fetch, &DirectoryFetch::pageArrived, q, [this](const QList<Person> &people) {
            index.reserve(std::min(fetch.expected(), mostReservedFor));
            packElsewhere(people);
        });
        QObject::connect(&fetch, &DirectoryFetch::finished, q, [this] { finishIfAllThere(); });
    }

    void packElsewhere(const QList<Person> &people)
    {
        ++packing;
        elsewhere(
            q, [people] { return PeopleShard::build(people); },
            [this, generation = generation](const PeopleIndex::Shard &shard) {
                --packing;
                index.add(shard, generation, PeopleIndex::Clash::TakeNew);
                announceSoon();
                finishIfAllThere();
            });
    }

    void finishIfAllThere()
    {
        if (!fetch.isFinished() || packing > 0 || finishedGeneration == generation)
            return;
        finishedGeneration = generation;
        complete = true;
        index.dropOlderThan(generation);
        changedTimer.stop();
        Q_EMIT q->changed();
        save();
    }

    void announceSoon()
    {
        if (!changedTimer.isActive())
            changedTimer.start();
    }

    void load()
    {
        elsewhere(
            q, [file = file] { return readDirectoryFile(file); },
            [this, lease = lease](const std::vector<PeopleIndex::Shard> &shards) {
                // By now the list may be unwanted, or everybody may be here already, fresh from the server.
                if (lease != this->lease || complete)
                    return;
                for (const PeopleIndex::Shard &shard : shards)
                    index.add(shard, generationOfFile, PeopleIndex::Clash::KeepOld);
                if (!shards.empty())
                    announceSoon();
            });
    }

    void save()
    {
        if (!lease)
            return;
        elsewhere(
            q,
            [file = file, parts = index.snapshot(), lease = lease] { return writeDirectoryFile(file, parts, lease); },
            [](bool) {});
    }

    static constexpr int generationOfFile = 0;

    PeopleDirectory *const q;
    PeopleIndex index;
    DirectoryFetch fetch;
    QTimer changedTimer;
    int generation = 1; ///< counts the fetches of everybody
    int finishedGeneration = 0;
    int packing = 0; ///< pages on other threads
    bool complete = false;
    QString file;
    DirectoryFileLeasePtr lease; ///< null: nothing is kept
};

PeopleDirectory::PeopleDirectory(Workplace &workplace, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, workplace))
{}

PeopleDirectory::~PeopleDirectory()
{
    endDirectoryFileLease(d->lease);
}

void PeopleDirectory::fetchAll()
{
    if (d->fetch.isStopped()) {
        d->fetch.resume();
        return;
    }
    const bool lastPagesArePacked = d->fetch.isFinished() && d->finishedGeneration != d->generation;
    if (d->fetch.isRunning() || lastPagesArePacked)
        return;
    if (d->complete)
        ++d->generation;
    d->fetch.start();
}

void PeopleDirectory::stop()
{
    d->fetch.stop();
}

qsizetype PeopleDirectory::size() const
{
    return d->index.size();
}

qint64 PeopleDirectory::expectedSize() const
{
    return d->fetch.expected();
}

bool PeopleDirectory::isComplete() const
{
    return d->complete;
}

void PeopleDirectory::remember(const QList<Person> &people)
{
    QList<Person> news;
    for (const Person &person : people) {
        const auto known = d->index.find(person.id);
        if (!known || *known != person)
            news.append(person);
    }
    if (news.size() > mostPackedAtOnce) {
        for (qsizetype at = 0; at < news.size(); at += mostPackedAtOnce)
            d->packElsewhere(news.mid(at, mostPackedAtOnce));
    } else if (!news.isEmpty()) {
        d->index.add(PeopleShard::build(news), d->generation, PeopleIndex::Clash::TakeNew);
        d->announceSoon();
    }
}

std::optional<Person> PeopleDirectory::find(const PersonId &id) const
{
    return d->index.find(id);
}

PeopleDirectory::Finder PeopleDirectory::finder() const
{
    return [index = std::make_shared<const PeopleIndex>(d->index)](const PersonId &id) { return index->find(id); };
}

PeopleDirectory::Matches PeopleDirectory::search(const QString &query, qsizetype limit) const
{
    return d->index.search(query, limit);
}

void PeopleDirectory::keepAt(const QString &file)
{
    if (d->lease && file == d->file)
        return;
    endDirectoryFileLease(d->lease);
    d->lease.reset();
    d->file = file;
    if (file.isEmpty())
        return;
    d->lease = makeDirectoryFileLease();
    if (d->complete)
        d->save();
    else
        d->load();
}

bool PeopleDirectory::forget(const QString &file)
{
    return removeDirectoryFile(file);
}

void PeopleDirectory::setRetryPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    d->fetch.setPauses(first, longest);
}

} // namespace Foyer
