// SPDX-License-Identifier: MIT
#pragma once

#include "badgefile.h"
#include "requesthandle.h"
#include "timetypes.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace Foyer {

class Clock;

/** A scanned code that nobody is known by. */
struct UnknownCode {
    QString code;    ///< as it was scanned the last time
    UtcInstant when; ///< the last time
    int count = 0;

    friend bool operator==(const UnknownCode &, const UnknownCode &) = default;
};

/**
 * The desk's own list of badges: which code belongs to which e-mail address. Codes are compared without case and
 * without space around them.
 *
 *     Loading ──the file has been read, or not──▶ Ready      fault() says what is wrong with the file, if anything
 *
 * What is known answers at once; reading, importing and saving happen on a thread of their own, in the order they were
 * asked for. Destroying the list waits until what was bound is on the disk.
 */
class BadgeList final : public QObject {
    Q_OBJECT
public:
    /** Begins to load @p file, which need not be there. @p clock must outlive the list; asked on this thread only. */
    BadgeList(const QString &file, const Clock &clock, QObject *parent = nullptr);
    ~BadgeList() override;

    /** Whether the file has been read. Before that nothing but what was bound meanwhile is found. */
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /** Of the last load or write. The list goes on working with what it has. */
    [[nodiscard]] const std::optional<BadgeFault> &fault() const { return m_fault; }
    /** The name under which a damaged file was kept; empty when there was none, or it is still in its place. */
    [[nodiscard]] const QString &movedTo() const { return m_movedTo; }
    [[nodiscard]] qsizetype size() const;

    /** Whose it is: an e-mail address. */
    [[nodiscard]] std::optional<QString> find(const QString &code) const;

    /** From now on the code is that person's, here at once and then in the file. False when one of them can't be one.
     */
    bool bind(const QString &code, const QString &email);

    /**
     * Merges a table (see readBadges()) into the list. A file that is refused changes nothing; the same when the
     * handle goes before the list is written. The callback comes after changed().
     */
    RequestHandle importFrom(const QString &file, QObject *context, std::function<void(BadgeImportResult)> callback);

    /** Keeps a code that was not found, in memory only. Codes that are known or empty are not kept. */
    void noteUnknown(const QString &code, UtcInstant when);
    /** At most 100, the last one first. A code that becomes known leaves. */
    [[nodiscard]] const QList<UnknownCode> &unknown() const { return m_unknown; }

Q_SIGNALS:
    /** What is known, what is unknown or the fault may be another. Comes when the list is ready, too. */
    void changed();

private:
    /** What the file's thread tells after each thing it did. */
    struct News;
    struct Fresh {
        Badge badge;
        int number = 0;
    };

    template <typename Work, typename Then>
    void onFile(Work work, Then then);
    void take(News news);
    void forgetKnown();

    const Clock &m_clock;
    bool m_isReady = false;
    std::optional<BadgeFault> m_fault;
    QString m_movedTo;
    BadgeTable m_table;            ///< as in m_file after the last news
    QHash<QString, Fresh> m_fresh; ///< bound, but not in the news yet
    int m_lastBound = 0;
    QList<UnknownCode> m_unknown;
    std::shared_ptr<BadgeFile> m_file; ///< touched on m_thread only
    QThreadPool m_thread;              ///< of one thread; the last member: it waits when it is destroyed
};

} // namespace Foyer
