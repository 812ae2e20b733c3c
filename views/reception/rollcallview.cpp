// SPDX-License-Identifier: MIT
#include "rollcallview.h"

#include "clock.h"
#include "icons.h"
#include "parts.h"
#include "rollcalldelegate.h"
#include "rollcallpaper.h"
#include "rollcallwords.h"
#include "statefullist.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include <memory>

namespace Foyer {

RollCallView::RollCallView(RollCallKeeper &keeper, QWidget *parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_title(makeLabel(QString(), Theme::Type::Heading))
    , m_age(makeLabel(QString(), Theme::Type::Title))
    , m_total(makeLabel(QString(), Theme::Type::Heading))
    , m_visitors(new Notice)
    , m_fault(new Notice)
    , m_said(new Notice)
    , m_search(new QLineEdit)
    , m_list(new StatefulList(tr("Roll call"), QStringLiteral("rollCallList")))
    , m_print(new Button(tr("&Print…"), Button::Weight::Primary))
    , m_pdf(new Button(tr("Save P&DF…")))
    , m_csv(new Button(tr("Save &CSV…")))
{
    setObjectName(QStringLiteral("rollCall"));
    setWindowTitle(tr("Roll call"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_age->setObjectName(QStringLiteral("rollCallAge"));
    m_total->setObjectName(QStringLiteral("rollCallTotal"));
    m_search->setObjectName(QStringLiteral("rollCallSearch"));
    m_search->setAccessibleName(tr("Search roll call"));
    m_search->setPlaceholderText(tr("Name, place or floor"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), Theme::mutedRole), QLineEdit::LeadingPosition);
    m_print->setAccessibleName(tr("Print"));
    m_print->setToolTip(tr("Prints the list with boxes to tick off (Ctrl+P)"));
    m_print->setIcon(icon(QStringLiteral("printer"), Theme::onAccentRole));
    m_pdf->setAccessibleName(tr("Save PDF"));
    m_csv->setAccessibleName(tr("Save CSV"));
    m_list->setModel(
        &m_model, [](const QModelIndex &) { return RowText(); }, false);
    m_list->view()->setItemDelegate(new RollCallDelegate(m_list->view()));
    m_list->view()->setSearchField(m_search);
    m_list->setIdleText(tr("Nobody knows yet who is in the building: the workplace has not told, and there is no "
                           "earlier roll call on this computer."));
    build();

    connect(&m_keeper, &RollCallKeeper::changed, this, &RollCallView::showAll);
    connect(&m_model, &RollCallModel::ticksChanged, this, &RollCallView::showTicks);
    connect(&m_model, &RollCallModel::retryWanted, &m_keeper, &RollCallKeeper::refresh);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setFilter(text);
        m_list->setEmptyText(text.isEmpty() ? tr("Nobody is checked in.") : tr("Nobody is called that, or sits there."),
                             text.isEmpty() ? QString() : tr("Try a part of the name, or clear the search."));
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_list->view()->setFocus();
        m_list->view()->showCurrent(m_list->view()->firstChoice());
    });
    connect(m_print, &QPushButton::clicked, this, &RollCallView::print);
    connect(m_pdf, &QPushButton::clicked, this,
            [this] { askForFile(tr("Save PDF"), tr("PDF (*.pdf)"), QStringLiteral("pdf"), &RollCallView::savePdf); });
    connect(m_csv, &QPushButton::clicked, this,
            [this] { askForFile(tr("Save CSV"), tr("Table (*.csv)"), QStringLiteral("csv"), &RollCallView::saveCsv); });
    m_said->button()->setAccessibleName(tr("Cancel"));
    connect(m_said, &Notice::actionWanted, &m_output, &RollCallOutput::cancel);
    connect(&m_output, &RollCallOutput::ended, this, &RollCallView::tellEnd);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this, &RollCallView::print);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] { m_search->setFocus(); });
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, &m_keeper, &RollCallKeeper::refresh);
    m_everySecond.setInterval(std::chrono::seconds(1));
    connect(&m_everySecond, &QTimer::timeout, this, &RollCallView::showAge);
    m_everySecond.start();
    m_list->setEmptyText(tr("Nobody is checked in."), QString());
    showAll();
    m_search->setFocus();
}

