// SPDX-License-Identifier: MIT
#include "choiceeditors.h"
#include "fieldeditor.h"
#include "frontdesk.h"
#include "instanteditor.h"
#include "newresource.h"
#include "resourcepage.h"
#include "resourcereview.h"
#include "resourcewords.h"
#include "texteditors.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QWheelEvent>

using namespace Foyer;
using namespace Foyer::Testing;

namespace {

UtcInstant instant(const char *iso)
{
    return UtcInstant::fromIso(text(iso)).value();
}

} // namespace

Q_DECLARE_METATYPE(Foyer::ResourceField)
Q_DECLARE_METATYPE(Foyer::ResourceValue)

/** The fields of a new resource: each has a widget, and what is typed there is what the draft has. */
class TestResourceFields final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void everyFieldHasItsWidget();
    void everyFieldHasItsOwnWords();
    void everyValueHasWords();
    void whatIsTypedIsInTheDraft_data();
    void whatIsTypedIsInTheDraft();
    void flagsHaveThreeStates();
    void flagsByMouse();
    void numbersThatAreNone_data();
    void numbersThatAreNone();
    void numbersOfOtherPlaces();
    void instantsAreOfTheBusiness();
    void instantsThatAreNone();
    void unitsAreSaid();
    void linkedResourcesCanBeChosen();
    void secretsStaySecret();
    void wheelChangesNothing();

private:
    /** The field's page in front and the keyboard there. */
    void focus(ResourceField field) const
    {
        m_desk->view->goTo(traitsOf(field).page);
        QWidget *target = m_desk->named(ResourceWords::labelOf(field));
        QVERIFY2(target, fieldKey(field).data());
        target->setFocus();
        QVERIFY(target->hasFocus());
    }
    [[nodiscard]] const ResourceDraft &draft() const { return m_desk->form->draft(); }
    [[nodiscard]] ResourcePage *page() const
    {
        const auto pages = m_desk->view->findChildren<ResourcePage *>();
        const auto shown = std::find_if(pages.begin(), pages.end(), [](const auto *it) { return it->isVisible(); });
        return shown == pages.end() ? nullptr : *shown;
    }

    std::unique_ptr<NewResource> m_desk;
};

void TestResourceFields::init()
{
    failOnWarnings();
    m_desk = std::make_unique<NewResource>();
    m_desk->open();
    QTRY_COMPARE(m_desk->form->lists().businesses().status, AskedList<Business>::Status::Ready);
}

void TestResourceFields::everyFieldHasItsWidget()
{
    for (const FieldTraits &traits : resourceFields()) {
        if (traits.isReadOnly)
            continue;
        m_desk->view->goTo(traits.page);
        QWidget *target = m_desk->named(ResourceWords::labelOf(traits.field));
        QVERIFY2(target, traits.key);
        QVERIFY2(target->focusPolicy() & Qt::TabFocus, traits.key);
        QVERIFY2(target->isEnabled(), traits.key);
        // The help is heard as well, and whether it is required.
        const QString description = target->accessibleDescription();
        if (traits.type != FieldType::OpeningHours)
            QVERIFY2(description.contains(ResourceWords::wordsOf(traits.field).help), traits.key);
        QVERIFY2(!traits.isRequired || description.contains(text("required")), traits.key);
        FieldEditor *editor = page()->editor(traits.field);
        QVERIFY2(editor && editor->target() == target, traits.key);
        if (!editor->hasOwnLabel())
            QVERIFY2(m_desk->said().contains(ResourceWords::labelOf(traits.field)), traits.key);
    }
}

void TestResourceFields::everyFieldHasItsOwnWords()
{
    QSet<QString> labels;
    for (const FieldTraits &traits : resourceFields()) {
        const auto words = ResourceWords::wordsOf(traits.field);
        QVERIFY2(!words.label.isEmpty(), traits.key);
        QVERIFY2(!labels.contains(words.label), traits.key);
        labels.insert(words.label);
        const bool needsHelp = traits.page != FieldPage::Amenities;
        QVERIFY2(words.help.isEmpty() != needsHelp, traits.key);
        for (const char *vendorWord : {"ExtraService", "Tariff", "tariff", "coworker"})
            QVERIFY2(!(words.label + words.help).contains(text(vendorWord)), traits.key);
    }
    QVERIFY(ResourceWords::wordsOf(ResourceField::Type).help.contains(text("booking rates")));
}

