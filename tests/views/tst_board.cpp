// SPDX-License-Identifier: MIT
#include "boardtable.h"
#include "boardview.h"
#include "fakeboard.h"
#include "fakeclock.h"
#include "parts.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;
using namespace Foyer::MadeUpBoard;

/** The section Bookings, worked by keys and mouse. */
class TestBoardView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void opensOnToday();
    void keysMoveTheDay();
    void rangesAreSeenAndMoved();
    void kindsAddUp();
    void choicesAsk();
    void choicesFollowTheDesk();
    void searchAndDownIntoTheTable();
    void drawerByKeysAlone();
    void drawerSaysWhatIsHidden();
    void drawerFollowsARefresh();
    void cancelledIsMarked();
    void onlyThisOwner();
    void copyAsText();
    void progressAndCancel();
    void failuresOfferRetry();
    void stoppedSaysSo();
    void emptyStates();
    void unknownZoneIsSaid();
    void headingsSort();
    void savedFilesAreForTheOwner();
    void unwritableFile();
    void pdfIsOne();
    void namesForScreenReaders();
    void screenReaderSelectsARow();
    void serverTextIsPlain();

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_view->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] BoardTable *table() const { return find<BoardTable>("board"); }
    [[nodiscard]] QString day() const { return find<ElidedLabel>("boardDay")->text(); }
    [[nodiscard]] QString problem() const { return find<Notice>("boardProblem")->sentence(); }
    [[nodiscard]] QString drawerText() const;
    void open();
    void fill();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /** Shortcuts are looked for from the window. */
    void shortcut(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_view->window()->windowHandle(), key, modifiers);
    }

    std::unique_ptr<FakeBoard> m_board;
    std::unique_ptr<FakeClock> m_clock; // 2026-11-18
    std::unique_ptr<BoardDesk> m_desk;
    std::unique_ptr<BoardView> m_view;
};

namespace {

BoardBooking review()
{
    BoardBooking one = booking(QStringLiteral("review"), "2026-11-18T09:00:00Z", QStringLiteral("Quarterly review"));
    one.memo = QStringLiteral("first line\nsecond line");
    BoardPerson guest;
    guest.firstName = QStringLiteral("Ben");
    guest.email = QStringLiteral("ben@guest.example");
    guest.phone = QStringLiteral("+44 20 7946 0000");
    one.attendees = {{{}, guest}};
    one.payments = {{96.5, QStringLiteral("GBP"), BoardTax{false, 20.0}, {}, {}, {}, {}}};
    return one;
}

BoardBooking hidden()
{
    BoardBooking one = booking(QStringLiteral("hidden"), "2026-11-18T10:00:00Z", {}, {});
    one.title.reset();
    return one;
}

BoardBooking cancelled()
{
    BoardBooking one = booking(QStringLiteral("cancelled"), "2026-11-18T11:00:00Z", QStringLiteral("Workshop"));
    one.cancelledAt = at("2026-11-17T08:00:00Z");
    return one;
}

const ApiError offline{ErrorKind::Offline, 0, {}, {}, {}};

} // namespace

void TestBoardView::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_board = std::make_unique<FakeBoard>();
    m_board->locations = {location(QStringLiteral("l1"), QStringLiteral("Quayside & Co"), "Europe/London"),
                          location(QStringLiteral("l2"), QStringLiteral("Prairie"), "America/Chicago")};
    m_board->resources.insert(LocationId(QStringLiteral("l1")),
                              {resource(QStringLiteral("r1"), QStringLiteral("Lighthouse")),
                               resource(QStringLiteral("r2"), QStringLiteral("Booth"), BoardKind::Unknown)});
    m_clock = std::make_unique<FakeClock>();
    m_desk = std::make_unique<BoardDesk>(*m_board, *m_clock);
    m_view = std::make_unique<BoardView>(*m_desk);
}

void TestBoardView::cleanup()
{
    m_view.reset();
    m_desk.reset();
}

