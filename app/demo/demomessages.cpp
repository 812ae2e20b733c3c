// SPDX-License-Identifier: MIT
#include "demomessages.h"

#include "demojson.h"

namespace Foyer {

std::string DemoRequest::value(const std::string &name) const
{
    const auto [first, last] = query.equal_range(name);
    return first == last ? std::string() : std::prev(last)->second;
}

DemoAnswer jsonAnswer(int status, std::string body)
{
    return {status, "application/ld+json; charset=utf-8", std::move(body), {}};
}

DemoAnswer errorAnswer(int status, const std::string &description)
{
    std::string body;
    JsonWriter json(body);
    json.text("@context", "/v1/contexts/Error").text("@type", "hydra:Error");
    json.text("hydra:title", "An error occurred").text("hydra:description", description);
    json.end();
    return jsonAnswer(status, std::move(body));
}

DemoAnswer notFoundAnswer()
{
    return errorAnswer(404, "Not Found");
}

DemoAnswer violationAnswer(const std::vector<DemoViolation> &violations)
{
    std::string description;
    std::string list = "[";
    for (const DemoViolation &violation : violations) {
        if (!description.empty()) {
            description += '\n';
            list += ',';
        }
        description += violation.path + ": " + violation.message;
        JsonWriter one(list);
        one.text("propertyPath", violation.path).text("message", violation.message).raw("code", "null");
        one.end();
    }
    std::string body;
    JsonWriter json(body);
    json.text("@context", "/v1/contexts/ConstraintViolationList").text("@type", "ConstraintViolationList");
    json.text("hydra:title", "An error occurred").text("hydra:description", description);
    json.raw("violations", list + ']');
    json.end();
    return jsonAnswer(422, std::move(body));
}

} // namespace Foyer
