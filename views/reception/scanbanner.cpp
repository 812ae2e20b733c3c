// SPDX-License-Identifier: MIT
#include "scanbanner.h"

#include "arrivalsdesk.h"
#include "arrivalsentences.h"
#include "icons.h"
#include "scansmodel.h"

#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Foyer {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype mostLines = 4;

QString iconNameOf(Scan::State state)
{
    switch (state) {
    case Scan::State::Looking:
    case Scan::State::Working:
        return QStringLiteral("search");
    case Scan::State::Done:
    case Scan::State::AlreadyHere:
        return QStringLiteral("circle-check");
    case Scan::State::Visitor:
        return QStringLiteral("info");
    case Scan::State::Partly:
    case Scan::State::Nothing:
    case Scan::State::Failed:
    case Scan::State::Unclear:
    case Scan::State::SeveralPeople:
    case Scan::State::NoSuchPerson:
    case Scan::State::UnknownCode:
        return QStringLiteral("triangle-alert");
    }
    return {};
}

/** Below this the button stands under the words. */
int narrow()
{
    return Theme::space(170);
}

QFont large()
{
    QFont font = Theme::font(Theme::Type::Title);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 1.2);
    else
        font.setPixelSize(qRound(font.pixelSize() * 1.2));
    return font;
}

} // namespace

ScanBanner::ScanBanner(ScanDesk &scans, ArrivalsDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_scans(scans)
    , m_desk(desk)
    , m_icon(new QLabel)
    , m_name(new ElidedLabel(Theme::Type::Title))
    , m_what(makeLabel(QString(), Theme::Type::Title))
    , m_detail(makeLabel(QString()))
    , m_owner(new Button(tr("&Whose badge is this?")))
    , m_close(Button::makeIconButton(QStringLiteral("x"), tr("Close the result of the scan")))
{
    setObjectName(QStringLiteral("scanBanner"));
    m_what->setObjectName(QStringLiteral("scanWhat"));
    m_owner->setObjectName(QStringLiteral("scanOwner"));
    m_owner->setAccessibleName(tr("Whose badge is this?"));
    m_close->setObjectName(QStringLiteral("scanClose"));
    m_name->setFont(large());
    m_what->setFont(large());
    for (QWidget *button : QWidgetList{m_owner, m_close}) // what comes with a scan takes no focus from anybody
        button->setFocusPolicy(Qt::TabFocus);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_name);
    texts->addWidget(m_what);
    texts->addWidget(m_detail);
    m_row = new QHBoxLayout;
    m_row->setSpacing(Theme::space(3));
    m_row->addLayout(texts, 1);
    m_row->addWidget(m_owner, 0, Qt::AlignVCenter | Qt::AlignLeading);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(7), Theme::space(4), Theme::space(7), Theme::space(4));
    row->setSpacing(Theme::space(4));
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addLayout(m_row, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);

    m_gone.setSingleShot(true);
    m_gone.setInterval(6s);
    connect(&m_gone, &QTimer::timeout, this, &ScanBanner::dismiss);
    connect(&scans, &ScanDesk::changed, this, &ScanBanner::follow);
    connect(&scans, &ScanDesk::ended, this, &ScanBanner::ended);
    connect(m_close, &QPushButton::clicked, this, &ScanBanner::dismiss);
    connect(m_owner, &QPushButton::clicked, this, [this] { Q_EMIT ownerWanted(m_code); });
    if (const auto &earlier = scans.recent(); !earlier.isEmpty())
        m_newest = earlier.first().number; // what was before is no news
    hide();
}

void ScanBanner::follow(int number)
{
    const Scan *scan = m_scans.find(number);
    const bool isNew = number > m_newest;
    m_newest = qMax(m_newest, number);
    // What was dismissed comes back only with news: see ended().
    if (scan && (isNew || (number == m_shown && !isHidden())))
        show(*scan);
}

/** Also of an earlier scan, when it went wrong after all: that must not pass unseen. */
void ScanBanner::ended(const Scan &scan)
{
    if (scan.number == m_newest || !scan.isGood())
        show(scan);
    if (scan.number != m_shown)
        return;
    if (scan.isGood())
        m_gone.start();
    if (isActiveWindow() || !QApplication::activeWindow()) // a dialog in front has a banner of its own
        announce(this, sentence());
}

void ScanBanner::show(const Scan &scan)
{
    if (scan.number != m_shown || !scan.isGood())
        m_gone.stop();
    m_shown = scan.number;
    m_code = scan.code;
    m_state = scan.state;
    const bool shortened = m_desk.model().isShortened();
    m_name->setText(nameOf(scan, shortened));
    m_what->setText(Sentences::forScan(scan.state));
    const QString detail = detailOf(scan);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_owner->setVisible(scan.state == Scan::State::UnknownCode || scan.state == Scan::State::NoSuchPerson);
    setAccessibleName(m_name->text() + u'\n' + m_what->text() + u'\n' + detail);
    dress();
    QWidget::show();
    if (m_liesOver)
        placeOver();
    update();
}