void TestBoardView::open()
{
    m_view->resize(1200, 800);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->enter();
    m_board->answerLocations();
    m_board->answerResources();
}

void TestBoardView::fill()
{
    open();
    m_board->arrive({review(), hidden(), cancelled()});
    m_board->finish();
}

QString TestBoardView::drawerText() const
{
    const auto *drawer = find<QWidget>("boardDetails");
    if (!drawer->isVisible())
        return {};
    QStringList texts;
    const auto labels = drawer->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    return texts.join(u'\n');
}

void TestBoardView::opensOnToday()
{
    open();
    QCOMPARE(find<QComboBox>("boardLocation")->currentText(), QStringLiteral("Quayside & Co"));
    QCOMPARE(day(), QStringLiteral("Today, Wed 18 Nov"));
    QVERIFY(!find<QWidget>("boardToday")->isEnabled());
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("searchBoard"));
    QVERIFY(!find<QWidget>("boardFirst")->isVisible());
}

void TestBoardView::keysMoveTheDay()
{
    fill();
    shortcut(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_desk->filter().first, QDate(2026, 11, 19));
    QCOMPARE(day(), QStringLiteral("Thu 19 Nov"));
    shortcut(Qt::Key_Left, Qt::AltModifier);
    shortcut(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_desk->filter().first, QDate(2026, 11, 17));
    shortcut(Qt::Key_Home, Qt::AltModifier);
    QVERIFY(m_desk->isShowingToday());
    m_board->finish();
    const auto asked = m_board->queries.size();
    shortcut(Qt::Key_F5);
    QCOMPARE(m_board->queries.size(), asked + 1);
}

void TestBoardView::rangesAreSeenAndMoved()
{
    fill();
    QTest::mouseClick(find<QWidget>("boardMoreDays"), Qt::LeftButton);
    auto *first = find<QDateEdit>("boardFirst");
    auto *last = find<QDateEdit>("boardLast");
    QVERIFY(first->isVisible());
    last->setDate(QDate(2026, 11, 22));
    QCOMPARE(m_desk->filter().last, QDate(2026, 11, 22));
    QCOMPARE(day(), QStringLiteral("Wed 18 Nov – Sun 22 Nov"));
    shortcut(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_desk->filter().first, QDate(2026, 11, 23));
    QCOMPARE(m_desk->filter().last, QDate(2026, 11, 27));
    first->setDate(QDate(2026, 12, 24)); // behind the last, which comes along
    QCOMPARE(m_desk->filter().last, QDate(2026, 12, 24));
    auto *rule = find<QComboBox>("boardRule");
    rule->setFocus();
    key(Qt::Key_Down);
    QCOMPARE(m_desk->filter().rule, DayRule::Beginning);
    QVERIFY(m_board->queries.constLast().start.from);
}

