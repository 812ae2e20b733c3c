// SPDX-License-Identifier: MIT
#include "jsontree.h"

#include "strictjson.h"

#include <QStringDecoder>

#include <cstring>
#include <string_view>

namespace Foyer {

namespace {

/** A number this long or longer may be one that no double holds; a shorter one only with an exponent. */
constexpr qsizetype longNumber = 20;

/** Of an average answer; a guess saves growing. */
constexpr qsizetype bytesPerValue = 20;

/** From behind the backslash; moves on behind the escape. Half a pair stays half a pair: it is one UTF-16 unit. */
QChar unescaped(const char *&at)
{
    const char c = *at++;
    switch (c) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    case 'u': {
        const ushort unit = QByteArrayView(at, 4).toUShort(nullptr, 16);
        at += 4;
        return QChar(unit);
    }
    default:
        return QLatin1Char(c);
    }
}

/** @p raw was scanned: its escapes are well-formed. */
QString unescapedText(QByteArrayView raw)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    QString text;
    text.reserve(raw.size());
    const char *at = raw.begin();
    while (at != raw.end()) {
        const auto *escape = static_cast<const char *>(std::memchr(at, '\\', size_t(raw.end() - at)));
        const char *const end = escape ? escape : raw.end();
        if (end != at)
            text += QString(decode(QByteArrayView(at, end)));
        at = end;
        if (escape)
            text += unescaped(++at);
    }
    return text;
}

} // namespace

Result<JsonTree> readJsonObject(const QByteArray &bytes)
{
    JsonTree tree(bytes);
    tree.m_nodes.reserve(size_t(bytes.size() / bytesPerValue + 1));
    JsonScanner scanner({bytes.constData(), static_cast<std::size_t>(bytes.size())}, maxJsonDepth, &tree.m_nodes);
    if (!scanner.scan())
        return tl::unexpected(refusedJson(scanner.fault(), scanner.offset()));
    for (std::uint32_t node = 0; node < tree.m_nodes.size(); ++node) {
        const JsonValue value(&tree, node);
        if (value.isDouble() && !value.isReadableNumber())
            return tl::unexpected(refusedJson("a value that can't be read", tree.m_nodes[node].at));
    }
    if (!tree.root().isObject())
        return tl::unexpected(refusedJson("not an object", 0));
    return tree;
}

QByteArrayView JsonValue::raw() const
{
    return QByteArrayView(m_tree->m_text).sliced(node().at, node().size);
}

bool JsonValue::isReadableNumber() const
{
    const QByteArrayView digits = raw();
    const bool isPlain = digits.size() < longNumber && !std::memchr(digits.data(), 'e', size_t(digits.size())) &&
                         !std::memchr(digits.data(), 'E', size_t(digits.size()));
    bool ok = isPlain;
    if (!isPlain)
        (void)digits.toDouble(&ok);
    return ok;
}

QString JsonValue::toString() const
{
    if (!isString())
        return {};
    const QByteArrayView quoted = raw();
    const QByteArrayView inside = quoted.sliced(1, quoted.size() - 2);
    return node().hasEscape ? unescapedText(inside) : QString::fromUtf8(inside);
}

double JsonValue::toDouble() const
{
    return isDouble() ? raw().toDouble() : 0.0;
}

QString JsonValue::name() const
{
    if (!m_tree)
        return {};
    const QByteArrayView key = QByteArrayView(m_tree->m_text).sliced(node().keyAt, node().keySize);
    return node().keyHasEscape ? unescapedText(key) : QString::fromUtf8(key);
}

JsonValue JsonValue::value(const char *name) const
{
    if (!isObject())
        return {};
    const std::string_view wanted(name);
    const char *const text = m_tree->m_text.constData();
    const JsonNode *const nodes = m_tree->m_nodes.data();
    const std::uint32_t past = node().past;
    for (std::uint32_t at = m_node + 1; at < past; at = nodes[at].past) {
        const JsonNode &member = nodes[at];
        const bool isIt = member.keyHasEscape ? JsonValue(m_tree, at).name() == QLatin1String(name)
                                              : std::string_view(text + member.keyAt, member.keySize) == wanted;
        if (isIt)
            return {m_tree, at};
    }
    return {};
}

} // namespace Foyer
