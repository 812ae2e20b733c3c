// SPDX-License-Identifier: MIT
#include "kadencesearch.h"

#include "kadencecalls.h"

#include <vector>

namespace Foyer::Kadence {

namespace {

class MergedSearch : public std::enable_shared_from_this<MergedSearch> {
public:
    explicit MergedSearch(Callback<QList<Person>> answer) : m_answer(std::move(answer)) {}

    void start(ApiClient &client, const QList<QUrl> &urls, QObject *context)
    {
        m_waiting = urls.size();
        m_found.resize(urls.size());
        for (qsizetype i = 0; i < urls.size(); ++i)
            m_steps.push_back(PageRead<Person>::start(client, urls[i], Urgency::Foreground, parsePeople, context,
                                                      [weak = weak_from_this(), i](Result<Collection<Person>> page) {
                                                          if (const auto self = weak.lock())
                                                              self->take(i, std::move(page));
                                                      }));
    }

    void stop()
    {
        m_answer = nullptr;
        m_steps.clear();
    }

private:
    void take(qsizetype i, Result<Collection<Person>> page)
    {
        if (!m_answer)
            return;
        if (page) {
            m_found[i] = std::move(page->items);
            if (--m_waiting > 0)
                return;
        }
        const auto answer = std::exchange(m_answer, nullptr);
        m_steps.clear();
        answer(page ? Result<QList<Person>>(merged()) : tl::unexpected(page.error()));
    }

    [[nodiscard]] QList<Person> merged() const
    {
        QList<Person> people;
        QSet<PersonId> known;
        for (const auto &found : m_found) {
            for (const Person &person : found) {
                if (known.contains(person.id))
                    continue;
                known.insert(person.id);
                people.append(person);
            }
        }
        return people;
    }

    Callback<QList<Person>> m_answer;
    QList<QList<Person>> m_found;
    qsizetype m_waiting = 0;
    std::vector<RequestHandle> m_steps;
};

} // namespace

RequestHandle searchPeople(ApiClient &client, const QList<QUrl> &urls, QObject *context,
                           Callback<QList<Person>> callback)
{
    auto search = std::make_shared<MergedSearch>(std::move(callback));
    search->start(client, urls, context);
    return RequestHandle([search = std::move(search)] { search->stop(); });
}

} // namespace Foyer::Kadence