void TestBoardView::kindsAddUp()
{
    fill();
    shortcut(Qt::Key_2, Qt::AltModifier);
    shortcut(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(m_board->queries.constLast().kinds, (QList<BoardKind>{BoardKind::Room, BoardKind::HotDesk}));
    QVERIFY(!find<Button>("boardKind0")->isChecked());
    QVERIFY(find<Button>("boardKind1")->isChecked());
    shortcut(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(m_board->queries.constLast().kinds, QList<BoardKind>{BoardKind::HotDesk});
    shortcut(Qt::Key_1, Qt::AltModifier);
    QVERIFY(m_board->queries.constLast().kinds.isEmpty());
    QVERIFY(find<Button>("boardKind0")->isChecked());
    shortcut(Qt::Key_1, Qt::AltModifier); // what is chosen stays chosen
    QVERIFY(find<Button>("boardKind0")->isChecked());
}

void TestBoardView::choicesAsk()
{
    fill();
    auto *resource = find<QComboBox>("boardResource");
    QCOMPARE(resource->count(), 3);
    resource->setFocus();
    key(Qt::Key_Down);
    QCOMPARE(m_board->queries.constLast().resource, BoardResourceId(QStringLiteral("r2"))); // "Booth" comes first
    auto *order = find<QComboBox>("boardOrder");
    order->setFocus();
    key(Qt::Key_Down);
    QCOMPARE(m_board->queries.constLast().order, BoardOrder::Start);
    QVERIFY(m_board->queries.constLast().isDescending);
    auto *place = find<QComboBox>("boardLocation");
    place->setFocus();
    key(Qt::Key_Down);
    QCOMPARE(m_board->queries.constLast().location, LocationId(QStringLiteral("l2")));
    QVERIFY(m_board->queries.constLast().resource.isEmpty());
}

void TestBoardView::choicesFollowTheDesk()
{
    fill();
    auto *owner = find<QComboBox>("boardOwner");
    QCOMPARE(owner->count(), 2); // all, and Ana
    BoardFilter filter = m_desk->filter();
    filter.owner = MembershipId(QStringLiteral("m-ana"));
    m_desk->setFilter(filter);
    QCOMPARE(owner->currentText(), QStringLiteral("Ana Ruiz"));
    const auto asked = m_board->queries.size();
    m_board->arrive(
        {booking(QStringLiteral("x"), "2026-11-18T12:00:00Z", QStringLiteral("t"), QStringLiteral("Zoe B"))});
    QCOMPARE(owner->count(), 3);
    QCOMPARE(owner->currentText(), QStringLiteral("Ana Ruiz")); // another entry does not choose
    QCOMPARE(m_board->queries.size(), asked);
    // What narrows the days is seen, also when the desk was told by somebody else.
    QVERIFY(!find<QWidget>("boardFirst")->isVisible());
    filter = m_desk->filter();
    filter.last = filter.first.addDays(2);
    m_desk->setFilter(filter);
    QVERIFY(find<QWidget>("boardFirst")->isVisible());
    QCOMPARE(find<QDateEdit>("boardLast")->date(), filter.last);
}

void TestBoardView::searchAndDownIntoTheTable()
{
    fill();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("review"));
    QCOMPARE(m_desk->model().rowCount(), 1);
    key(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), table());
    QCOMPARE(table()->currentIndex().row(), 0);
    QVERIFY(drawerText().contains(u"Quarterly review"));
    key(Qt::Key_Up); // from the first row back into the field
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("searchBoard"));
    key(Qt::Key_Escape);
    QCOMPARE(m_desk->model().rowCount(), 3);
}

void TestBoardView::drawerByKeysAlone()
{
    fill();
    QVERIFY(drawerText().isEmpty());
    key(Qt::Key_Down);
    const QString text = drawerText();
    for (const char *part :
         {"Quarterly review", "09:00", "Lighthouse", "Ana Ruiz", "ana@demo.example", "Ben", "ben@guest.example",
          "+44 20 7946 0000", "first line\nsecond line", "96.50", "20 % tax comes on top", "4 seat"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(QLatin1String(part) + u'\n' + text));
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("boardText"));
    key(Qt::Key_Escape);
    QVERIFY(drawerText().isEmpty());
    QCOMPARE(QApplication::focusWidget(), table()); // not lost with what is gone
}

void TestBoardView::drawerSaysWhatIsHidden()
{
    fill();
    table()->setCurrentIndex(m_desk->model().index(1, 0));
    const QString text = drawerText();
    QCOMPARE(text.count(QStringLiteral("privacy setting")), 2); // the title's and the owner's
    QVERIFY(text.contains(u"None are listed."));
    QVERIFY(!find<QWidget>("boardOnlyOwner")->isVisible());
    QVERIFY(!text.contains(u"check"));
}

void TestBoardView::drawerFollowsARefresh()
{
    fill();
    table()->setCurrentIndex(m_desk->model().index(0, 0));
    m_desk->refresh();
    BoardBooking changed = review();
    changed.title = QStringLiteral("Moved review");
    m_board->arrive({changed});
    QVERIFY(drawerText().contains(u"Moved review"));
    m_desk->cancel();
    m_desk->refresh();
    m_board->finish(); // all are gone
    QVERIFY(drawerText().isEmpty());
}

