// SPDX-License-Identifier: MIT
#include "blotout.h"

#include <QTest>
#include <QUrl>

using namespace Foyer;

namespace {

/** 20 characters, some of which are percent-encoded. */
const auto secret = QStringLiteral("s3cr+t/With=20Signs!");

QString base64(const QString &text, QByteArray::Base64Options alphabet = QByteArray::Base64Encoding)
{
    return QString::fromLatin1(text.toUtf8().toBase64(alphabet));
}

} // namespace

/** Nothing that an error says shows the key, however the server quotes it. */
class TestBlotOut final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void texts_data();
    void texts();
    void everyPartOfTwelveCharacters();
    void base64AmongOtherBytes();
    void fieldErrors();
    void nothingElseIsChanged();
};

void TestBlotOut::texts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &key, const QString &text, const QString &expected) {
        QTest::newRow(name) << key << text << expected;
    };
    const QString after = QStringLiteral("*** is wrong");
    row("at the start", secret, secret + QStringLiteral(" is wrong"), after);
    row("in the middle", secret, QStringLiteral("the key “%1” is wrong").arg(secret),
        QStringLiteral("the key “***” is wrong"));
    row("at the end", secret, QStringLiteral("wrong: ") + secret, QStringLiteral("wrong: ***"));
    row("alone", secret, secret, QStringLiteral("***"));
    row("twice", secret, secret + QStringLiteral(" or ") + secret, QStringLiteral("*** or ***"));
    row("twice without a space", secret, secret + secret, QStringLiteral("***"));
    row("overlapping itself", QStringLiteral("abcabcabcabcabc"), QStringLiteral("xabcabcabcabcabcabcabcy"),
        QStringLiteral("x***y"));
    row("shortened at its end", secret, QStringLiteral("got ") + secret.left(12), QStringLiteral("got ***"));
    row("shortened at its start", secret, secret.right(12) + QStringLiteral(" got"), QStringLiteral("*** got"));
    row("from its middle", secret, secret.mid(4, 12), QStringLiteral("***"));
    row("a part that is too short to tell", secret, secret.left(11), secret.left(11));
    row("in capitals", secret, secret.toUpper(), QStringLiteral("***"));
    row("percent-encoded", secret,
        QStringLiteral("client_secret=%1&scope=public").arg(QString::fromLatin1(QUrl::toPercentEncoding(secret))),
        QStringLiteral("client_secret=***&scope=public"));
    row("percent-encoded in small letters", secret, QString::fromLatin1(QUrl::toPercentEncoding(secret)).toLower(),
        QStringLiteral("***"));
    row("not ASCII", QStringLiteral("Schlüssel·Geheim"), QStringLiteral("SCHLÜSSEL·GEHEIM!"), QStringLiteral("***!"));
    row("not ASCII, percent-encoded", QStringLiteral("Schlüssel·Geheim"), QStringLiteral("Schl%C3%BCssel%C2%B7Geheim"),
        QStringLiteral("***"));
    // The last characters of base64 depend on what follows.
    row("base64", QStringLiteral("123456789012"), base64(QStringLiteral("123456789012")), QStringLiteral("***"));
    row("base64 of the other alphabet", QStringLiteral(">>>~~~>>>~~~"),
        base64(QStringLiteral(">>>~~~>>>~~~"), QByteArray::Base64UrlEncoding), QStringLiteral("***"));
    row("shorter than a part", QStringLiteral("hunter2"), QStringLiteral("the key hunter2 is wrong"),
        QStringLiteral("the key *** is wrong"));
    row("shorter than a part, a part of it", QStringLiteral("hunter2"), QStringLiteral("the hunter"),
        QStringLiteral("the hunter"));
    row("of four", QStringLiteral("k3y!"), QStringLiteral("ak3y!b"), QStringLiteral("a***b"));
    row("too short to be told from words", QStringLiteral("the"), QStringLiteral("the end"), QStringLiteral("the end"));
    row("no key", QString(), QStringLiteral("the end"), QStringLiteral("the end"));
    row("no text", secret, QString(), QString());
    row("another text", secret, QStringLiteral("Desk 7 is taken"), QStringLiteral("Desk 7 is taken"));
}

void TestBlotOut::texts()
{
    QFETCH(const QString, key);
    QFETCH(const QString, text);
    ApiError error;
    error.detail = text;
    blotOut(key, error);
    QTEST(error.detail, "expected");
}

void TestBlotOut::everyPartOfTwelveCharacters()
{
    for (qsizetype from = 0; from < secret.size(); ++from) {
        for (qsizetype length = 12; from + length <= secret.size(); ++length) {
            ApiError error;
            error.detail = u'[' + secret.mid(from, length) + u']';
            blotOut(secret, error);
            QCOMPARE(error.detail, QStringLiteral("[***]"));
        }
    }
}

void TestBlotOut::base64AmongOtherBytes()
{
    // As in "Authorization: Basic …": what is left are the characters that the other bytes have a part in.
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        for (const QString &id : {QString(), QStringLiteral("d:"), QStringLiteral("id:"), QStringLiteral("id1:")}) {
            const QString quoted = base64(id + secret + QStringLiteral(":x"), alphabet);
            ApiError error;
            error.detail = quoted;
            blotOut(secret, error);
            const qsizetype begin = (id.size() * 8 + 5) / 6;
            const qsizetype end = (id.size() + secret.size()) * 8 / 6;
            QCOMPARE(error.detail, quoted.left(begin) + QStringLiteral("***") + quoted.mid(end));
        }
    }
}

void TestBlotOut::fieldErrors()
{
    ApiError error;
    error.fieldErrors = {{QStringLiteral("client_secret"), QStringLiteral("“%1” is no key").arg(secret)},
                         {secret, QStringLiteral("not this")},
                         {QStringLiteral("spaceId"), QStringLiteral("taken")}};
    blotOut(secret, error);
    const QList<FieldError> expected{{QStringLiteral("client_secret"), QStringLiteral("“***” is no key")},
                                     {QStringLiteral("***"), QStringLiteral("not this")},
                                     {QStringLiteral("spaceId"), QStringLiteral("taken")}};
    QCOMPARE(error.fieldErrors, expected);
}

void TestBlotOut::nothingElseIsChanged()
{
    ApiError error;
    error.kind = ErrorKind::Validation;
    error.httpStatus = 422;
    error.retryAfter = std::chrono::seconds(7);
    const ApiError before = error;
    blotOut(secret, error);
    QCOMPARE(error, before);
}

QTEST_GUILESS_MAIN(TestBlotOut)
#include "tst_blotout.moc"
