// SPDX-License-Identifier: MIT
#include "../support/jsonalike.h"
#include "fuzzing.h"
#include "strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Foyer;

namespace {

bool isProperUnicode(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().isValidUtf16();
    if (value.isArray()) {
        for (const auto &member : value.toArray()) {
            if (!isProperUnicode(member))
                return false;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (!at.key().isValidUtf16() || !isProperUnicode(at.value()))
            return false;
    }
    return true;
}

/** How many members all objects in @p value have. */
qsizetype membersOf(const QJsonValue &value)
{
    qsizetype count = 0;
    for (const auto &member : value.toArray())
        count += membersOf(member);
    const QJsonObject object = value.toObject();
    for (const auto &member : object)
        count += 1 + membersOf(member);
    return count;
}

/** How many a well-formed text writes down: one for each colon that is not in a string. */
qsizetype membersWrittenIn(const QByteArray &text)
{
    qsizetype count = 0;
    bool isInString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            isInString = !isInString;
        else if (text[i] == '\\' && isInString)
            ++i;
        else if (text[i] == ':' && !isInString)
            ++count;
    }
    return count;
}

void checkRefusal(const QByteArray &bytes, const ApiError &error)
{
    FOYER_HOLDS(error.kind == ErrorKind::Protocol);
    for (const QChar c : error.detail)
        FOYER_HOLDS(c >= u' ' && c < u'\x7f');
    FOYER_HOLDS(error.detail.startsWith(u"JSON: ") && error.detail.size() < 100);

    if (checkJson(bytes) != JsonText::Whole)
        return;
    // Whole, and refused all the same: a number that no double holds, or not an object. Qt reads no scalar alone.
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(bytes, &fault);
    const char first = bytes.trimmed().front();
    const bool isContainer = first == '{' || first == '[';
    FOYER_HOLDS(!isContainer || document.isArray() || fault.error == QJsonParseError::IllegalNumber);
}

void checkObject(const QByteArray &bytes, const QJsonObject &object)
{
    FOYER_HOLDS(checkJson(bytes) == JsonText::Whole);
    FOYER_HOLDS(QJsonDocument::fromJson(bytes).object() == object);
    FOYER_HOLDS(membersOf(object) == membersWrittenIn(bytes)); // Qt keeps the last of two equal keys

    // An object has no beginning that is whole, or that could not go on.
    const QByteArray text = bytes.trimmed();
    for (const qsizetype length : {text.size() / 3, text.size() / 2, text.size() - 1})
        FOYER_HOLDS(checkJson(text.left(length)) == JsonText::Cut);

    // Qt writes half a surrogate pair as something else, so that two keys may become the same, and leaves out a byte
    // order mark that a string begins with.
    if (!isProperUnicode(object) || bytes.contains("\xef\xbb\xbf"))
        return;
    for (const auto format : {QJsonDocument::Compact, QJsonDocument::Indented}) {
        const auto again = parseJsonObject(QJsonDocument(object).toJson(format));
        FOYER_HOLDS(again && *again == object);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = Fuzzing::bytesOf(data, size);
    const auto tree = readJsonObject(bytes);
    const auto object = parseJsonObject(bytes);
    FOYER_HOLDS(tree.has_value() == object.has_value());
    // A byte order mark that a name begins with is left out: such a name may become another one's.
    FOYER_HOLDS(!tree || bytes.contains("\xef\xbb\xbf") || isAlike(tree->root(), *object));
    if (object)
        checkObject(bytes, *object);
    else
        checkRefusal(bytes, object.error());
    return 0;
}
