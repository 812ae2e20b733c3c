// SPDX-License-Identifier: MIT
#include "rollcalloutput.h"

#include "privatefile.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QPrinter>
#include <QtConcurrentRun>

namespace Foyer {

namespace {

using Outcome = RollCallOutput::Outcome;

constexpr double paperMargin = 15; // millimetres

Outcome write(const QString &file, const QByteArray &bytes, const std::atomic<bool> &stop)
{
    if (stop.load())
        return Outcome::Cancelled;
    return replacePrivately(file, bytes) ? Outcome::Done : Outcome::Failed;
}

Outcome writePdf(const QString &file, const RollCallPaper &paper, const QString &title, const std::atomic<bool> &stop)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return Outcome::Failed;
    {
        QPdfWriter pdf(&buffer);
        pdf.setTitle(title);
        pdf.setCreator(QStringLiteral("Foyer"));
        pdf.setPageSize(QPageSize(QPageSize::A4));
        RollCallOutput::layOutPage(pdf);
        RollCallPaper::Printing printing(paper, pdf);
        while (!printing.isDone()) {
            if (stop.load())
                return Outcome::Cancelled;
            if (!printing.next())
                return Outcome::Failed;
        }
    }
    return write(file, buffer.data(), stop);
}

} // namespace

struct RollCallOutput::PrintJob {
    PrintJob(std::shared_ptr<QPrinter> to, const RollCallPaper &of)
        : printer(std::move(to))
        , paper(of)
        , printing(paper, *printer)
    {}

    std::shared_ptr<QPrinter> printer;
    RollCallPaper paper;
    RollCallPaper::Printing printing;
};

RollCallOutput::RollCallOutput(QObject *parent) : QObject(parent)
{
    connect(&m_making, &QFutureWatcher<Outcome>::finished, this, [this] {
        if (!m_making.isCanceled())
            end(m_making.result());
    });
    m_nextPage.setInterval(0);
    connect(&m_nextPage, &QTimer::timeout, this, &RollCallOutput::printNext);
}

RollCallOutput::~RollCallOutput()
{
    // Half a list of who is in the building is worse than a moment's wait.
    while (m_job && !m_job->printing.isDone() && m_job->printing.next()) {
    }
}

void RollCallOutput::layOutPage(QPagedPaintDevice &device)
{
    device.setPageMargins(QMarginsF(paperMargin, paperMargin, paperMargin, paperMargin), QPageLayout::Millimeter);
}

void RollCallOutput::savePdf(const QString &file, const RollCallPaper &paper, const QString &title)
{
    if (m_isUnderWay)
        return;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    start(file, QtConcurrent::run([=, stop = m_stop] { return writePdf(file, paper, title, *stop); }));
}

void RollCallOutput::saveCsv(const QString &file, const RollCall &rollCall)
{
    if (m_isUnderWay)
        return;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    start(file, QtConcurrent::run([=, stop = m_stop] { return write(file, rollCallToCsv(rollCall), *stop); }));
}

void RollCallOutput::start(const QString &file, const QFuture<Outcome> &future)
{
    m_isUnderWay = true;
    m_file = file;
    m_making.setFuture(future);
}

void RollCallOutput::print(const std::shared_ptr<QPrinter> &printer, const RollCallPaper &paper)
{
    if (m_isUnderWay)
        return;
    m_isUnderWay = true;
    m_file.clear();
    m_job = std::make_unique<PrintJob>(printer, paper);
    m_nextPage.start();
}

void RollCallOutput::printNext()
{
    if (!m_job->printing.next())
        end(Outcome::Failed);
    else if (m_job->printing.isDone())
        end(Outcome::Done);
}

void RollCallOutput::cancel()
{
    if (m_job) {
        m_job->printer->abort();
        end(Outcome::Cancelled);
    } else if (m_stop) {
        m_stop->store(true);
    }
}

void RollCallOutput::end(Outcome outcome)
{
    m_nextPage.stop();
    m_job.reset();
    m_isUnderWay = false;
    Q_EMIT ended(outcome, m_file);
}

} // namespace Foyer