void TestBoardView::cancelledIsMarked()
{
    fill();
    table()->setCurrentIndex(m_desk->model().index(2, 0));
    QVERIFY(find<QLabel>("boardCancelled")->text().startsWith(u"Cancelled: "));
}

void TestBoardView::onlyThisOwner()
{
    fill();
    table()->setCurrentIndex(m_desk->model().index(0, 0));
    QTest::mouseClick(find<QWidget>("boardOnlyOwner"), Qt::LeftButton);
    QCOMPARE(m_board->queries.constLast().owner, MembershipId(QStringLiteral("m-ana")));
    QCOMPARE(find<QComboBox>("boardOwner")->currentText(), QStringLiteral("Ana Ruiz"));
}

void TestBoardView::copyAsText()
{
    fill();
    table()->setFocus();
    table()->setCurrentIndex(m_desk->model().index(0, 0));
    QApplication::clipboard()->clear();
    QTest::keySequence(table(), QKeySequence::Copy);
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.startsWith(u"Quarterly review\n"));
    QVERIFY(text.contains(u"ben@guest.example"));
    QVERIFY(text.contains(u"first line\nsecond line"));
    QCOMPARE(find<Notice>("boardSaid")->sentence(), QStringLiteral("Copied."));
}

void TestBoardView::progressAndCancel()
{
    open();
    m_board->arrive({review(), hidden()});
    QVERIFY(find<ElidedLabel>("boardProgress")->text().startsWith(u"2 booking"));
    QVERIFY(!find<QWidget>("boardCsv")->isEnabled()); // half a day is not exported
    auto *button = find<Button>("boardRefresh");
    QCOMPARE(button->accessibleName(), QStringLiteral("Cancel reading"));
    button->setFocus();
    key(Qt::Key_Space);
    QVERIFY(!m_desk->isReading());
    QCOMPARE(m_desk->model().rowCount(), 2);
    QCOMPARE(button->accessibleName(), QStringLiteral("Refresh"));
    QCOMPARE(QApplication::focusWidget(), button);
}

void TestBoardView::failuresOfferRetry()
{
    open();
    m_board->arrive({review()});
    m_board->fail(offline);
    QVERIFY(problem().contains(u"may not be all"));
    QCOMPARE(m_desk->model().rowCount(), 1);
    auto *retry = find<Notice>("boardProblem")->button();
    retry->setFocus();
    key(Qt::Key_Return);
    QVERIFY(m_desk->isReading());
    QCOMPARE(QApplication::focusWidget(), table()); // the button is gone
    m_board->arrive({review()});
    m_board->finish();
    QVERIFY(problem().isEmpty() || !find<Notice>("boardProblem")->isVisible());
}

void TestBoardView::stoppedSaysSo()
{
    open();
    key(Qt::Key_Escape);
    QVERIFY(!m_desk->isReading());
    QVERIFY(problem().contains(u"stopped"));
    QTest::mouseClick(find<Notice>("boardProblem")->button(), Qt::LeftButton);
    QVERIFY(m_desk->isReading());
}

void TestBoardView::emptyStates()
{
    m_view->resize(1200, 800);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->enter();
    QVERIFY(table()->accessibleDescription().contains(u"Reading locations"));
    m_board->failLocations(offline);
    QVERIFY(find<Notice>("boardProblem")->isVisible());
    QVERIFY(table()->accessibleDescription().contains(u"locations could not be read"));
    QTest::mouseClick(find<Notice>("boardProblem")->button(), Qt::LeftButton);
    m_board->answerLocations();
    QVERIFY(table()->accessibleDescription().contains(u"Reading bookings"));
    m_board->finish();
    QVERIFY(table()->accessibleDescription().contains(u"Nothing is booked on this day"));
    shortcut(Qt::Key_2, Qt::AltModifier);
    m_board->finish();
    QVERIFY(table()->accessibleDescription().contains(u"No such bookings"));
}