void TestResourceFields::everyValueHasWords()
{
    ResourceWords::Surroundings around;
    around.currency = text("GBP");
    const auto words = [&around](ResourceField field, const ResourceValue &value) {
        return ResourceWords::valueText(field, value, around);
    };
    for (const ResourceCategory category : resourceCategories())
        QVERIFY(!ResourceWords::categoryName(category).isEmpty());
    for (const CancellationFee kind : cancellationFees())
        QVERIFY(!ResourceWords::feeKindName(kind).isEmpty());
    QCOMPARE(words(ResourceField::Buffer, qint64(1)), text("1 minute"));
    QCOMPARE(words(ResourceField::Buffer, qint64(1500)), text("1,500 minutes"));
    QCOMPARE(words(ResourceField::AdvanceLimit, 2.5), text("2.5 days"));
    QCOMPARE(words(ResourceField::LongestSeries, qint64(6)), text("6 months"));
    QCOMPARE(words(ResourceField::FeeAmount, 12.5), text("12.50 GBP"));
    QCOMPARE(words(ResourceField::FeePercentage, 50.0), text("50 %"));
    QCOMPARE(words(ResourceField::Visible, false), text("No"));
    QCOMPARE(words(ResourceField::Visible, {}), text("not set"));
    QCOMPARE(words(ResourceField::Plans, QStringList{text("1"), text("2")}), text("1, 2"));
    QCOMPARE(words(ResourceField::LastCleaned, instant("2026-11-17T16:30:00Z")), text("Tue 17 Nov, 16:30 UTC"));
    const QList<OpeningSlot> hours{{1, 480, 750}, {1, 810, 1080}, {2, 480, 750}, {2, 810, 1080}, {6, 1320, 1440}};
    QCOMPARE(words(ResourceField::OpeningHours, hours), text("Mon, Tue: 08:00–12:30, 13:30–18:00\nSat: 22:00–00:00"));
    QCOMPARE(words(ResourceField::Business, text("101")), text("101"));
    around.businessName = text("Harbour\nMakers");
    QCOMPARE(words(ResourceField::Business, text("101")), text("Harbour Makers"));
}

void TestResourceFields::whatIsTypedIsInTheDraft_data()
{
    QTest::addColumn<ResourceField>("field");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<ResourceValue>("expected");
    for (const FieldTraits &traits : resourceFields()) {
        if (traits.isReadOnly || traits.type == FieldType::OpeningHours || traits.type == FieldType::Instant)
            continue; // tests of their own
        QString keys;
        ResourceValue expected;
        switch (traits.type) {
        case FieldType::Text:
            expected = keys = text("Room <b>1</b> & more");
            break;
        case FieldType::LongText:
            expected = keys = text("one <i>line</i>");
            break;
        case FieldType::Json:
            expected = keys = text("[1, 2]");
            break;
        case FieldType::Address:
            expected = keys = text("https://example.com/a.png");
            break;
        case FieldType::Secret:
            expected = keys = text("hush");
            break;
        case FieldType::Id:
            keys = traits.field == ResourceField::FeeProduct ? text("4711") : QString();
            expected = traits.field == ResourceField::FeeProduct ? text("4711")
                       : traits.field == ResourceField::Business ? text("101")
                                                                 : text("1011");
            break;
        case FieldType::IdList:
            keys = text(" 1,2 ;3 ");
            expected = QStringList{text("1"), text("2"), text("3")};
            break;
        case FieldType::Whole:
            keys = text("42");
            expected = qint64(42);
            break;
        case FieldType::Number:
            keys = text("42.5");
            expected = 42.5;
            break;
        case FieldType::Flag:
            keys = text(" ");
            expected = true;
            break;
        case FieldType::Category:
            expected = resourceCategories().constFirst();
            break;
        case FieldType::FeeKind:
            expected = CancellationFee::Absolute;
            break;
        case FieldType::Instant:
        case FieldType::OpeningHours:
            break;
        }
        QTest::newRow(traits.key) << traits.field << keys << expected;
    }
}

