// SPDX-License-Identifier: MIT
#include "target.h"

#include <QByteArray>

namespace Foyer {

QUrl below(const QUrl &base, const QString &path)
{
    QUrl url = base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    QString prefix = base.path(QUrl::FullyEncoded);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + path, QUrl::TolerantMode);
    return url;
}

QUrl urlOf(const QUrl &base, const Target &target)
{
    QUrl url = below(base, target.path);
    QByteArray query;
    for (const auto &[name, value] : target.query) {
        if (!query.isEmpty())
            query += '&';
        query += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

} // namespace Foyer
