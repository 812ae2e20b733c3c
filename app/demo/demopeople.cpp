// SPDX-License-Identifier: MIT
#include "demopeople.h"

#include "demojson.h"
#include "demonames.h"
#include "demorandom.h"
#include "demoworld.h"

#include <QString>

#include <algorithm>
#include <cstring>
#include <unordered_map>

namespace Foyer {

namespace {

constexpr qint64 firstCreated = 1'704'103'200'000; // 2024-01-01, so that ids do not depend on today
constexpr quint64 peopleStream = 11;

std::string toLower(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toLower().toStdString();
}

std::string monogramOf(const std::string &first, const std::string &last, const std::string &email)
{
    const auto initial = [](const std::string &name) {
        const QString text = QString::fromStdString(name);
        const qsizetype length = text.isEmpty() ? 0 : text.at(0).isHighSurrogate() ? 2 : 1;
        return text.left(length).toUpper();
    };
    const QString both = initial(first) + initial(last);
    return both.isEmpty() ? QString::fromStdString(email).left(2).toUpper().toStdString() : both.toStdString();
}

/** Gives every different text a number. */
class Interned {
public:
    Interned(std::vector<std::string> &written, std::vector<std::string> &folded) : m_written(written), m_folded(folded)
    {}

    quint32 add(const std::string &text)
    {
        const auto [at, isNew] = m_numbers.try_emplace(text, static_cast<quint32>(m_written.size()));
        if (isNew) {
            m_written.push_back(text);
            m_folded.push_back(toLower(text));
        }
        return at->second;
    }

private:
    std::vector<std::string> &m_written;
    std::vector<std::string> &m_folded;
    std::unordered_map<std::string, quint32> m_numbers;
};

} // namespace

struct DemoPeople::Draft {
    std::string first;
    std::string last;
    std::string email;
    std::string title;
    std::string locale;
    int preferredFloor = -1;
    bool pending = false;
};

/** Invents one person after the other. */
class DemoPeople::Maker {
public:
    Maker(DemoPeople &people, const DemoWorld &world)
        : m_people(people)
        , m_world(world)
        , m_random(world.seed, peopleStream)
        , m_firstNames(people.m_firstNames, people.m_firstFolded)
        , m_lastNames(people.m_lastNames, people.m_lastFolded)
    {
        const auto &sets = demoNameSets();
        for (std::size_t set = 0; set < sets.size(); ++set)
            m_setByWeight.insert(m_setByWeight.end(), static_cast<std::size_t>(sets[set].weight), set);
        for (const DemoWellKnown &known : demoWellKnown())
            m_taken[std::string(known.email, std::strcspn(known.email, "@"))] = 1;
    }

    void add(int number)
    {
        const auto &known = demoWellKnown();
        const auto index = static_cast<std::size_t>(number);
        append(number, index < known.size() ? wellKnown(known[index]) : invented());
    }

private:
    Draft wellKnown(const DemoWellKnown &known)
    {
        return {known.first, known.last, known.email, known.title, known.locale, known.preferredFloor, known.pending};
    }

    Draft invented()
    {
        const DemoNameSet &set = demoNameSets()[m_setByWeight[m_random.below(m_setByWeight.size())]];
        const DemoName &first = set.first[m_random.below(set.first.size())];
        const DemoName &last = set.last[m_random.below(set.last.size())];
        Draft draft{first.written, last.written, first.ascii, {}, set.locale, -1, m_random.chance(4)};
        std::string family = last.ascii;
        if (set.doubles && m_random.chance(18)) {
            const DemoName &second = set.last[m_random.below(set.last.size())];
            draft.last += std::string("-") + second.written;
            family += std::string("-") + second.ascii;
        }
        draft.email += '.' + family;
        draft.email = unusedAddress(draft.email);
        draft.email += "@demo.example";
        draft.title = demoJobTitles()[m_random.below(demoJobTitles().size())];
        if (m_random.chance(45))
            draft.preferredFloor = static_cast<int>(m_random.below(m_world.floors.size()));
        return draft;
    }

    /** The second person of a name gets a 2, unless one of the well-known people has that address already. */
    std::string unusedAddress(const std::string &wanted)
    {
        std::string address = wanted;
        while (m_taken.contains(address))
            address = wanted + std::to_string(++m_taken[wanted]);
        m_taken[address] = 1;
        return address;
    }

    void append(int number, const Draft &draft)
    {
        // A new second for everybody keeps the ids in the order of the list.
        const qint64 created = firstCreated + number * 1000LL;
        const std::string id = m_random.ulid(created);
        Person person;
        std::memcpy(person.id, id.data(), sizeof person.id);
        person.email = static_cast<quint32>(m_people.m_emails.size());
        m_people.m_emails += draft.email + '\n';
        person.first = m_firstNames.add(draft.first);
        person.last = m_lastNames.add(draft.last);
        person.json = m_people.m_json.size();
        render(id, UtcInstant::fromMSecsSinceEpoch(created), draft);
        m_people.m_json += ',';
        m_people.m_people.push_back(person);
    }

