// SPDX-License-Identifier: MIT
#include "badgesdialog.h"

#include "activity.h"
#include "arrivalsdesk.h"
#include "arrivalsentences.h"
#include "bookingwords.h"
#include "choice.h"
#include "parts.h"
#include "plaintext.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <limits>

namespace Foyer {

BadgesDialog::BadgesDialog(ScanDesk &scans, ArrivalsDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_scans(scans)
    , m_people(desk.activity().workplace(), desk.directory())
    , m_unknown(scans.badges(), desk.clock())
    , m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("badges"));
    setWindowTitle(tr("Badges"));
    m_pages->addWidget(makeCodes());
    m_pages->addWidget(makeOwner());
    auto *column = new QVBoxLayout(this);
    const int gap = Theme::space(6);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(m_pages);
    resize(Theme::space(130), Theme::space(120));
    connect(&scans.badges(), &BadgeList::changed, this, &BadgesDialog::follow);
    follow();
    showCodes();
}

BadgesDialog::~BadgesDialog()
{
    delete m_pages; // the lists go before their models
}

QWidget *BadgesDialog::makeCodes()
{
    auto *page = new QWidget;
    m_size = makeLabel(QString(), Theme::Type::Body, Theme::mutedRole);
    m_size->setObjectName(QStringLiteral("badgeCount"));
    m_fault = new Notice;
    m_fault->setObjectName(QStringLiteral("badgeFault"));
    m_result = new Notice;
    m_result->setObjectName(QStringLiteral("badgeResult"));
    m_codes = new StatefulList(tr("Unknown codes"), QStringLiteral("unknownCodes"));
    m_codes->setLoadingText(tr("Reading the list of badges…"));
    m_codes->setEmptyText(tr("No unknown codes"), tr("A scanned badge that is nobody's yet is listed here."));
    m_codes->setModel(
        &m_unknown, [this](const QModelIndex &index) { return m_unknown.rowAt(index); }, true);
    auto *import = new Button(tr("&Import a table…"));
    import->setObjectName(QStringLiteral("importBadges"));
    import->setAccessibleName(tr("Import a table"));
    import->setAccessibleDescription(tr("A CSV file with a code and an e-mail address in each row"));
    m_ask = new Button(tr("&Whose badge is this?"), Button::Weight::Primary);
    m_ask->setObjectName(QStringLiteral("askOwner"));
    m_ask->setAccessibleName(tr("Whose badge is this?"));
    auto *close = new Button(tr("&Close"));
    close->setAccessibleName(tr("Close"));

    auto *top = new QHBoxLayout;
    top->addWidget(m_size, 1);
    top->addWidget(import);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_ask);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(makeLabel(tr("Badges"), Theme::Type::Heading));
    column->addLayout(top);
    column->addWidget(makeLabel(tr("A CSV file with a code and an e-mail address in each row. What it brings is added "
                                   "to the list on this computer."),
                                Theme::Type::Small, Theme::mutedRole));
    column->addWidget(m_fault);
    column->addWidget(m_result);
    column->addWidget(makeLabel(tr("Scanned, and not in the list"), Theme::Type::Strong));
    column->addWidget(m_codes, 1);
    column->addLayout(buttons);

    connect(import, &QPushButton::clicked, this, &BadgesDialog::chooseFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_codes->view(), &RowList::currentMoved, this, &BadgesDialog::follow);
    connect(m_codes, &StatefulList::rowsChanged, this, &BadgesDialog::follow);
    const auto ask = [this] {
        if (const QString code = m_unknown.codeAt(m_codes->view()->currentIndex()); !code.isEmpty())
            showOwner(code, false);
    };
    connect(m_ask, &QPushButton::clicked, this, ask);
    connect(m_codes->view(), &QAbstractItemView::doubleClicked, this, ask);
    return page;
}

