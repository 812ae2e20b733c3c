// SPDX-License-Identifier: MIT
#include "connection.h"
#include "fuzzing.h"
#include "kadencerequests.h"

using namespace Foyer;

namespace {

bool isLoopback(const QString &host)
{
    return host == u"127.0.0.1" || host == u"::1" || host == u"localhost";
}

void checkAccepted(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    FOYER_HOLDS(url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(host)));
    FOYER_HOLDS(!host.isEmpty() && Fuzzing::isVisibleAscii(host.toUtf8()));
    FOYER_HOLDS(url.userInfo().isEmpty() && !url.authority().contains(u'@'));
    FOYER_HOLDS(!url.hasQuery() && !url.hasFragment());
    FOYER_HOLDS(url.port() != 0);

    // What goes over the wire means the same to whoever reads it.
    const QByteArray wire = url.toEncoded();
    FOYER_HOLDS(Fuzzing::isVisibleAscii(wire) && !wire.contains('?') && !wire.contains('#'));
    const QUrl again = QUrl::fromEncoded(wire, QUrl::StrictMode);
    FOYER_HOLDS(!faultOf(again) && again.host(QUrl::FullyEncoded) == host && again.port() == url.port());
}

/** Whatever is asked for, it is asked of @p base. */
void checkBelow(const QUrl &base, const Target &target)
{
    const QUrl url = urlOf(base, target);
    FOYER_HOLDS(url.isValid() && Fuzzing::isVisibleAscii(url.toEncoded()));
    FOYER_HOLDS(!faultOf(url.adjusted(QUrl::RemoveQuery)) && !url.hasFragment());
    FOYER_HOLDS(url.scheme() == base.scheme() && url.authority() == base.authority());
    FOYER_HOLDS(url.path(QUrl::FullyEncoded).endsWith(target.path));
}

void checkEndpoints(const QUrl &url)
{
    Connection connection;
    connection.apiUrl = url;
    const auto endpoints = Kadence::endpointsOf(connection);
    FOYER_HOLDS(endpoints.has_value());
    checkBelow(endpoints->api, Kadence::buildingsProbe());
    for (const Target &target : Kadence::peopleSearch(url.toString()))
        checkBelow(endpoints->api, target);
    (void)accountKey(connection);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(Fuzzing::bytesOf(data, size));
    for (const auto mode : {QUrl::StrictMode, QUrl::TolerantMode}) {
        const QUrl url(text, mode);
        if (faultOf(url))
            continue;
        checkAccepted(url);
        checkEndpoints(url);
    }
    return 0;
}
