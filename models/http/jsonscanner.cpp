// SPDX-License-Identifier: MIT
#include "jsonscanner.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <tuple>
#include <utility>

namespace Foyer {

namespace {

constexpr std::uint64_t repeated(std::uint8_t byte)
{
    return 0x0101010101010101ULL * byte;
}

/** Not zero if one of the eight bytes is a quote, a backslash, a control character or not ASCII. */
std::uint64_t specialIn(std::uint64_t eight)
{
    const std::uint64_t quote = eight ^ repeated('"');
    const std::uint64_t backslash = eight ^ repeated('\\');
    // The usual "has a byte less than n" trick; its false positives stand only above a true one.
    return ((quote - repeated(1)) | (backslash - repeated(1)) | (eight - repeated(0x20)) | eight) & repeated(0x80);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::uint64_t tagOf(std::string_view key)
{
    std::uint64_t head = 0;
    std::memcpy(&head, key.data(), std::min<std::size_t>(key.size(), 4));
    std::uint64_t tail = 0;
    if (key.size() > 4)
        std::memcpy(&tail, key.data() + key.size() - 3, 3);
    return head | (tail << 32) | (static_cast<std::uint64_t>(key.size()) << 56);
}

unsigned fourHexDigits(const char *digits)
{
    unsigned value = 0;
    for (int i = 0; i < 4; ++i)
        value = value * 16 + static_cast<unsigned>(hexValue(digits[i]));
    return value;
}

void appendUtf8(std::string &out, unsigned code)
{
    const auto add = [&out](unsigned byte) { out.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        add(code);
    } else if (code < 0x800) {
        add(0xc0 | (code >> 6));
        add(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        add(0xe0 | (code >> 12));
        add(0x80 | ((code >> 6) & 0x3f));
        add(0x80 | (code & 0x3f));
    } else {
        add(0xf0 | (code >> 18));
        add(0x80 | ((code >> 12) & 0x3f));
        add(0x80 | ((code >> 6) & 0x3f));
        add(0x80 | (code & 0x3f));
    }
}

} // namespace

JsonScanner::JsonScanner(std::string_view text, int maxDepth, std::vector<JsonNode> *nodes)
    : m_begin(text.data())
    , m_at(text.data())
    , m_end(text.data() + text.size())
    , m_maxDepth(static_cast<std::size_t>(maxDepth))
    , m_nodes(nodes)
{
    m_levels.reserve(m_maxDepth);
    m_keys.reserve(256);
}

bool JsonScanner::fail(const char *fault)
{
    m_fault = fault;
    m_endsTooEarly = m_endsTooEarly || m_at == m_end;
    return false;
}

bool JsonScanner::failInToken(const char *fault, std::ptrdiff_t tokenSize)
{
    m_endsTooEarly = m_end - m_at < tokenSize;
    return fail(fault);
}

void JsonScanner::skipSpace()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
}

bool JsonScanner::scan()
{
    bool done = false;
    while (!done) {
        if (!scanValue() || !scanAfterValue(done))
            return false;
    }
    skipSpace();
    return m_at == m_end || fail("something follows the end");
}

/** Scans a scalar or an empty container wholly; a filled container up to its first value's own scalar. */
bool JsonScanner::scanValue()
{
    for (;;) {
        skipSpace();
        if (m_at == m_end)
            return fail("the text ends too early");
        if (*m_at != '{' && *m_at != '[') {
            const char *const begin = m_at;
            bool hasEscape = false;
            if (!scanScalar(hasEscape))
                return false;
            note(begin, hasEscape);
            return true;
        }
        const Container container = *m_at == '{' ? Container::Object : Container::Array;
        if (!open(container))
            return false;
        skipSpace();
        if (m_at != m_end && *m_at == (container == Container::Object ? '}' : ']'))
            return close();
        if (container == Container::Object && !scanKey())
            return false;
    }
}

void JsonScanner::note(const char *value, bool hasEscape)
{
    if (!m_nodes)
        return;
    JsonNode node = std::exchange(m_named, {});
    node.at = static_cast<std::uint32_t>(value - m_begin);
    node.size = static_cast<std::uint32_t>(m_at - value);
    node.hasEscape = hasEscape;
    m_nodes->push_back(node);
    m_nodes->back().past = static_cast<std::uint32_t>(m_nodes->size());
}

bool JsonScanner::scanScalar(bool &hasEscape)
{
    switch (*m_at) {
    case '"':
        ++m_at;
        return scanString(hasEscape);
    case 't':
        return scanLiteral("true");
    case 'f':
        return scanLiteral("false");
    case 'n':
        return scanLiteral("null");
    default:
        return scanNumber();
    }
}

bool JsonScanner::scanLiteral(std::string_view word)
{
    if (std::string_view(m_at, static_cast<std::size_t>(m_end - m_at)).substr(0, word.size()) != word)
        return failInToken("not a value", static_cast<std::ptrdiff_t>(word.size()));
    m_at += word.size();
    return true;
}

bool JsonScanner::scanDigits()
{
    if (m_at == m_end || !isDigit(*m_at))
        return fail("not a value");
    while (m_at != m_end && isDigit(*m_at))
        ++m_at;
    return true;
}

bool JsonScanner::scanNumber()
{
    if (*m_at == '-')
        ++m_at;
    if (m_at != m_end && *m_at == '0')
        ++m_at;
    else if (!scanDigits())
        return false;
    if (m_at != m_end && *m_at == '.') {
        ++m_at;
        if (!scanDigits())
            return false;
    }
    if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
        ++m_at;
        if (m_at != m_end && (*m_at == '+' || *m_at == '-'))
            ++m_at;
        return scanDigits();
    }
    return true;
}

bool JsonScanner::open(Container container)
{
    if (m_levels.size() == m_maxDepth)
        return fail("nested too deeply");
    m_levels.push_back({container, m_keys.size(), m_nodes ? m_nodes->size() : 0});
    note(m_at, false);
    ++m_at;
    return true;
}

bool JsonScanner::close()
{
    const Level level = m_levels.back();
    if (level.container == Container::Object) {
        if (hasKeyTwice(level.firstKey))
            return fail("a key occurs twice in one object");
        m_keys.resize(level.firstKey);
    }
    if (m_nodes)
        (*m_nodes)[level.node].past = static_cast<std::uint32_t>(m_nodes->size());
    m_levels.pop_back();
    ++m_at;
    return true;
}

bool JsonScanner::scanAfterValue(bool &done)
{
    while (!m_levels.empty()) {
        skipSpace();
        if (m_at == m_end)
            return fail("the text ends too early");
        const bool isObject = m_levels.back().container == Container::Object;
        if (*m_at == ',') {
            ++m_at;
            return !isObject || scanKey();
        }
        if (*m_at != (isObject ? '}' : ']'))
            return fail("a comma or a closing bracket is missing");
        if (!close())
            return false;
    }
    done = true;
    return true;
}

bool JsonScanner::scanKey()
{
    skipSpace();
    if (m_at == m_end || *m_at != '"')
        return fail("a key is missing");
    const char *const begin = ++m_at;
    bool hasEscape = false;
    if (!scanString(hasEscape))
        return false;
    std::string_view key(begin, static_cast<std::size_t>(m_at - begin - 1));
    m_named.keyAt = static_cast<std::uint32_t>(begin - m_begin);
    m_named.keySize = static_cast<std::uint32_t>(key.size());
    m_named.keyHasEscape = hasEscape;
    if (hasEscape)
        key = decoded(key);
    m_keys.push_back({tagOf(key), key});
    skipSpace();
    if (m_at == m_end || *m_at != ':')
        return fail("a colon is missing");
    ++m_at;
    return true;
}

bool JsonScanner::scanString(bool &hasEscape)
{
    for (;;) {
        while (m_end - m_at >= 8) {
            std::uint64_t eight = 0;
            std::memcpy(&eight, m_at, 8);
            const std::uint64_t special = specialIn(eight);
            if (special != 0) {
                if constexpr (std::endian::native == std::endian::little)
                    m_at += std::countr_zero(special) / 8; // the lowest one is never a false one
                break;
            }
            m_at += 8;
        }
        if (m_at == m_end)
            return fail("the text ends too early");
        const auto c = static_cast<unsigned char>(*m_at);
        if (c == '"') {
            ++m_at;
            return true;
        }
        if (c == '\\') {
            hasEscape = true;
            if (!scanEscape())
                return false;
        } else if (c < 0x20) {
            return fail("a control character in a string");
        } else if (c >= 0x80) {
            if (!scanMultiByte())
                return false;
        } else {
            ++m_at;
        }
    }
}

bool JsonScanner::scanEscape()
{
    ++m_at;
    if (m_at == m_end)
        return fail("the text ends too early");
    const char c = *m_at++;
    if (c == 'u') {
        if (m_end - m_at < 4 || !std::all_of(m_at, m_at + 4, [](char digit) { return hexValue(digit) >= 0; }))
            return failInToken("a malformed escape", 4);
        m_at += 4;
        return true;
    }
    return std::strchr("\"\\/bfnrt", c) && c != '\0' ? true : fail("a malformed escape");
}

/** One character of two to four bytes: no overlong form, no surrogate, nothing above U+10FFFF (RFC 3629). */
bool JsonScanner::scanMultiByte()
{
    const auto byteAt = [this](int i) -> unsigned {
        return m_end - m_at > i ? static_cast<unsigned char>(m_at[i]) : 0U;
    };
    const auto isTail = [&byteAt](int i) { return (byteAt(i) & 0xc0) == 0x80; };
    const unsigned lead = byteAt(0);
    const unsigned second = byteAt(1);
    int length = 0;
    if (lead >= 0xc2 && lead <= 0xdf && isTail(1))
        length = 2;
    else if (lead >= 0xe0 && lead <= 0xef && isTail(1) && isTail(2) && !(lead == 0xe0 && second < 0xa0) &&
             !(lead == 0xed && second > 0x9f))
        length = 3;
    else if (lead >= 0xf0 && lead <= 0xf4 && isTail(1) && isTail(2) && isTail(3) && !(lead == 0xf0 && second < 0x90) &&
             !(lead == 0xf4 && second > 0x8f))
        length = 4;
    if (length == 0)
        return failInToken("not valid UTF-8", 4);
    m_at += length;
    return true;
}

bool JsonScanner::hasKeyTwice(std::size_t first)
{
    const auto begin = m_keys.begin() + static_cast<std::ptrdiff_t>(first);
    const auto isSame = [](const Key &a, const Key &b) { return a.tag == b.tag && a.text == b.text; };
    if (m_keys.size() - first > 24) {
        std::sort(begin, m_keys.end(),
                  [](const Key &a, const Key &b) { return std::tie(a.tag, a.text) < std::tie(b.tag, b.text); });
        return std::adjacent_find(begin, m_keys.end(), isSame) != m_keys.end();
    }
    for (auto a = begin; a != m_keys.end(); ++a) {
        for (auto b = a + 1; b != m_keys.end(); ++b) {
            if (isSame(*a, *b))
                return true;
        }
    }
    return false;
}

/** @p raw was scanned already: its escapes are well-formed. A lone surrogate is kept as its three bytes. */
std::string_view JsonScanner::decoded(std::string_view raw)
{
    std::string out;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\') {
            out.push_back(raw[i]);
            continue;
        }
        const char c = raw[++i];
        static constexpr std::string_view letters = "bfnrt";
        static constexpr std::string_view meanings = "\b\f\n\r\t";
        if (const auto at = letters.find(c); at != std::string_view::npos) {
            out.push_back(meanings[at]);
        } else if (c == 'u') {
            unsigned code = fourHexDigits(&raw[i + 1]);
            i += 4;
            const bool isHigh = code >= 0xd800 && code < 0xdc00;
            if (isHigh && raw.size() - i > 6 && raw[i + 1] == '\\' && raw[i + 2] == 'u') {
                const unsigned low = fourHexDigits(&raw[i + 3]);
                if (low >= 0xdc00 && low < 0xe000) {
                    code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                    i += 6;
                }
            }
            appendUtf8(out, code);
        } else {
            out.push_back(c);
        }
    }
    return m_decodedKeys.emplace_back(std::move(out));
}

} // namespace Foyer
