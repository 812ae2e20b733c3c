// SPDX-License-Identifier: MIT
#pragma once

#include "timetypes.h"

#include <string>
#include <string_view>

namespace Foyer {

/** Appends @p text (UTF-8) as a JSON string with its quotes. */
void appendJsonText(std::string &out, std::string_view text);
/** `2023-07-13T14:15:00+00:00`, as the service writes instants. */
[[nodiscard]] std::string demoTime(UtcInstant instant);

/**
 * Writes one JSON object into a text, member by member. Hundreds of people a page are written this way: no tree of
 * values is built. Members appear in the order of the calls.
 */
class JsonWriter {
public:
    explicit JsonWriter(std::string &out) : m_out(out) { m_out += '{'; }
    /** Call once, at the end. */
    void end() { m_out += '}'; }

    JsonWriter &text(std::string_view key, std::string_view value)
    {
        appendJsonText(name(key), value);
        return *this;
    }
    JsonWriter &textOrNull(std::string_view key, std::string_view value)
    {
        return value.empty() ? raw(key, "null") : text(key, value);
    }
    JsonWriter &boolean(std::string_view key, bool value) { return raw(key, value ? "true" : "false"); }
    JsonWriter &number(std::string_view key, long long value) { return raw(key, std::to_string(value)); }
    JsonWriter &time(std::string_view key, UtcInstant value) { return text(key, demoTime(value)); }
    /** @p json is JSON already. */
    JsonWriter &raw(std::string_view key, std::string_view json)
    {
        name(key) += json;
        return *this;
    }
    /** For a value that the caller appends itself right after. */
    std::string &name(std::string_view key)
    {
        if (!m_first)
            m_out += ',';
        m_first = false;
        m_out += '"';
        m_out += key;
        m_out += "\":";
        return m_out;
    }

private:
    std::string &m_out;
    bool m_first = true;
};

} // namespace Foyer
