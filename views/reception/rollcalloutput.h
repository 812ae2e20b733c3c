// SPDX-License-Identifier: MIT
#pragma once

#include "rollcallpaper.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

class QPrinter;

namespace Foyer {

/**
 * Takes a roll call out of the window: into a file, made beside the GUI thread, or onto a printer, a page at a turn of
 * the event loop. One at a time. A file is replaced in one step and readable by its owner only: until it is whole, what
 * was there before stays. When this goes, a file is finished all the same, and so is what is being printed.
 */
class RollCallOutput final : public QObject {
    Q_OBJECT
public:
    enum class Outcome { Done, Failed, Cancelled };

    explicit RollCallOutput(QObject *parent = nullptr);
    ~RollCallOutput() override;

    /** @p title: the document's, for whoever looks at its properties. */
    void savePdf(const QString &file, const RollCallPaper &paper, const QString &title);
    void saveCsv(const QString &file, const RollCall &rollCall);
    void print(const std::shared_ptr<QPrinter> &printer, const RollCallPaper &paper);
    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }
    /** Nothing is written, and no further page printed; ended() follows. Too late when it is written already. */
    void cancel();
    /** The margins of a page. */
    static void layOutPage(QPagedPaintDevice &device);

Q_SIGNALS:
    /** @p file: empty for a printer. */
    void ended(Foyer::RollCallOutput::Outcome outcome, const QString &file);

private:
    struct PrintJob;
    void start(const QString &file, const QFuture<Outcome> &future);
    void printNext();
    void end(Outcome outcome);

    bool m_isUnderWay = false;
    QString m_file;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< shared with what makes the file
    QFutureWatcher<Outcome> m_making;
    std::unique_ptr<PrintJob> m_job;
    QTimer m_nextPage;
};

} // namespace Foyer
