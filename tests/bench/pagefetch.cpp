// SPDX-License-Identifier: MIT
#include "pagefetch.h"

#include "figures.h"
#include "turnuntil.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTextStream>

#include <algorithm>

namespace {

constexpr int perPage = 500;
constexpr qint64 wholePage = 100'000; ///< bytes that a page has at least

int pagesOf(int people)
{
    return (people + perPage - 1) / perPage;
}

QString pageUrl(const DemoProcess &demo, int page)
{
    return QStringLiteral("%1/v1/public/users?page=%2&itemsPerPage=%3")
        .arg(demo.value("apiUrl"))
        .arg(page)
        .arg(perPage);
}

} // namespace

double curlFetch(const DemoProcess &demo, const QString &token, int people)
{
    QStringList arguments{QStringLiteral("-s"),
                          QStringLiteral("-w"),
                          QStringLiteral("%{http_code} %{size_download}\\n"),
                          QStringLiteral("--parallel"),
                          QStringLiteral("-H"),
                          QStringLiteral("Accept: application/ld+json"),
                          QStringLiteral("-H"),
                          QStringLiteral("Authorization: Bearer ") + token};
    for (int page = 1; page <= pagesOf(people); ++page)
        arguments << QStringLiteral("-o") << QStringLiteral("/dev/null") << pageUrl(demo, page);
    QProcess curl;
    QElapsedTimer timer;
    timer.start();
    curl.start(QStringLiteral("curl"), arguments);
    curl.waitForFinished(120'000);
    const double took = msecs(timer);
    const auto lines = curl.readAllStandardOutput().split('\n');
    const auto whole = std::count_if(lines.begin(), lines.end(), [](const QByteArray &line) {
        return line.startsWith("200 ") && line.mid(4).toLongLong() > wholePage;
    });
    if (whole != pagesOf(people)) {
        QTextStream(stderr) << "curl fetched " << whole << " pages only: " << lines.value(0) << '\n';
        return -1;
    }
    return took;
}

double networkAlone(const DemoProcess &demo, const QString &token, int people)
{
    QNetworkAccessManager network;
    int ended = 0;
    int whole = 0;
    QElapsedTimer timer;
    timer.start();
    for (int page = 1; page <= pagesOf(people); ++page) {
        QNetworkRequest request{QUrl(pageUrl(demo, page))};
        request.setRawHeader("Accept", "application/ld+json");
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
        QNetworkReply *reply = network.get(request);
        auto size = std::make_shared<qint64>(0);
        QObject::connect(reply, &QIODevice::readyRead, reply, [=] { *size += reply->skip(reply->bytesAvailable()); });
        QObject::connect(reply, &QNetworkReply::finished, reply, [=, &ended, &whole] {
            *size += reply->skip(reply->bytesAvailable());
            ++ended;
            whole += reply->error() == QNetworkReply::NoError && *size > wholePage ? 1 : 0;
            reply->deleteLater();
        });
    }
    Foyer::turnUntil([&] { return ended == pagesOf(people); }, 120'000);
    const double took = msecs(timer);
    if (whole != pagesOf(people)) {
        QTextStream(stderr) << "QNetworkAccessManager fetched " << whole << " pages only\n";
        return -1;
    }
    return took;
}

double jsonAlone(const DemoProcess &demo, const QString &token, int people)
{
    QProcess curl;
    curl.start(QStringLiteral("curl"), {QStringLiteral("-s"), QStringLiteral("-H"),
                                        QStringLiteral("Authorization: Bearer ") + token, pageUrl(demo, 1)});
    curl.waitForFinished();
    const QByteArray page = curl.readAllStandardOutput();
    QElapsedTimer timer;
    timer.start();
    qsizetype members = 0;
    for (int at = 0; at < pagesOf(people); ++at)
        members += QJsonDocument::fromJson(page).object().size();
    return members > 0 ? msecs(timer) : -1;
}