void TestResourceFields::whatIsTypedIsInTheDraft()
{
    QFETCH(ResourceField, field);
    QFETCH(QString, keys);
    QFETCH(ResourceValue, expected);
    if (field == ResourceField::Type) {
        QVERIFY(m_desk->form->set(ResourceField::Business, text("101")));
        QTRY_COMPARE(m_desk->form->lists().types().status, AskedList<ResourceType>::Status::Ready);
    }
    focus(field);
    if (keys.isEmpty())
        m_desk->press(Qt::Key_Down); // a list: the next one
    else
        m_desk->type(keys.toUtf8().constData());
    QCOMPARE(draft().value(field), expected);
    QVERIFY(m_desk->form->faultsOf(field).isEmpty() || field == ResourceField::Type);

    // The same draft in another form shows the same.
    const ResourceDraft whole = draft();
    QVERIFY(m_desk->form->startAnew());
    focus(field);
    QVERIFY(page()->editor(field)->value() != expected);
    QVERIFY(m_desk->form->replace(whole));
    focus(field);
    QCOMPARE(page()->editor(field)->value(), expected);
    QCOMPARE(draft(), whole);

    // And it can be emptied again.
    if (traitsOf(field).type == FieldType::Flag) {
        m_desk->press(Qt::Key_Delete);
    } else if (keys.isEmpty()) {
        m_desk->press(Qt::Key_Home);
    } else {
        m_desk->press(Qt::Key_A, Qt::ControlModifier);
        m_desk->press(Qt::Key_Delete);
    }
    QVERIFY(!draft().isSet(field));
}

void TestResourceFields::flagsHaveThreeStates()
{
    focus(ResourceField::Projector);
    QWidget *box = QApplication::focusWidget();
    QVERIFY(box->accessibleDescription().startsWith(text("not set")));
    m_desk->press(Qt::Key_Space);
    QCOMPARE(draft().value(ResourceField::Projector), ResourceValue(true));
    QVERIFY(box->accessibleDescription().startsWith(text("Yes")));
    m_desk->press(Qt::Key_Space);
    QCOMPARE(draft().value(ResourceField::Projector), ResourceValue(false));
    QVERIFY(box->accessibleDescription().startsWith(text("No")));
    m_desk->press(Qt::Key_Space);
    QVERIFY(!draft().isSet(ResourceField::Projector));
    m_desk->press(Qt::Key_Space);
    m_desk->press(Qt::Key_Backspace);
    QVERIFY(!draft().isSet(ResourceField::Projector));
}

void TestResourceFields::flagsByMouse()
{
    focus(ResourceField::Projector);
    QWidget *box = m_desk->named(text("Catering"));
    QTRY_VERIFY(!box->rect().isEmpty() && box->height() < 100); // it has its place
    QTest::mouseClick(box, Qt::LeftButton, {}, box->rect().center());
    QCOMPARE(draft().value(ResourceField::Catering), ResourceValue(true));
    QTest::mouseClick(box, Qt::LeftButton, {}, box->rect().center());
    QCOMPARE(draft().value(ResourceField::Catering), ResourceValue(false));
}

void TestResourceFields::numbersThatAreNone_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("said");
    QTest::newRow("words") << text("a dozen") << text("“a dozen” is not a whole number");
    QTest::newRow("not whole") << text("1.5") << text("“1.5” is not a whole number");
    QTest::newRow("two signs") << text("--1") << text("“--1” is not a whole number");
    QTest::newRow("no limit is not 0") << text("0") << text("leave it empty");
    QTest::newRow("negative") << text("-3") << text("It has to be 1 or more");
    QTest::newRow("too many") << text("99999999999") << text("It can't be more than");
    QTest::newRow("not a number") << text("nan") << text("“nan” is not a whole number");
}

