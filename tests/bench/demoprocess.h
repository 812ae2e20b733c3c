// SPDX-License-Identifier: MIT
#pragma once

#include "kadenceworkplace.h"

#include <QJsonObject>
#include <QProcess>

#include <memory>

/** The demo workplace in a process of its own, so that its work is not counted as ours. */
class DemoProcess final {
public:
    /** A workplace of today, with so many people. */
    explicit DemoProcess(int people);
    /** What that program serves: it prints the address and the key as one line of JSON. */
    DemoProcess(const QString &program, const QStringList &arguments);
    ~DemoProcess();
    Q_DISABLE_COPY_MOVE(DemoProcess)

    /** "apiUrl", "authUrl", "clientId", "clientSecret". */
    [[nodiscard]] QString value(const char *key) const { return m_urls.value(QLatin1String(key)).toString(); }
    /** A token, had with curl. */
    [[nodiscard]] QString token() const;
    [[nodiscard]] std::unique_ptr<Foyer::KadenceWorkplace> connectTo(const Foyer::Clock &clock) const;

private:
    QProcess m_process;
    QJsonObject m_urls;
};
