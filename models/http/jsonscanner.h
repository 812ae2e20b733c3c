// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace Foyer {

/**
 * Checks that bytes are one JSON text by the letter of RFC 8259, in one pass and without recursion. Qt's parser is
 * forgiving (`01`, `1.`, control characters in strings, the last of two equal keys wins) and we are not: a server
 * that sends such things is not understood, and guessing is worse than saying so.
 */
class JsonScanner {
public:
    JsonScanner(std::string_view text, int maxDepth);

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
    bool scanScalar();
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
    std::vector<Level> m_levels;
    std::vector<Key> m_keys;               ///< of all objects that are open
    std::deque<std::string> m_decodedKeys; ///< those written with escapes; rare
};

} // namespace Foyer