RollCallView::~RollCallView() = default;

void RollCallView::build()
{
    const int highest = screen()->availableGeometry().height() - Theme::space(20); // a title bar, and some air
    resize(Theme::space(190), qMin(Theme::space(190), highest));
    auto *column = new QVBoxLayout(this);
    const int gap = Theme::space(5);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_title);
    column->addWidget(m_age);
    column->addWidget(m_total);
    for (Notice *notice : {m_visitors, m_fault, m_said})
        column->addWidget(notice);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    auto *close = new Button(tr("C&lose"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    buttons->addWidget(m_print);
    buttons->addWidget(m_pdf);
    buttons->addWidget(m_csv);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    for (Button *button : {m_print, m_pdf, m_csv, close})
        button->setAutoDefault(false); // Enter in the search field is not one of them
}

void RollCallView::showAll()
{
    const auto &rollCall = m_keeper.rollCall();
    m_title->setText(rollCall ? tr("Roll call · %1").arg(rollCall->buildingName) : tr("Roll call"));
    if (rollCall)
        m_model.setRollCall(*rollCall);
    else
        m_model.clear();
    showButtons();
    showAge();
    showTicks();
    showFaults();
}

void RollCallView::showAge()
{
    const auto &rollCall = m_keeper.rollCall();
    const QString text = rollCall ? Sentences::forRollCallAge(*rollCall, m_keeper.state(), m_keeper.age())
                                  : tr("There is no roll call yet");
    if (text == m_age->text())
        return;
    const bool wasLive = m_age->property("live").toBool();
    const bool isLive = m_keeper.state() == RollCallKeeper::State::Live;
    m_age->setText(text);
    m_age->setProperty("live", isLive);
    colourAge();
    if (wasLive != isLive)
        announce(m_age, text);
}

/** What is not live is said by its words and its size; the colour only helps. */
void RollCallView::colourAge()
{
    const bool isVeryOld = m_keeper.rollCall() && Sentences::isVeryOld(m_keeper.age());
    QFont font = Theme::font(Theme::Type::Title);
    if (isVeryOld)
        font.setPointSizeF(font.pointSizeF() * 1.35);
    m_age->setFont(font);
    QPalette palette = this->palette();
    if (m_keeper.rollCall() && m_keeper.state() != RollCallKeeper::State::Live)
        palette.setColor(QPalette::WindowText, Theme::danger(palette));
    m_age->setPalette(palette);
}

void RollCallView::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourAge();
}

void RollCallView::showTicks()
{
    const auto &rollCall = m_keeper.rollCall();
    if (!rollCall) {
        m_total->clear();
        return;
    }
    const QString total = Sentences::forRollCallTotal(*rollCall);
    const int ticked = m_model.ticked();
    m_total->setText(ticked == 0 ? total
                                 : tr("%1 · %2 ticked, %3 missing", "412 people")
                                       .arg(total)
                                       .arg(ticked)
                                       .arg(rollCall->entries.size() - ticked));
}

void RollCallView::showFaults()
{
    const auto &rollCall = m_keeper.rollCall();
    const auto say = [](Notice *notice, Notice::Tone tone, const QString &sentence) {
        if (sentence.isEmpty())
            notice->clear();
        else if (notice->sentence() != sentence)
            notice->say(tone, sentence);
    };
    say(m_visitors, Notice::Tone::Danger, rollCall ? Sentences::forMissingVisitors(*rollCall) : QString());
    const auto &fault = m_keeper.fault();
    QString kept = fault ? Sentences::forSealed(*fault) : QString();
    if (!m_keeper.isKeeping())
        kept = tr("This is a demo workplace: its roll call is not kept for when the network is down.");
    say(m_fault, m_keeper.isKeeping() ? Notice::Tone::Warning : Notice::Tone::Info, kept);
}

