// SPDX-License-Identifier: MIT
#include "httptransport.h"

#include "clock.h"
#include "exchange.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslSocket>

#include <utility>

namespace Foyer {

namespace {

/** The program's proxy settings for everything but the machine itself. */
class ProxyUnlessLoopback final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == u"localhost" || QHostAddress(host).isLoopback())
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return QNetworkProxyFactory::proxyForQuery(query);
    }
};

} // namespace

class HttpTransport::Private {
public:
    Private(const Clock &theClock, QSslConfiguration theTls) : clock(theClock), tls(std::move(theTls))
    {
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        tls.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
        for (QNetworkAccessManager *manager : {&reads, &writes}) {
            manager->setProxyFactory(new ProxyUnlessLoopback); // the manager owns it
            manager->setAutoDeleteReplies(false);
            manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        }
    }

    const Clock &clock;
    QSslConfiguration tls;
    QNetworkAccessManager reads;
    /**
     * Its connections end after one POST each. A kept one may have died unnoticed (a laptop that slept, another
     * WLAN), and whoever finds that out by sending a booking into it knows nothing about the booking. A connection
     * that can't be made is proof that nothing was sent.
     */
    QNetworkAccessManager writes;
    QObject exchanges; ///< parent of all that run; after the managers, so that they go first
};

HttpTransport::HttpTransport(const Clock &clock) : HttpTransport(clock, QSslConfiguration::defaultConfiguration()) {}

HttpTransport::HttpTransport(const Clock &clock, const QSslConfiguration &tls)
    : d(std::make_unique<Private>(clock, tls))
{}

HttpTransport::~HttpTransport() = default;

RequestHandle HttpTransport::send(const HttpRequest &request, QObject *context, Callback<HttpResponse> callback)
{
    Q_ASSERT(context);
    auto promise = std::make_shared<PendingCall<HttpResponse>>(context, std::move(callback));
    auto *exchange = new Exchange(request, promise, d->clock, &d->exchanges);
    QObject::connect(context, &QObject::destroyed, exchange, &Exchange::stop);
    exchange->start(request.method == HttpRequest::Method::Post ? d->writes : d->reads, d->tls);
    return RequestHandle([running = QPointer<Exchange>(exchange), promise] {
        promise->drop(); // it may be settled and on its way already
        if (running)
            running->stop();
    });
}

} // namespace Foyer