void TestResourceFields::numbersThatAreNone()
{
    QFETCH(QString, keys);
    QFETCH(QString, said);
    QVERIFY(m_desk->form->replace(NewResource::complete()));
    focus(ResourceField::Capacity);
    QWidget *target = QApplication::focusWidget();
    m_desk->type(keys.toUtf8().constData());
    QVERIFY(!m_desk->said().contains(said)); // not while it is being typed
    m_desk->press(Qt::Key_Tab);
    QVERIFY2(m_desk->said().contains(said), qPrintable(m_desk->said()));
    QVERIFY(target->accessibleDescription().contains(said));
    QCOMPARE(qobject_cast<QLineEdit *>(target)->text(), keys); // nothing is lost

    // Create goes there instead of leaving it out.
    m_desk->view->goTo(FieldPage::Review);
    m_desk->button("Create")->setFocus();
    m_desk->press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), target);
    QCOMPARE(m_desk->form->state(), ResourceForm::State::Editing);
    QCOMPARE(m_desk->office.count(text("resourcesNamed")), 0);
    m_desk->press(Qt::Key_A, Qt::ControlModifier);
    m_desk->type("12");
    QVERIFY(!m_desk->said().contains(said));
    QCOMPARE(draft().value(ResourceField::Capacity), ResourceValue(qint64(12)));
}

void TestResourceFields::numbersOfOtherPlaces()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(numberFromText(text("1,5")), std::optional(1.5));
    QCOMPARE(numberFromText(text("1.234,5")), std::optional(1234.5));
    QCOMPARE(numberFromText(text(" 12.5 ")), std::optional(12.5)); // as programs write it
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(numberFromText(text("٤٢")), std::optional(42.0));
    QCOMPARE(numberFromText(text("42")), std::optional(42.0));
    QCOMPARE(numberFromText(text("inf")), std::nullopt);
    QCOMPARE(numberFromText(QString()), std::nullopt);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(dateFromText(text("11/23/26")), std::optional(QDate(2026, 11, 23)));
    QCOMPARE(dateFromText(text("11/23/2026")), std::optional(QDate(2026, 11, 23)));
    QCOMPARE(dateFromText(text("2026-11-23")), std::optional(QDate(2026, 11, 23)));
    QCOMPARE(dateFromText(text("23/11/2026")), std::nullopt);
    QCOMPARE(dateFromText(textOfDate(QDate(2026, 1, 2))), std::optional(QDate(2026, 1, 2)));
}

void TestResourceFields::instantsAreOfTheBusiness()
{
    QVERIFY(m_desk->form->set(ResourceField::Business, text("102"))); // Chicago
    focus(ResourceField::LastCleaned);
    m_desk->type("17/11/2026");
    m_desk->press(Qt::Key_Tab);
    QCOMPARE(NewResource::focusName(), text("Last cleaned: time"));
    m_desk->type("1030");
    m_desk->press(Qt::Key_Tab);
    QCOMPARE(draft().value(ResourceField::LastCleaned), ResourceValue(instant("2026-11-17T16:30:00Z")));
    QVERIFY2(m_desk->said().contains(text("CST")), qPrintable(m_desk->said()));
    // Another business, another clock on the wall; the instant stays.
    QVERIFY(m_desk->form->set(ResourceField::Business, text("101")));
    QCOMPARE(draft().value(ResourceField::LastCleaned), ResourceValue(instant("2026-11-17T16:30:00Z")));
    QCOMPARE(qobject_cast<QComboBox *>(m_desk->named(text("Last cleaned: time")))->currentText(), text("16:30"));
}

