// SPDX-License-Identifier: MIT
#pragma once

#include "connectedsystem.h"
#include "resourceoffice.h"

#include <QHash>
#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace Foyer::Testing {

/**
 * A system that makes resources, in memory. What is created is there; it stores what it is sent, as changed by stores.
 * Answers come a turn of the event loop later; with hold(true) they wait until release().
 *
 * Calls are named as the functions: "listBusinesses", "createResource"… Ids are digits.
 */
class FakeResourceOffice : public QObject, public ConnectedSystem, public ResourceOffice {
public:
    QList<Business> businesses;
    QList<ResourceType> types;
    QList<ResourceSummary> resources;
    QHash<ResourceId, ResourceDraft> stored;
    /** What becomes of a draft on its way into the store. */
    std::function<ResourceDraft(ResourceDraft)> stores;
    QList<ResourceDraft> created; ///< what arrived, in the order of arrival

    void hold(bool hold) { m_holds = hold; }
    /** Lets go on what waits, and what comes. */
    void release()
    {
        m_holds = false;
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &answer : waiting)
            answer();
    }
    /** The next @p times calls of that name fail; @p applied: what was to be created is there all the same. */
    void fail(const QString &call, const ApiError &error, int times = 1, bool applied = false)
    {
        m_failures.insert(call, {error, times, applied});
    }
    void succeed(const QString &call) { m_failures.remove(call); }
    [[nodiscard]] int count(const QString &call) const { return int(m_calls.count(call)); }

    // ConnectedSystem
    RequestHandle testConnection(QObject *context, Callback<Done> callback) override
    {
        return answer<Done>(QStringLiteral("testConnection"), context, std::move(callback), [] { return Done{}; });
    }
    [[nodiscard]] std::optional<std::chrono::milliseconds> clockOffset() const override { return std::nullopt; }
    [[nodiscard]] ResourceOffice *resourceOffice() override { return this; }

    // ResourceOffice
    RequestHandle listBusinesses(QObject *context, Callback<QList<Business>> callback) override
    {
        return answer<QList<Business>>(QStringLiteral("listBusinesses"), context, std::move(callback),
                                       [this] { return businesses; });
    }
    RequestHandle listResourceTypes(const BusinessId &business, QObject *context,
                                    Callback<QList<ResourceType>> callback) override
    {
        return answer<QList<ResourceType>>(QStringLiteral("listResourceTypes"), context, std::move(callback),
                                           [this, business] { return only(types, business); });
    }
    RequestHandle listResources(const BusinessId &business, QObject *context,
                                Callback<QList<ResourceSummary>> callback) override
    {
        return answer<QList<ResourceSummary>>(QStringLiteral("listResources"), context, std::move(callback),
                                              [this, business] { return only(resources, business); });
    }
    RequestHandle resourcesNamed(const BusinessId &business, const QString &name, QObject *context,
                                 Callback<QList<ResourceSummary>> callback) override
    {
        return answer<QList<ResourceSummary>>(
            QStringLiteral("resourcesNamed"), context, std::move(callback), [this, business, name] {
                QList<ResourceSummary> found = only(resources, business);
                erase_if(found, [&name](const auto &it) { return !it.name.contains(name, Qt::CaseInsensitive); });
                return found;
            });
    }
    RequestHandle resource(const ResourceId &id, QObject *context, Callback<ResourceDraft> callback) override
    {
        return answer<ResourceDraft>(QStringLiteral("resource"), context, std::move(callback),
                                     [this, id] { return stored.value(id); });
    }
    RequestHandle createResource(const ResourceDraft &draft, QObject *context, Callback<ResourceId> callback) override
    {
        const QString call = QStringLiteral("createResource");
        const auto failure = m_failures.constFind(call);
        ResourceId id;
        if (failure == m_failures.cend() || failure->applied)
            id = store(draft);
        created.append(draft);
        return answer<ResourceId>(call, context, std::move(callback), [id] { return id; });
    }
    [[nodiscard]] bool canBeId(const QString &text) const override
    {
        return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    }
    [[nodiscard]] QByteArray toFile(const ResourceDraft &) const override { return {}; }
    [[nodiscard]] Result<DraftReading> fromFile(const QByteArray &) const override { return DraftReading{}; }

private:
    struct Failure {
        ApiError error;
        int times;
        bool applied;
    };

    template <typename T>
    static QList<T> only(QList<T> rows, const BusinessId &business)
    {
        erase_if(rows, [&business](const T &it) { return it.business != business; });
        return rows;
    }

    ResourceId store(const ResourceDraft &draft)
    {
        const ResourceId id(QString::number(9001 + created.size()));
        resources.append({id, draft.name(), draft.business(), {}});
        const ResourceDraft open = draft.withoutSecrets();
        stored.insert(id, stores ? stores(open) : open);
        return id;
    }

    template <typename T, typename Make>
    RequestHandle answer(const QString &call, QObject *context, Callback<T> callback, Make make)
    {
        m_calls.append(call);
        std::optional<ApiError> error;
        if (const auto failure = m_failures.find(call); failure != m_failures.end()) {
            error = failure->error;
            if (--failure->times == 0)
                m_failures.erase(failure);
        }
        const auto alive = std::make_shared<bool>(true);
        const auto say = [context = QPointer<QObject>(context), callback = std::move(callback), make, error, alive] {
            if (context && std::exchange(*alive, false))
                callback(error ? Result<T>(tl::make_unexpected(*error)) : Result<T>(make()));
        };
        if (m_holds)
            m_waiting.push_back(say);
        else
            QMetaObject::invokeMethod(this, say, Qt::QueuedConnection);
        return RequestHandle([alive] { *alive = false; });
    }

    QStringList m_calls;
    QHash<QString, Failure> m_failures;
    std::vector<std::function<void()>> m_waiting;
    bool m_holds = false;
};

} // namespace Foyer::Testing