    void render(const std::string &id, UtcInstant created, const Draft &draft)
    {
        JsonWriter json(m_people.m_json);
        json.text("@id", "/v1/public/users/" + id).text("@type", "User").text("id", id).text("email", draft.email);
        json.textOrNull("firstName", draft.first).textOrNull("lastName", draft.last);
        json.textOrNull("jobTitle", draft.title).boolean("invitationPending", draft.pending);
        renderPreferredFloor(json, draft.preferredFloor);
        json.time("createdAt", created)
            .time("modifiedAt", created.plus(std::chrono::hours(24) * static_cast<int>(m_random.below(300))));
        json.text("locale", draft.locale);
        static constexpr const char *timePreferences[] = {"default", "default", "24H", "12H"};
        json.text("timePreference", timePreferences[m_random.below(4)]);
        renderLocation(json, draft);
        json.raw("biography", m_random.chance(3) ? "\"Ask me about the bike shed 🚲\"" : "null");
        json.text("monogram", monogramOf(draft.first, draft.last, draft.email));
        json.end();
    }

    /** Three shapes that documents show for "none" and "one": absent, null, an object with and without its IRI. */
    void renderPreferredFloor(JsonWriter &json, int number)
    {
        const auto index = static_cast<std::size_t>(number);
        if (number < 0 || index >= m_world.floors.size()) {
            if (m_random.chance(50))
                json.raw("preferredFloor", "null");
            return;
        }
        const DemoFloor &floor = m_world.floors[index];
        JsonWriter inner(json.name("preferredFloor"));
        if (m_random.chance(50))
            inner.text("@id", "/v1/public/floors/" + floor.id).text("@type", "Floor");
        inner.text("id", floor.id).text("name", floor.name);
        inner.end();
    }

    void renderLocation(JsonWriter &json, const Draft &draft)
    {
        const auto floor = static_cast<std::size_t>(draft.preferredFloor);
        if (draft.preferredFloor < 0 || floor >= m_world.floors.size()) {
            for (const char *key : {"locationCityName", "locationCountryCode", "locationLatitude", "locationLongitude",
                                    "locationTimezone"})
                json.raw(key, "null");
            return;
        }
        const DemoBuilding &home = m_world.buildings[static_cast<std::size_t>(m_world.floors[floor].building)];
        json.text("locationCityName", home.city).text("locationCountryCode", home.countryCode);
        json.raw("locationLatitude", home.latitude).raw("locationLongitude", home.longitude);
        json.text("locationTimezone", home.zoneName);
    }

    DemoPeople &m_people;
    const DemoWorld &m_world;
    DemoRandom m_random;
    Interned m_firstNames;
    Interned m_lastNames;
    std::vector<std::size_t> m_setByWeight;
    std::unordered_map<std::string, int> m_taken; ///< by address without its domain: the last number given to its like
};

void DemoPeople::generate(const DemoWorld &world, int count, const std::atomic<bool> &stop)
{
    const auto expected = static_cast<std::size_t>(std::max(count, 0));
    m_people.reserve(expected);
    m_emails.reserve(expected * 32);
    m_json.reserve(expected * 720);
    Maker maker(*this, world);
    for (int number = 0; number < count && !stop; ++number)
        maker.add(number);
}

int DemoPeople::wellKnownCount()
{
    return static_cast<int>(demoWellKnown().size());
}

int DemoPeople::indexOf(std::string_view id) const
{
    const auto at = std::lower_bound(m_people.begin(), m_people.end(), id, [](const Person &person, const auto &text) {
        return std::string_view(person.id, sizeof person.id) < text;
    });
    const bool found = at != m_people.end() && std::string_view(at->id, sizeof at->id) == id;
    return found ? static_cast<int>(at - m_people.begin()) : -1;
}

std::string_view DemoPeople::id(int person) const
{
    const Person &one = m_people[static_cast<std::size_t>(person)];
    return {one.id, sizeof one.id};
}

std::string_view DemoPeople::email(int person) const
{
    const std::size_t start = m_people[static_cast<std::size_t>(person)].email;
    return std::string_view(m_emails).substr(start, m_emails.find('\n', start) - start);
}

const std::string &DemoPeople::firstName(int person) const
{
    return m_firstNames[m_people[static_cast<std::size_t>(person)].first];
}

const std::string &DemoPeople::lastName(int person) const
{
    return m_lastNames[m_people[static_cast<std::size_t>(person)].last];
}

std::string_view DemoPeople::jsonOf(int first, int last) const
{
    if (first >= last)
        return {};
    const auto past = static_cast<std::size_t>(last);
    const std::size_t start = m_people[static_cast<std::size_t>(first)].json;
    const std::size_t end = past < m_people.size() ? m_people[past].json : m_json.size();
    return std::string_view(m_json).substr(start, end - start - 1);
}

std::vector<int> DemoPeople::find(const DemoPeopleFilter &filter) const
{
    // Names repeat, so each different one is compared once; then everybody is a look-up.
    const auto matches = [](const std::vector<std::string> &names, const std::string &part) {
        std::vector<bool> yes(names.size(), true);
        if (const std::string folded = toLower(part); !folded.empty()) {
            for (std::size_t i = 0; i < names.size(); ++i)
                yes[i] = names[i].find(folded) != std::string::npos;
        }
        return yes;
    };
    const std::vector<bool> firstMatches = matches(m_firstFolded, filter.firstName);
    const std::vector<bool> lastMatches = matches(m_lastFolded, filter.lastName);
    const std::string part = toLower(filter.email);
    const std::string whole = toLower(filter.emailExact);

    std::vector<int> found;
    for (int i = 0; i < size(); ++i) {
        const Person &person = m_people[static_cast<std::size_t>(i)];
        if (!firstMatches[person.first] || !lastMatches[person.last])
            continue;
        if (!part.empty() && email(i).find(part) == std::string_view::npos)
            continue;
        if ((!whole.empty() && email(i) != whole) || (!filter.id.empty() && id(i) != filter.id))
            continue;
        found.push_back(i);
    }
    return found;
}

} // namespace Foyer