void ScanBanner::lieOver(QWidget &window)
{
    m_liesOver = true;
    setParent(&window);
}

void ScanBanner::placeOver()
{
    const int width = parentWidget()->width();
    ensurePolished();
    layout()->activate();
    m_row->setDirection(width < narrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setGeometry(0, 0, width, hasHeightForWidth() ? heightForWidth(width) : sizeHint().height());
    raise();
}

void ScanBanner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_row->setDirection(width() < narrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QString ScanBanner::detailOf(const Scan &scan) const
{
    const bool shortened = m_desk.model().isShortened();
    QStringList lines;
    Scan told = scan;
    if (shortened)
        told.hostName = ArrivalsModel::initialsOf(scan.hostName);
    if (const QString reason = Sentences::forScanReason(told); !reason.isEmpty())
        lines.append(reason);
    const bool isPlain = scan.isGood() && scan.lines.size() == 1;
    for (const Scan::Line &line : scan.lines) {
        if (lines.size() == mostLines) {
            lines.append(tr("… and more: see the list"));
            break;
        }
        const QString place = m_desk.model().placeOf(m_desk.arrivalOf(line.booking), true);
        // Of a single booking that went well the large words have said all but where.
        lines.append(isPlain ? place : Sentences::forScanLine(line, place));
    }
    return lines.join(u'\n');
}

void ScanBanner::dismiss()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_gone.stop();
    hide();
    if (hadFocus && parentWidget())
        parentWidget()->setFocus();
}

QString ScanBanner::sentence() const
{
    return isHidden() ? QString() : accessibleName();
}

QColor ScanBanner::colour() const
{
    switch (m_state) {
    case Scan::State::Looking:
    case Scan::State::Working:
        return palette().color(Theme::mutedRole);
    case Scan::State::Done:
    case Scan::State::AlreadyHere:
        return palette().color(Theme::accentRole);
    case Scan::State::Partly:
    case Scan::State::Nothing:
    case Scan::State::Unclear:
    case Scan::State::Visitor:
        return Theme::warning(palette());
    case Scan::State::Failed:
    case Scan::State::SeveralPeople:
    case Scan::State::NoSuchPerson:
    case Scan::State::UnknownCode:
        return Theme::danger(palette());
    }
    return {};
}

void ScanBanner::dress()
{
    const int size = Theme::space(12);
    QPixmap pixmap = icon(iconNameOf(m_state)).pixmap(QSize(size, size), devicePixelRatio());
    // The icon set knows palette roles only; the result's colour goes over its strokes.
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, size, size), colour());
    painter.end();
    m_icon->setPixmap(pixmap);
    QPalette coloured;
    coloured.setColor(QPalette::WindowText, colour());
    m_what->setPalette(coloured);
}

void ScanBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor tone = colour();
    painter.fillRect(rect(), Theme::tint(tone, palette(), 0.12));
    const int edge = Theme::space(2);
    const QRect side(isRightToLeft() ? width() - edge : 0, 0, edge, height());
    painter.fillRect(side, tone);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tone);
}

void ScanBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void ScanBanner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    qApp->installEventFilter(this);
    if (!event->spontaneous())
        growDialog();
}

void ScanBanner::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    qApp->removeEventFilter(this);
    if (!event->spontaneous() && m_grown > 0)
        window()->resize(window()->width(), window()->height() - std::exchange(m_grown, 0));
}

/** What a dialog shows should not get less by it, as far as the screen has room. */
void ScanBanner::growDialog()
{
    QWidget *dialog = window();
    if (m_liesOver || !dialog->isVisible() || !qobject_cast<QDialog *>(dialog) || dialog->isMaximized())
        return;
    const int free = screen()->availableGeometry().bottom() - dialog->frameGeometry().bottom();
    m_grown = std::clamp(heightForWidth(width()) + dialog->layout()->spacing(), 0, std::max(0, free));
    dialog->resize(dialog->width(), dialog->height() + m_grown);
}

bool ScanBanner::eventFilter(QObject *watched, QEvent *event)
{
    if (m_liesOver && watched == parentWidget() && event->type() == QEvent::Resize)
        placeOver();
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const auto *widget = isKey ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || widget->window() != window() || QApplication::activePopupWidget())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Escape || key->modifiers() != Qt::NoModifier)
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress)
        dismiss();
    return true;
}

} // namespace Foyer
