// SPDX-License-Identifier: MIT
#include "demoquery.h"

#include "demojson.h"

#include <charconv>

namespace Foyer {

namespace {

constexpr int largestPage = 500;

std::string encoded(const std::string &text)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                           c == '_' || c == '.' || c == '~' || c == ':' || c == '@' || c == '[' || c == ']';
        if (plain) {
            out += c;
        } else {
            out += '%';
            out += hex[byte >> 4];
            out += hex[byte & 15];
        }
    }
    return out;
}

/** The request's own address, or with a @p page, that of another page. */
std::string iriOf(const DemoRequest &request, std::optional<int> page = {})
{
    std::string query;
    for (const auto &[name, value] : request.query) {
        if (page && name == "page")
            continue;
        query.append(query.empty() ? "?" : "&").append(encoded(name)).append("=").append(encoded(value));
    }
    if (page)
        query.append(query.empty() ? "?page=" : "&page=").append(std::to_string(*page));
    return request.path + query;
}

std::optional<int> positive(const std::string &text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = end == text.data() + text.size();
    return error == std::errc() && whole && value > 0 ? std::optional(value) : std::nullopt;
}

std::string collection(const DemoRequest &request, const std::string &context, int total, std::string_view members,
                       const std::function<void(JsonWriter &)> &describeView)
{
    std::string body;
    body.reserve(members.size() + 700);
    JsonWriter json(body);
    json.text("@context", "/v1/contexts/" + context).text("@id", request.path).text("@type", "hydra:Collection");
    json.number("hydra:totalItems", total);
    json.name("hydra:member") += '[';
    body += members;
    body += ']';
    JsonWriter view(json.name("hydra:view"));
    describeView(view);
    view.end();
    json.end();
    return body;
}

} // namespace

DemoPage demoPage(const DemoRequest &request, int usualSize)
{
    DemoPage page;
    page.size = usualSize;
    const auto read = [&](const char *name, int &value, const char *sentence) {
        if (!request.query.contains(name))
            return;
        if (const auto number = positive(request.value(name)))
            value = *number;
        else
            page.refusal = errorAnswer(400, sentence);
    };
    read("page", page.number, "Page should not be less than 1");
    read("itemsPerPage", page.size, "Item per page parameter should not be less than 1");
    page.size = std::min(page.size, largestPage);
    return page;
}

DemoAnswer pageAnswer(const DemoRequest &request, const std::string &context, const DemoPage &page, int total,
                      std::string_view members)
{
    const int last = std::max(1, (total + page.size - 1) / page.size);
    return jsonAnswer(200, collection(request, context, total, members, [&](JsonWriter &view) {
                          view.text("@id", last > 1 ? iriOf(request, page.number) : iriOf(request));
                          view.text("@type", "hydra:PartialCollectionView");
                          if (last == 1)
                              return;
                          view.text("hydra:first", iriOf(request, 1)).text("hydra:last", iriOf(request, last));
                          if (page.number > 1)
                              view.text("hydra:previous", iriOf(request, std::min(page.number - 1, last)));
                          if (page.number < last)
                              view.text("hydra:next", iriOf(request, page.number + 1));
                      }));
}

DemoAnswer pageAnswer(const DemoRequest &request, const std::string &context, int total, int usualSize,
                      const std::function<void(int, std::string &)> &append)
{
    const DemoPage page = demoPage(request, usualSize);
    if (page.refusal)
        return *page.refusal;
    std::string members;
    for (int i = page.first(total); i < page.past(total); ++i) {
        if (!members.empty())
            members += ',';
        append(i, members);
    }
    return pageAnswer(request, context, page, total, members);
}

DemoAnswer wholeAnswer(const DemoRequest &request, const std::string &context, int total, std::string_view members)
{
    return jsonAnswer(200, collection(request, context, total, members, [&](JsonWriter &view) {
                          view.text("@id", iriOf(request)).text("@type", "hydra:PartialCollectionView");
                      }));
}

std::optional<UtcInstant> demoInstant(const std::string &text)
{
    // What UtcInstant reads beyond that has an offset or fractions, and is longer.
    if (text.size() != std::string_view("YYYY-MM-DDThh:mm:ss").size())
        return std::nullopt;
    return UtcInstant::fromIso(QString::fromStdString(text), UtcInstant::WithoutOffset::MeansUtc);
}

} // namespace Foyer
