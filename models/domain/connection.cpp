// SPDX-License-Identifier: MIT
#include "connection.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace Foyer {

const SystemTraits *traitsOf(const QList<SystemTraits> &known, const QString &system)
{
    const auto found = std::find_if(known.cbegin(), known.cend(),
                                    [&system](const SystemTraits &traits) { return traits.system == system; });
    return found == known.cend() ? nullptr : &*found;
}

Connection withAddress(const Connection &connection, const SystemTraits *traits)
{
    return traits && traits->withAddress ? traits->withAddress(connection) : connection;
}

std::optional<UrlFault> faultOf(const QUrl &url)
{
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return UrlFault::Unreadable;
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return UrlFault::HasUserInfo;
    if (url.hasQuery() || url.hasFragment())
        return UrlFault::HasQuery;

    const QString host = url.host(QUrl::FullyEncoded);
    const bool loopback = host == u"127.0.0.1" || host == u"::1" || host == u"localhost";
    static const QRegularExpression hostName(QRegularExpression::anchoredPattern(QStringLiteral(
        "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?\\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?")));
    static const QRegularExpression ipv6(QRegularExpression::anchoredPattern(QStringLiteral("[0-9a-f:.]+")));
    if (!hostName.match(host).hasMatch() && !(host.contains(u':') && ipv6.match(host).hasMatch()))
        return UrlFault::OddHost;
    if (url.port() == 0)
        return UrlFault::OddHost;

    if (url.scheme() != u"https" && !(url.scheme() == u"http" && loopback))
        return UrlFault::NotHttps;
    return std::nullopt;
}

QString accountKey(const Connection &connection)
{
    QUrl api = connection.apiUrl.adjusted(QUrl::NormalizePathSegments);
    if (api.port() == (api.scheme() == u"https" ? 443 : 80))
        api.setPort(-1); // said or not, it is the same
    QString address = api.toString(QUrl::FullyEncoded);
    while (address.endsWith(u'/'))
        address.chop(1);
    // An address stands in for a region: see Connection.
    const QStringList parts{connection.system, address.isEmpty() ? connection.region : address, connection.clientId};
    const QByteArray digest = QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(32));
}

} // namespace Foyer
