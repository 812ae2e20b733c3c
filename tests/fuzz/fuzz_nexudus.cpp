// SPDX-License-Identifier: MIT
#include "fuzzing.h"
#include "nexudusanswers.h"
#include "nexudusdrafts.h"
#include "nexudusfields.h"
#include "people.h"
#include "strictjson.h"

#include <QJsonObject>

using namespace Foyer;
using namespace Foyer::Nexudus;

namespace {

void check(const ResourceDraft &draft)
{
    for (const auto &[field, value] : draft.values()) {
        if (traitsOf(field).type == FieldType::Id)
            FOYER_HOLDS(isId(std::get<QString>(value)));
        if (const auto *ids = std::get_if<QStringList>(&value)) {
            for (const QString &id : *ids)
                FOYER_HOLDS(isId(id));
        }
    }
}

template <typename T>
void check(const Result<Collection<T>> &list)
{
    if (!list)
        return;
    FOYER_HOLDS(list->items.size() <= list->members);
    for (const T &item : list->items) {
        FOYER_HOLDS(isId(item.id.text()));
        FOYER_HOLDS(Fuzzing::isPlain(item.name, maxTextLength));
    }
}

} // namespace

/** One answer read as each of the things that it may be, and as a file of a person. */
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    HttpResponse response;
    response.status = 200;
    response.body = Fuzzing::bytesOf(data, size);
    check(parseBusinesses(response.body));
    check(parseResourceTypes(response.body));
    check(parseResources(response.body));
    if (const auto stored = parseResource(response.body)) {
        check(*stored);
        FOYER_HOLDS(!stored->isSet(ResourceField::ZoomAccessToken) && !stored->isSet(ResourceField::ZoomRefreshToken));
        // What was read can be sent, and reads as the same again.
        const ResourceDraft open = stored->withoutSecrets();
        const ResourceDraft again = readDraft(jsonOf(open)).draft;
        for (const auto &[field, value] : again.values())
            FOYER_HOLDS(field == ResourceField::Name || field == ResourceField::OpeningHours ||
                        open.value(field) == value);
    }
    if (const auto root = parseJsonObject(response.body))
        check(readDraft(*root).draft);
    if (const auto created = parseCreated(response))
        FOYER_HOLDS(isId(created->text()));
    if (const auto given = parseSignIn(response))
        FOYER_HOLDS(Fuzzing::isVisibleAscii(given->refreshToken.toUtf8()));
    ApiError error;
    response.status = 400;
    readError(response, error);
    FOYER_HOLDS(error.fieldErrors.size() <= 20);
    return 0;
}
