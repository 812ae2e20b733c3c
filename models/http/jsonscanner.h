// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace Foyer {

/** A value in a text that was scanned. Nodes follow each other as their values do in the text. */
struct JsonNode {
    std::uint32_t keyAt = 0; ///< where the name in its object begins, behind the quote
    std::uint32_t keySize = 0;
    std::uint32_t at = 0;   ///< where the value begins: its first character tells what it is
    std::uint32_t size = 0; ///< of a scalar, a string's quotes included
    std::uint32_t past = 0; ///< the first node that is neither this nor inside of it
    bool keyHasEscape = false;
    bool hasEscape = false;
};

/**
 * Checks that bytes are one JSON text by the letter of RFC 8259, in one pass and without recursion. Qt's parser is
 * forgiving (`01`, `1.`, control characters in strings, the last of two equal keys wins) and we are not: a server
 * that sends such things is not understood, and guessing is worse than saying so.
 */
class JsonScanner {
public:
    /** @p nodes, where not null, become all values of the text; it has less than 4 GiB then. */
    JsonScanner(std::string_view text, int maxDepth, std::vector<JsonNode> *nodes = nullptr);

    /** Whether all of the text is one JSON value. Call once. */
    [[nodiscard]] bool scan();

    /** After a failed scan: what is wrong, a literal. */
    [[nodiscard]] const char *fault() const { return m_fault; }
    /** After a failed scan: whether there may be nothing wrong but that the rest is missing. */
    [[nodiscard]] bool endsTooEarly() const { return m_endsTooEarly; }
    [[nodiscard]] std::ptrdiff_t offset() const { return m_at - m_begin; }

private:
    enum class Container : std::uint8_t { Object, Array };
    struct Level {
        Container container;
        std::size_t firstKey; ///< where its keys begin in m_keys
        std::size_t node;     ///< its own one in m_nodes
    };
    /** A key's text, with a tag that differs for nearly all keys that differ. */
    struct Key {
        std::uint64_t tag;
        std::string_view text;
    };

    bool fail(const char *fault);
    /** The same where a token is malformed that the end of the text may have cut. */
    bool failInToken(const char *fault, std::ptrdiff_t tokenSize);
    void skipSpace();
    bool scanValue();
    bool scanScalar(bool &hasEscape);
    void note(const char *value, bool hasEscape);
    bool scanLiteral(std::string_view word);
    bool scanNumber();
    bool scanDigits();
    bool open(Container container);
    bool close();
    /** After a value: closes what ends, moves on to the next value; done once nothing is open. */
    bool scanAfterValue(bool &done);
    bool scanKey();
    /** From behind the opening quote to behind the closing one. */
    bool scanString(bool &hasEscape);
    bool scanEscape();
    bool scanMultiByte();
    bool hasKeyTwice(std::size_t first);
    std::string_view decoded(std::string_view raw);

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    const std::size_t m_maxDepth;
    const char *m_fault = nullptr;
    bool m_endsTooEarly = false;
    std::vector<JsonNode> *const m_nodes;
    JsonNode m_named; ///< the key that was scanned last, until a value takes it
    std::vector<Level> m_levels;
    std::vector<Key> m_keys;               ///< of all objects that are open
    std::deque<std::string> m_decodedKeys; ///< those written with escapes; rare
};

} // namespace Foyer
