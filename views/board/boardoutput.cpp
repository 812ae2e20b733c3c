// SPDX-License-Identifier: MIT
#include "boardcsv.h"
#include "boarddetails.h"
#include "boardpaper.h"
#include "boardview.h"
#include "bookingwords.h"
#include "plaintext.h"
#include "privatefile.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QtConcurrentRun>

/** @file How bookings leave the section: copied, saved and printed. */
namespace Foyer {

namespace {

constexpr double paperMargin = 12; // millimetres

void layOutPage(QPagedPaintDevice &device)
{
    device.setPageOrientation(QPageLayout::Landscape);
    device.setPageMargins(QMarginsF(paperMargin, paperMargin, paperMargin, paperMargin), QPageLayout::Millimeter);
}

/** What went wrong, in the system's words (or a question mark); empty: nothing. */
QString writeFile(const QString &file, const QByteArray &bytes)
{
    QString why;
    if (!bytes.isEmpty() && replacePrivately(file, bytes, &why))
        return {};
    return why.isEmpty() ? QStringLiteral("?") : why;
}

/** Nothing when it could not be painted. */
QByteArray pdfOf(const BoardPaper &paper)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter pdf(&buffer);
    pdf.setTitle(paper.title);
    pdf.setCreator(QStringLiteral("Foyer"));
    pdf.setPageSize(QPageSize(QPageSize::A4));
    layOutPage(pdf);
    BoardPaper::Printing printing(paper, pdf);
    while (!printing.isDone()) {
        if (!printing.next())
            return {};
    }
    return buffer.data();
}

} // namespace

/** A page at a turn of the event loop, so that a long one holds nothing up. */
struct BoardView::PrintJob {
    PrintJob(std::shared_ptr<QPrinter> to, BoardPaper of)
        : printer(std::move(to))
        , paper(std::move(of))
        , printing(paper, *printer)
    {}

    std::shared_ptr<QPrinter> printer;
    BoardPaper paper;
    BoardPaper::Printing printing;
};

void BoardView::finishPrinting()
{
    // Half a list on paper is worse than a moment's wait.
    while (m_job && !m_job->printing.isDone() && m_job->printing.next()) {
    }
}

void BoardView::copyText()
{
    const QString text = m_details->text();
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    m_said->say(Notice::Tone::Success, tr("Copied."));
}

void BoardView::askForFile(const QString &title, const QString &filter, const QString &suffix,
                           void (BoardView::*save)(const QString &))
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(
        QStringLiteral("%1-%2.%3")
            .arg(tr("bookings", "in a file's name"), m_desk.filter().first.toString(Qt::ISODate), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this, save](const QString &file) { (this->*save)(file); });
    dialog->open();
}

void BoardView::saveCsv(const QString &file)
{
    if (m_writing.isRunning() || !m_desk.location())
        return;
    BoardSheet sheet;
    sheet.bookings = m_desk.model().shown();
    for (const BoardResource &resource : m_desk.resources())
        sheet.resources.insert(resource.id, resource);
    sheet.zone = m_desk.model().frame().zone;
    sheet.location = m_desk.location()->name;
    m_file = file;
    m_writing.setFuture(QtConcurrent::run([file, sheet] { return writeFile(file, boardToCsv(sheet)); }));
    showProgress();
}

void BoardView::savePdf(const QString &file)
{
    if (m_writing.isRunning() || !m_desk.location())
        return;
    m_file = file;
    m_writing.setFuture(QtConcurrent::run([file, paper = paper()] { return writeFile(file, pdfOf(paper)); }));
    showProgress();
}

void BoardView::tellWritten()
{
    const QString why = m_writing.result();
    if (why.isEmpty())
        m_said->say(Notice::Tone::Success, tr("Saved as %1. It holds people's names.").arg(m_file));
    else
        m_said->say(Notice::Tone::Danger, tr("%1 could not be written. Choose another place.").arg(m_file));
    showProgress();
}

BoardPaper BoardView::paper() const
{
    const BoardModel &model = m_desk.model();
    BoardPaper paper;
    paper.title = joined({m_desk.location()->name, daysText()}, QStringLiteral(" · "));
    const bool isPart = m_desk.isStopped() || model.status() == BoardModel::Status::Failed;
    QStringList notes{tr("%Ln booking(s)", nullptr, int(model.shown().size()))};
    if (m_desk.readAt())
        notes.append(tr("as of %1").arg(momentText(*m_desk.readAt(), m_desk.clock())));
    if (isPart)
        notes.append(tr("not all of them could be read"));
    paper.subtitle = joined(notes, QStringLiteral(" · "));
    for (int column = 0; column < BoardModel::ColumnCount; ++column)
        paper.headings.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    paper.shares = {16, 16, 17, 24, 6, 12, 9};
    for (const BoardBooking &booking : model.shown()) {
        QStringList row;
        for (int column = 0; column < BoardModel::ColumnCount; ++column)
            row.append(model.cellText(booking, static_cast<BoardModel::Column>(column)));
        if (booking.isCancelled())
            row[BoardModel::Title] = tr("Cancelled: %1", "title").arg(row.at(BoardModel::Title));
        paper.rows.append(row);
    }
    paper.font = QGuiApplication::font();
    paper.rightToLeft = isRightToLeft();
    return paper;
}

void BoardView::print()
{
    if (!m_desk.location() || m_job)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    layOutPage(*printer);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer](QPrinter *) {
        m_job = std::make_shared<PrintJob>(printer, paper());
        m_nextPage.start();
        showProgress();
    });
    dialog->open();
}

void BoardView::printNext()
{
    const bool isPainted = m_job->printing.next();
    if (isPainted && !m_job->printing.isDone())
        return;
    m_nextPage.stop();
    m_job.reset();
    if (isPainted)
        m_said->say(Notice::Tone::Success, tr("Given to the printer."));
    else
        m_said->say(Notice::Tone::Danger, tr("It could not be printed. Choose another printer, or save a PDF."));
    showProgress();
}

} // namespace Foyer
