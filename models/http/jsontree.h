// SPDX-License-Identifier: MIT
#pragma once

#include "jsonscanner.h"
#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace Foyer {

class JsonTree;
[[nodiscard]] Result<JsonTree> readJsonObject(const QByteArray &bytes);

/**
 * A value in a JsonTree, or none. Each question has an answer whatever the value is: nothing in an answer of a server
 * is where, or what, it was expected to be. Cheap to copy; the tree must outlive it.
 */
class JsonValue {
public:
    class Members;

    JsonValue() = default;

    [[nodiscard]] bool isObject() const { return first() == '{'; }
    [[nodiscard]] bool isArray() const { return first() == '['; }
    [[nodiscard]] bool isString() const { return first() == '"'; }
    [[nodiscard]] bool isBool() const { return first() == 't' || first() == 'f'; }
    [[nodiscard]] bool isDouble() const { return first() == '-' || (first() >= '0' && first() <= '9'); }
    [[nodiscard]] bool isNull() const { return first() == 'n'; }

    /** Empty, false and 0 for what is something else. A string may hold half a surrogate pair. */
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool toBool() const { return first() == 't'; }
    [[nodiscard]] double toDouble() const;

    /** What an object has by that name (ASCII); none for anything else. */
    [[nodiscard]] JsonValue value(const char *name) const;
    /** The values in an array, in its order; of anything else none. */
    [[nodiscard]] Members elements() const;
    /** The same of an object. */
    [[nodiscard]] Members members() const;
    /** The name that the object has it by; empty for what is no member of one. */
    [[nodiscard]] QString name() const;

private:
    friend class JsonTree;
    friend Result<JsonTree> readJsonObject(const QByteArray &bytes);
    JsonValue(const JsonTree *tree, std::uint32_t node) : m_tree(tree), m_node(node) {}
    [[nodiscard]] const JsonNode &node() const;
    [[nodiscard]] QByteArrayView raw() const;
    [[nodiscard]] bool isReadableNumber() const;
    /** What it begins with; 0 for none. */
    [[nodiscard]] char first() const;

    const JsonTree *m_tree = nullptr;
    std::uint32_t m_node = 0;
};

/** A text that keeps every rule of strictjson.h, and where in it its values are: nothing is copied out of it. */
class JsonTree {
public:
    [[nodiscard]] JsonValue root() const { return {this, 0}; }

private:
    friend class JsonValue;
    friend Result<JsonTree> readJsonObject(const QByteArray &bytes);
    explicit JsonTree(const QByteArray &text) : m_text(text) {}

    QByteArray m_text;
    std::vector<JsonNode> m_nodes;
};

/**
 * The object that @p bytes are: what parseJsonObject() takes and refuses, read once instead of twice and without a
 * string for each member. For long lists, of which little is wanted. Thread-safe.
 */
[[nodiscard]] Result<JsonTree> readJsonObject(const QByteArray &bytes);

/** For range-for. */
class JsonValue::Members {
public:
    class Iterator {
    public:
        Iterator(const JsonTree *tree, std::uint32_t node) : m_value(tree, node) {}
        JsonValue operator*() const { return m_value; }
        Iterator &operator++()
        {
            m_value.m_node = m_value.node().past;
            return *this;
        }
        bool operator!=(const Iterator &other) const { return m_value.m_node != other.m_value.m_node; }

    private:
        JsonValue m_value;
    };

    Members(const JsonTree *tree, std::uint32_t begin, std::uint32_t end) : m_tree(tree), m_begin(begin), m_end(end) {}
    [[nodiscard]] Iterator begin() const { return {m_tree, m_begin}; }
    [[nodiscard]] Iterator end() const { return {m_tree, m_end}; }

private:
    const JsonTree *m_tree;
    std::uint32_t m_begin;
    std::uint32_t m_end;
};

inline const JsonNode &JsonValue::node() const
{
    return m_tree->m_nodes[m_node];
}

inline char JsonValue::first() const
{
    return m_tree ? m_tree->m_text.constData()[node().at] : '\0';
}

inline JsonValue::Members JsonValue::elements() const
{
    return isArray() ? Members(m_tree, m_node + 1, node().past) : Members(nullptr, 0, 0);
}

inline JsonValue::Members JsonValue::members() const
{
    return isObject() ? Members(m_tree, m_node + 1, node().past) : Members(nullptr, 0, 0);
}

} // namespace Foyer
