// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <atomic>
#include <string>
#include <string_view>
#include <vector>

namespace Foyer {

struct DemoWorld;

/** What the list of people can be asked for; empty is not asked. All that are given must match. */
struct DemoPeopleFilter {
    std::string id;
    std::string email;      ///< part of it, any case
    std::string emailExact; ///< all of it, any case
    std::string firstName;  ///< part of it, any case
    std::string lastName;   ///< part of it, any case

    [[nodiscard]] bool isEmpty() const
    {
        return id.empty() && email.empty() && emailExact.empty() && firstName.empty() && lastName.empty();
    }
};

/**
 * Up to hundreds of thousands of people, each kept as the JSON that is served: one text, in which a page of the
 * unfiltered list is one slice. The first ones are always the same, whatever the seed (see DemoServer).
 */
class DemoPeople {
public:
    /** Needs the floors of @p world. Stops early, with fewer people, once @p stop is set. */
    void generate(const DemoWorld &world, int count, const std::atomic<bool> &stop);

    [[nodiscard]] int size() const { return static_cast<int>(m_people.size()); }
    [[nodiscard]] int indexOf(std::string_view id) const; ///< -1: nobody
    [[nodiscard]] std::string_view id(int person) const;
    [[nodiscard]] std::string_view email(int person) const;
    [[nodiscard]] const std::string &firstName(int person) const; ///< may be empty, as the last name
    [[nodiscard]] const std::string &lastName(int person) const;
    [[nodiscard]] std::string_view json(int person) const { return jsonOf(person, person + 1); }
    /** People from @p first up to, not including, @p last, separated by commas. */
    [[nodiscard]] std::string_view jsonOf(int first, int last) const;
    [[nodiscard]] std::vector<int> find(const DemoPeopleFilter &filter) const;

    /** How many at the beginning have no bookings of their own, so that examples always work. */
    static int wellKnownCount();

private:
    struct Person {
        char id[26];
        quint32 email = 0; ///< where it starts in m_emails
        quint32 first = 0; ///< index into m_firstNames and m_firstFolded
        quint32 last = 0;
        std::size_t json = 0; ///< where it starts in m_json
    };
    struct Draft;
    class Maker;

    std::vector<Person> m_people;          ///< sorted by id
    std::string m_emails;                  ///< lower case, each ended by a line feed
    std::string m_json;                    ///< each followed by a comma
    std::vector<std::string> m_firstNames; ///< each different one once
    std::vector<std::string> m_lastNames;
    std::vector<std::string> m_firstFolded; ///< the same in lower case, to be compared with
    std::vector<std::string> m_lastFolded;
};

} // namespace Foyer
