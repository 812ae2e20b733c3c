// SPDX-License-Identifier: MIT
#include "httplog.h"

#include <QStringList>
#include <QUrlQuery>

namespace Foyer {

Q_LOGGING_CATEGORY(httpLog, "foyer.http", QtInfoMsg)

QString loggable(const HttpRequest &request)
{
    const QString method =
        request.method == HttpRequest::Method::Post ? QStringLiteral("POST ") : QStringLiteral("GET ");
    QString line = method + request.url.path(QUrl::FullyEncoded);
    if (!request.url.hasQuery())
        return line;
    QStringList names;
    const auto items = QUrlQuery(request.url).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        // A query without "=" is all name: it may be anything, so it is not shown.
        names.append(value.isEmpty() ? QStringLiteral("…") : name);
    }
    return line + u'?' + names.join(u'&');
}

} // namespace Foyer