/** As it stands now. */
RollCallPaper RollCallView::paper() const
{
    const RollCall &rollCall = *m_keeper.rollCall();
    RollCallHeading heading;
    heading.title = rollCall.buildingName;
    heading.moment = Sentences::forRollCallMoment(rollCall, rollCall.taken);
    heading.total = Sentences::forRollCallTotal(rollCall);
    heading.notice = Sentences::forMissingVisitors(rollCall);
    // On paper the age stands still: what was old when it was printed says so.
    if (m_keeper.state() != RollCallKeeper::State::Live) {
        heading.notice = tr("Was NOT LIVE when it was printed, %1.")
                             .arg(Sentences::forRollCallMoment(rollCall, m_keeper.clock().now())) +
                         (heading.notice.isEmpty() ? QString() : u' ' + heading.notice);
    }
    heading.rightToLeft = isRightToLeft();
    return {rollCall, heading};
}

void RollCallView::print()
{
    if (!m_keeper.rollCall() || m_output.isUnderWay())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_title->text());
    RollCallOutput::layOutPage(*printer);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer](QPrinter *) {
        if (!m_keeper.rollCall())
            return;
        m_output.print(printer, paper());
        tellUnderWay(tr("Printing…"));
    });
    dialog->open();
}

void RollCallView::askForFile(const QString &title, const QString &filter, const QString &suffix,
                              void (RollCallView::*save)(const QString &))
{
    if (!m_keeper.rollCall() || m_output.isUnderWay())
        return;
    const RollCall &rollCall = *m_keeper.rollCall();
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QStringLiteral("%1-%2.%3")
                           .arg(tr("roll-call", "in a file's name"),
                                rollCall.zone.dateAt(rollCall.taken).toString(Qt::ISODate) +
                                    rollCall.zone.timeAt(rollCall.taken).toString(u"-HHmm"),
                                suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this, save](const QString &file) { (this->*save)(file); });
    dialog->open();
}

void RollCallView::savePdf(const QString &file)
{
    if (!m_keeper.rollCall())
        return;
    m_output.savePdf(file, paper(), m_title->text());
    tellUnderWay(tr("Saving %1…").arg(file));
}

void RollCallView::saveCsv(const QString &file)
{
    if (!m_keeper.rollCall())
        return;
    m_output.saveCsv(file, *m_keeper.rollCall());
    tellUnderWay(tr("Saving %1…").arg(file));
}

void RollCallView::tellUnderWay(const QString &sentence)
{
    m_said->say(Notice::Tone::Info, sentence, tr("Ca&ncel"));
    showButtons();
}

void RollCallView::tellEnd(RollCallOutput::Outcome outcome, const QString &file)
{
    const bool hadFocus = m_said->button()->hasFocus();
    switch (outcome) {
    case RollCallOutput::Outcome::Done:
        m_said->say(Notice::Tone::Success, file.isEmpty() ? tr("Given to the printer.")
                                                          : tr("Saved as %1. It holds people's names.").arg(file));
        break;
    case RollCallOutput::Outcome::Failed:
        m_said->say(Notice::Tone::Danger, file.isEmpty()
                                              ? tr("It could not be printed. Choose another printer, or save a PDF.")
                                              : tr("%1 could not be written. Choose another place.").arg(file));
        break;
    case RollCallOutput::Outcome::Cancelled:
        m_said->say(Notice::Tone::Info, file.isEmpty() ? tr("Not printed: it was cancelled.")
                                                       : tr("Cancelled: %1 was not written.").arg(file));
        break;
    }
    showButtons();
    if (hadFocus)
        m_search->setFocus();
}

/** One thing at a time leaves the dialog. */
void RollCallView::showButtons()
{
    for (Button *button : {m_print, m_pdf, m_csv})
        button->setEnabled(m_keeper.rollCall() && !m_output.isUnderWay());
}

} // namespace Foyer