QWidget *BadgesDialog::makeOwner()
{
    auto *page = new QWidget;
    m_question = makeLabel(QString(), Theme::Type::Heading);
    m_question->setObjectName(QStringLiteral("ownerQuestion"));
    m_owners = new Choice(tr("Possible owners"), QStringLiteral("owners"));
    m_owners->addFilter(tr("Search the owner"), tr("Name or e-mail"));
    m_owners->list()->setIdleText(tr("Type two letters of the name."));
    m_owners->list()->setEmptyText(tr("Nobody found"), tr("Try another part of the name or the e-mail address."));
    m_owners->list()->setModel(
        &m_people,
        [this](const QModelIndex &index) {
            const Person *person = m_people.personAt(index);
            return person ? rowOf(*person) : RowText();
        },
        true);
    m_noOwner = new FaultLabel;
    m_bind = new Button(QString(), Button::Weight::Primary);
    m_bind->setObjectName(QStringLiteral("bindBadge"));
    auto *back = new Button(tr("&Back"));
    back->setAccessibleName(tr("Back"));
    back->setObjectName(QStringLiteral("backToCodes"));

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(m_bind);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(m_question);
    column->addWidget(m_owners, 1);
    column->addWidget(m_noOwner);
    column->addLayout(buttons);

    connect(m_owners, &Choice::filterChanged, this, [this](const QString &text) {
        m_noOwner->say(QString());
        m_people.setQuery(text);
    });
    connect(m_owners, &Choice::goOnWanted, this, &BadgesDialog::bind);
    connect(m_bind, &QPushButton::clicked, this, &BadgesDialog::bind);
    connect(back, &QPushButton::clicked, this, &BadgesDialog::showCodes);
    return page;
}

void BadgesDialog::follow()
{
    const BadgeList &badges = m_scans.badges();
    const int size = static_cast<int>(qMin(badges.size(), qsizetype(std::numeric_limits<int>::max())));
    m_size->setText(badges.isReady() ? tr("%Ln badge(s) known", nullptr, size) : tr("Reading the list of badges…"));
    if (badges.fault())
        m_fault->say(Notice::Tone::Danger, Sentences::forBadgeFault(*badges.fault(), badges.movedTo()));
    else
        m_fault->clear();
    RowList *codes = m_codes->view();
    if (!codes->currentIndex().isValid() && codes->firstChoice().isValid())
        codes->showCurrent(codes->firstChoice());
    m_ask->setEnabled(!m_unknown.codeAt(m_codes->view()->currentIndex()).isEmpty());
}

void BadgesDialog::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Import badges"));
    files->setObjectName(QStringLiteral("badgeFile"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilters({tr("Tables (*.csv *.txt *.tsv)"), tr("All files (*)")});
    connect(files, &QFileDialog::fileSelected, this, &BadgesDialog::importFrom);
    files->open();
}

void BadgesDialog::importFrom(const QString &file)
{
    m_result->say(Notice::Tone::Info, tr("Reading the table…"));
    m_import = m_scans.badges().importFrom(file, this, [this](const BadgeImportResult &result) {
        const auto tone = !result               ? Notice::Tone::Danger
                          : result->skipped > 0 ? Notice::Tone::Warning
                                                : Notice::Tone::Success;
        m_result->say(tone, Sentences::forBadgeImport(result));
    });
}

void BadgesDialog::showCodes()
{
    m_pages->setCurrentIndex(0);
    m_ask->setDefault(true);
    m_codes->view()->setFocus();
    follow();
}

void BadgesDialog::askOwner(const QString &code)
{
    showOwner(code, true);
}

void BadgesDialog::showOwner(const QString &code, bool scansAgain)
{
    m_code = code;
    m_scansAgain = scansAgain;
    m_question->setText(tr("Whose badge is %1?").arg(oneLine(code)));
    m_bind->setText(scansAgain ? tr("&Save and check in") : tr("&Save"));
    m_bind->setAccessibleName(scansAgain ? tr("Save and check in") : tr("Save"));
    m_noOwner->say(QString());
    m_owners->filter()->clear();
    m_pages->setCurrentIndex(1);
    m_bind->setDefault(true);
    m_owners->takeFocus();
}

void BadgesDialog::bind()
{
    QModelIndex chosen = m_owners->current();
    if (!chosen.isValid() && m_people.rowCount() == 1)
        chosen = m_people.index(0);
    const Person *person = m_people.personAt(chosen);
    if (!person) {
        m_noOwner->say(tr("Choose the person first."));
        return;
    }
    const QString name = oneLine(person->displayName());
    const QString email = person->email;
    const bool isBound = m_scansAgain ? m_scans.bindAndScan(m_code, email) > 0 : m_scans.badges().bind(m_code, email);
    if (!isBound) {
        m_noOwner->say(tr("%1 has no e-mail address that a badge could be bound to.").arg(name));
        return;
    }
    if (m_scansAgain) {
        accept();
        return;
    }
    showCodes();
    m_result->say(Notice::Tone::Success, tr("%1 is the badge of %2 from now on.").arg(oneLine(m_code), name));
}

void BadgesDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pages->currentIndex() == 1 && !m_scansAgain) {
        showCodes();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->isAutoRepeat())
        return;
    QDialog::keyPressEvent(event);
}

} // namespace Foyer
