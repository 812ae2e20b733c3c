// SPDX-License-Identifier: MIT
#include "desk.h"
#include "translations.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Foyer;

/**
 * The whole job once in the pseudo-locale, where every translated text stands in brackets: a text without them, that
 * is not the server's, bypassed tr().
 */
class TestPseudoLocale final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(QStringLiteral("en_XA")); }
    void everyTextOfTheProgramIsTranslated();

private:
    static QStringList untranslated(Desk &desk);
    static bool isServers(const QString &text, Desk &desk);
};

bool TestPseudoLocale::isServers(const QString &text, Desk &desk)
{
    const BookingDraft &draft = desk.flow().draft();
    QStringList known{QStringLiteral("Demo workplace")};
    if (draft.person)
        known << draft.person->displayName() << draft.person->email << draft.person->jobTitle;
    if (draft.building)
        known << draft.building->name << draft.building->city;
    if (draft.floor)
        known << draft.floor->name;
    if (draft.space)
        known << draft.space->name;
    if (const BookingTicket *ticket = desk.flow().ticket(); ticket && ticket->booking())
        known << ticket->booking()->id.text();
    QString rest = text;
    for (const QString &word : known) {
        if (!word.isEmpty())
            rest.remove(word);
    }
    // What is left of a text of the server's: separators, and dates and times, which the locale writes.
    static const QRegularExpression dates(QStringLiteral(
        "\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|GMT|BST|UTC|AM|PM|am|pm)"
        "[a-z]*\\b"));
    rest.remove(dates);
    return !std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetter(); });
}

QStringList TestPseudoLocale::untranslated(Desk &desk)
{
    QStringList found;
    const auto look = [&](const QString &text, const QWidget *widget) {
        if (!text.isEmpty() && !text.contains(QChar(0x27E6)) && !isServers(text, desk))
            found << QStringLiteral("%1 %2: %3")
                         .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), text);
    };
    const auto widgets = desk.window().findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            look(label->text(), label);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            look(button->text(), button);
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            look(field->placeholderText(), field);
        look(widget->accessibleName(), widget);
        look(widget->accessibleDescription(), widget);
    }
    return found;
}

void TestPseudoLocale::everyTextOfTheProgramIsTranslated()
{
    Desk desk;
    QVERIFY2(desk.open(), qPrintable(desk.why()));
    QStringList found;
    const auto collect = [&] {
        found += untranslated(desk);
        return true;
    };
    const bool walked = desk.findPerson(QStringLiteral("ana ru"), QStringLiteral("Ana Ruiz")) && collect() &&
                        (desk.press(Qt::Key_Return), desk.waitForStep(BookingStep::Building)) && collect() &&
                        desk.acceptBuilding() && collect() && desk.acceptDay() && collect() && desk.acceptFloor() &&
                        collect() && desk.takeFirstSpace() && collect() && desk.confirm() && collect();
    QVERIFY2(walked, qPrintable(desk.why()));
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