void TestBoardView::unknownZoneIsSaid()
{
    m_board->locations = {location(QStringLiteral("l1"), QStringLiteral("Mars"), "Mars/Olympus")};
    open();
    QVERIFY(problem().contains(u"Mars/Olympus"));
    QVERIFY(m_board->queries.isEmpty());
}

void TestBoardView::headingsSort()
{
    fill();
    const auto first = [this] { return m_desk->model().bookingAt(m_desk->model().index(0, 0))->id.text(); };
    QCOMPARE(first(), QStringLiteral("review"));
    auto *header = table()->header();
    const QPoint title(header->sectionViewportPosition(BoardModel::Title) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(header->sortIndicatorSection(), int(BoardModel::Title));
    QCOMPARE(first(), QStringLiteral("hidden")); // Hidden, Quarterly…, Workshop
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(first(), QStringLiteral("cancelled"));
    auto *order = find<QComboBox>("boardOrder");
    order->setFocus();
    key(Qt::Key_Down); // the order that is asked for is the one to see
    QCOMPARE(header->sortIndicatorSection(), -1);
}

void TestBoardView::savedFilesAreForTheOwner()
{
    fill();
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("bookings.csv"));
    m_view->saveCsv(file);
    auto *said = find<Notice>("boardSaid");
    QTRY_VERIFY(said->sentence().contains(file));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("Quarterly review"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(file).permissions() & others));
}

void TestBoardView::unwritableFile()
{
    fill();
    const QTemporaryDir folder;
    m_view->saveCsv(folder.filePath(QStringLiteral("none/bookings.csv")));
    QTRY_VERIFY(find<Notice>("boardSaid")->sentence().contains(u"could not be written"));
    QVERIFY(find<QWidget>("boardCsv")->isEnabled());
}

void TestBoardView::pdfIsOne()
{
    QList<BoardBooking> many;
    for (int i = 0; i < 120; ++i)
        many.append(booking(QString::number(i), "2026-11-18T09:00:00Z", QStringLiteral("عنوان طويل %1").arg(i)));
    open();
    m_board->arrive(many);
    m_board->finish();
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("bookings.pdf"));
    m_view->savePdf(file);
    QTRY_VERIFY_WITH_TIMEOUT(find<Notice>("boardSaid")->sentence().contains(file), 20'000);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.count("/Type /Page\n") >= 3);
}

void TestBoardView::namesForScreenReaders()
{
    fill();
    table()->setCurrentIndex(m_desk->model().index(0, 0));
    for (const QWidget *widget : m_view->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY(interface);
        if (interface->role() == QAccessible::Client || widget->objectName().startsWith(u"qt_"))
            continue;
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
        // Elsewhere than on Linux its name would do; there it is what is chosen.
        if (interface->role() == QAccessible::ComboBox) {
            const auto labels = interface->relations(QAccessible::Label);
            QCOMPARE(labels.size(), 1);
            QCOMPARE(labels.first().first->text(QAccessible::Name), widget->accessibleName());
        }
    }
}

/** It makes no row the current one, as keys and mouse do. */
void TestBoardView::screenReaderSelectsARow()
{
    fill();
    table()->selectionModel()->select(m_desk->model().index(1, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(table()->currentIndex().row(), 1);
    QVERIFY(drawerText().contains(u"Hidden by the workplace"));
}

void TestBoardView::serverTextIsPlain()
{
    open();
    BoardBooking one = booking(QStringLiteral("x"), "2026-11-18T09:00:00Z", QStringLiteral("<b>bold</b> & co"));
    one.memo = QStringLiteral("<img src=x>");
    m_board->arrive({one});
    m_board->finish();
    table()->setCurrentIndex(m_desk->model().index(0, 0));
    const auto labels = find<QWidget>("boardDetails")->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(drawerText().contains(u"<b>bold</b> & co"));
    QVERIFY(drawerText().contains(u"<img src=x>"));
}

QTEST_MAIN(TestBoardView)
#include "tst_board.moc"
