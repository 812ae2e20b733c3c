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

#include <optional>
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
    Private(const Clock &theClock, std::optional<QSslConfiguration> theTls) : clock(theClock), tls(std::move(theTls))
    {
        setUp(reads);
    }

    static void setUp(QNetworkAccessManager &manager)
    {
        manager.setProxyFactory(new ProxyUnlessLoopback); // the manager owns it
        manager.setAutoDeleteReplies(false);
        manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

    /**
     * For a read the one that keeps connections; for a write one of its own. A kept connection may have died unnoticed
     * (a laptop that slept, another WLAN), or be closing, and whoever finds that out by sending a booking into it knows
     * nothing about the booking. A connection that can't be made is proof that nothing was sent.
     */
    QNetworkAccessManager &managerFor(HttpRequest::Method method, QObject *exchange)
    {
        if (method != HttpRequest::Method::Post)
            return reads;
        auto *own = new QNetworkAccessManager(exchange);
        setUp(*own);
        return *own;
    }

    /** Made when first needed: loading the TLS library takes longer than opening the desk. */
    const QSslConfiguration &tlsRules()
    {
        if (!std::exchange(tlsIsReady, true)) {
            if (!tls)
                tls = QSslConfiguration::defaultConfiguration();
            tls->setProtocol(QSsl::TlsV1_2OrLater);
            tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
            tls->setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
        }
        return *tls;
    }

    const Clock &clock;
    std::optional<QSslConfiguration> tls;
    bool tlsIsReady = false;
    QNetworkAccessManager reads;
    QObject exchanges; ///< parent of all that run; after the manager, so that they go first
};

HttpTransport::HttpTransport(const Clock &clock) : d(std::make_unique<Private>(clock, std::nullopt)) {}

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
    exchange->start(d->managerFor(request.method, exchange),
                    request.url.scheme() == u"https" ? &d->tlsRules() : nullptr);
    return RequestHandle([running = QPointer<Exchange>(exchange), promise] {
        promise->drop(); // it may be settled and on its way already
        if (running)
            running->stop();
    });
}

} // namespace Foyer