void TestResourceFields::instantsThatAreNone()
{
    QVERIFY(m_desk->form->set(ResourceField::Business, text("101")));
    focus(ResourceField::LastCleaned);
    m_desk->type("29/03/2026");
    m_desk->press(Qt::Key_Tab);
    QVERIFY(!m_desk->said().contains(text("A time belongs to it"))); // it is just about to be typed
    m_desk->press(Qt::Key_Tab);
    QTRY_VERIFY(m_desk->said().contains(text("A time belongs to it")));
    m_desk->named(text("Last cleaned: time"))->setFocus();
    m_desk->type("01:30");
    m_desk->press(Qt::Key_Tab);
    QTRY_VERIFY(m_desk->said().contains(text("does not exist")));
    QVERIFY(!draft().isSet(ResourceField::LastCleaned));
    focus(ResourceField::LastCleaned);
    m_desk->press(Qt::Key_A, Qt::ControlModifier);
    m_desk->type("yesterday");
    QTRY_VERIFY(m_desk->said().contains(text("“yesterday” is not a date")));
}

void TestResourceFields::unitsAreSaid()
{
    m_desk->view->goTo(FieldPage::Cancellation);
    QVERIFY(!m_desk->said().contains(text("GBP")));
    QVERIFY(m_desk->form->set(ResourceField::Business, text("101")));
    QVERIFY(m_desk->said().contains(text("GBP")));
    QVERIFY(m_desk->form->set(ResourceField::Business, text("102")));
    QVERIFY(m_desk->said().contains(text("USD")));
    QVERIFY(m_desk->said().contains(text("minutes")));
    m_desk->view->goTo(FieldPage::Rules);
    QVERIFY(m_desk->said().contains(text("days")));
    QVERIFY(m_desk->said().contains(text("months")));
}

void TestResourceFields::linkedResourcesCanBeChosen()
{
    focus(ResourceField::LinkedResources);
    QVERIFY(!m_desk->button("Choose a linked resource")->isEnabled()); // of which business?
    QVERIFY(m_desk->form->set(ResourceField::Business, text("101")));
    m_desk->type("77");
    m_desk->press(Qt::Key_Tab);
    QCOMPARE(NewResource::focusName(), text("Choose a linked resource"));
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(NewResource::focusName(), text("Search resources"));
    QTRY_COMPARE(m_desk->form->lists().resources().rows.size(), 2);
    m_desk->type("corner");
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(draft().value(ResourceField::LinkedResources), ResourceValue(QStringList{text("77"), text("502")}));
    QVERIFY(m_desk->said().contains(text("77, Café corner (502)")));
}

void TestResourceFields::secretsStaySecret()
{
    QVERIFY(m_desk->form->replace(NewResource::complete()));
    for (const ResourceField field : {ResourceField::ZoomAccessToken, ResourceField::ZoomRefreshToken}) {
        focus(field);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        m_desk->type("hush hush");
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        QCOMPARE(line->contextMenuPolicy(), Qt::NoContextMenu);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(line);
        QVERIFY(!heard->text(QAccessible::Value).contains(text("hush")));
    }
    m_desk->view->goTo(FieldPage::Review);
    const QString review = m_desk->view->findChild<ResourceReview *>()->text();
    QVERIFY(review.contains(text("Zoom access token: Is sent")));
    QVERIFY(!review.contains(text("hush")));
    QVERIFY(!m_desk->said().contains(text("hush")));
    QTRY_VERIFY(!m_desk->form->keeper().isWaiting());
    QFile kept(m_desk->draftFile());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray bytes = kept.readAll();
    QVERIFY(bytes.contains("Board Room B"));
    QVERIFY(!bytes.contains("hush"));
}

void TestResourceFields::wheelChangesNothing()
{
    focus(ResourceField::Category);
    auto *combo = qobject_cast<QComboBox *>(QApplication::focusWidget());
    m_desk->press(Qt::Key_Down);
    const int before = combo->currentIndex();
    QWheelEvent event(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(combo, &event);
    QCOMPARE(combo->currentIndex(), before);
}

QTEST_MAIN(TestResourceFields)
#include "tst_resourcefields.moc"
