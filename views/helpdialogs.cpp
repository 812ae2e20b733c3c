// SPDX-License-Identifier: MIT
#include "helpdialogs.h"

#include "icons.h"
#include "parts.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSysInfo>
#include <QVBoxLayout>

namespace Foyer {

namespace {

struct HelpTexts {
    Q_DECLARE_TR_FUNCTIONS(HelpDialogs)
};

/** An empty dialog of that name, in front; the one that is open already when there is one. */
QDialog *dialogNamed(QWidget *parent, const QString &objectName, const QString &title)
{
    if (auto *open = parent->findChild<QDialog *>(objectName)) {
        open->raise();
        open->activateWindow();
        return nullptr;
    }
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *column = new QVBoxLayout(dialog);
    const int gap = Theme::space(6);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(Theme::space(4));
    column->addWidget(makeLabel(title, Theme::Type::Heading));
    return dialog;
}

QString native(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

Button *closeButton(QDialog *dialog)
{
    auto *close = new Button(HelpTexts::tr("&Close"), Button::Weight::Primary);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::close);
    return close;
}

/** @p title may be empty. */
QLayout *gridOf(const QString &title, const QList<std::pair<QString, QString>> &keys)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(4));
    grid->setVerticalSpacing(Theme::space(2));
    int row = 0;
    if (!title.isEmpty())
        grid->addWidget(makeLabel(title, Theme::Type::Small, Theme::mutedRole), row++, 0, 1, 2);
    for (const auto &[key, meaning] : keys) {
        auto *name = makeLabel(key, Theme::Type::Strong);
        name->setWordWrap(false);
        auto *text = makeLabel(meaning);
        text->setMinimumWidth(Theme::space(64));
        for (QLabel *label : {name, text}) // on one line, also where the words go over two
            label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1, Qt::AlignTop);
        ++row;
    }
    grid->setRowStretch(row, 1);
    return grid;
}

} // namespace

void showKeys(QWidget *parent, bool withArrivals)
{
    QDialog *dialog = dialogNamed(parent, QStringLiteral("keys"), HelpTexts::tr("Keys"));
    if (!dialog)
        return;
    using Keys = QList<std::pair<QString, QString>>;
    const Keys keys{
        {native(Qt::Key_Return), HelpTexts::tr("takes what is highlighted and goes on; on the last step, books")},
        {native(Qt::Key_Escape), HelpTexts::tr("clears the search field, then goes back")},
        {native(Qt::ALT | (dialog->isRightToLeft() ? Qt::Key_Right : Qt::Key_Left)), HelpTexts::tr("goes back")},
        {native(Qt::Key_Down), HelpTexts::tr("from a search field into the list; type on to search again")},
        {native(Qt::ALT | Qt::Key_1) + u'–' + native(Qt::Key_7), HelpTexts::tr("go to a step")},
        {native(Qt::CTRL | Qt::Key_F), HelpTexts::tr("goes to the search field")},
        {native(Qt::CTRL | Qt::Key_N), HelpTexts::tr("starts a new booking")},
        {native(Qt::CTRL | Qt::Key_C), HelpTexts::tr("copies the receipt")},
        {native(Qt::Key_F5), HelpTexts::tr("asks again what the list shows")},
        {native(Qt::CTRL | Qt::Key_1) + u'–' + native(Qt::Key_4),
         HelpTexts::tr("show the sections, in the order in which they stand at the top")},
        {native(Qt::Key_F9) + QStringLiteral(", ") + native(Qt::SHIFT | Qt::Key_F9),
         HelpTexts::tr("show the next workplace, the one before; what was begun stays")},
        {QStringLiteral("+ − 0"), HelpTexts::tr("on a plan: closer, further away, the whole plan")},
        {native(Qt::Key_F10), HelpTexts::tr("opens the menu")},
        {native(Qt::Key_F1), HelpTexts::tr("shows these keys")},
    };
    const bool mirrored = dialog->isRightToLeft();
    const Keys atReception{
        {native(Qt::Key_Return), HelpTexts::tr("checks in who is selected")},
        {native(Qt::Key_Delete), HelpTexts::tr("cancels the selected bookings, after a question")},
        {native(Qt::SHIFT | Qt::Key_Down) + QStringLiteral(", ") + native(Qt::CTRL | Qt::Key_A),
         HelpTexts::tr("select several, select all")},
        {native(Qt::Key_Slash), HelpTexts::tr("goes to the search field; typing in the list searches as well")},
        {native(Qt::Key_Escape),
         HelpTexts::tr("puts away a scan's result; takes back a question, a search, a selection")},
        {native(Qt::ALT | Qt::Key_1) + u'–' + native(Qt::Key_6),
         HelpTexts::tr("show all, expected, here, left, no-show, trouble")},
        {native(Qt::ALT | (mirrored ? Qt::Key_Right : Qt::Key_Left)) + QStringLiteral(", ") +
             native(Qt::ALT | (mirrored ? Qt::Key_Left : Qt::Key_Right)),
         HelpTexts::tr("the day before, the day after")},
        {native(Qt::ALT | Qt::Key_Home), HelpTexts::tr("today")},
        {native(Qt::CTRL | Qt::Key_R), HelpTexts::tr("opens the roll call: who is in the building")},
        {native(Qt::Key_F7), HelpTexts::tr("shows the plan of a floor, and puts it away")},
        {native(Qt::Key_F8), HelpTexts::tr("shortens names to initials, and back")},
        {HelpTexts::tr("a scan"), HelpTexts::tr("checks the person in, whatever the window shows")},
    };
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::space(8));
    columns->addLayout(gridOf(withArrivals ? HelpTexts::tr("Everywhere, and when booking") : QString(), keys));
    if (withArrivals)
        columns->addLayout(gridOf(HelpTexts::tr("Arrivals"), atReception));
    static_cast<QVBoxLayout *>(dialog->layout())->addLayout(columns);
    static_cast<QVBoxLayout *>(dialog->layout())->addWidget(closeButton(dialog), 0, Qt::AlignRight);
    const int width = dialog->sizeHint().width(); // at which some words go over two lines
    dialog->resize(width, dialog->layout()->totalHeightForWidth(width));
    dialog->show();
}

void showAbout(QWidget *parent)
{
    QDialog *dialog = dialogNamed(parent, QStringLiteral("about"), HelpTexts::tr("About Foyer"));
    if (!dialog)
        return;
    const QString versions =
        QStringList{QStringLiteral("Foyer %1")
                        .arg(QCoreApplication::applicationVersion().isEmpty() ? HelpTexts::tr("(development)")
                                                                              : QCoreApplication::applicationVersion()),
                    QStringLiteral("Qt %1").arg(QLatin1String(qVersion())), QSysInfo::prettyProductName(),
                    QSysInfo::currentCpuArchitecture()}
            .join(u'\n');
    auto *column = static_cast<QVBoxLayout *>(dialog->layout());
    auto *text = makeLabel(versions);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text);
    column->addWidget(
        makeLabel(HelpTexts::tr("The front desk's own program: books desks, rooms and onsite passes for the "
                                "people of the house. MIT licence; icons by Lucide, ISC licence."),
                  Theme::Type::Body, Theme::mutedRole));
    auto *copy = new Button(HelpTexts::tr("Co&py versions"));
    QObject::connect(copy, &QPushButton::clicked, dialog, [versions] { QApplication::clipboard()->setText(versions); });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(closeButton(dialog));
    column->addLayout(buttons);
    dialog->show();
}

} // namespace Foyer
