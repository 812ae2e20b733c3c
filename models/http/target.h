// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

/** @file What is asked for below the address of an API. Pure and thread-safe. */
namespace Foyer {

/** A path below the API's origin and its parameters, names and values not yet encoded. */
struct Target {
    QString path;
    QList<std::pair<QString, QString>> query;

    friend bool operator==(const Target &, const Target &) = default;
};

/** The complete address: everything but letters, digits and `-._~` is percent-encoded in names and values. */
[[nodiscard]] QUrl urlOf(const QUrl &base, const Target &target);

/** @p path below @p base, which may have a path of its own; nothing else of the base stays. */
[[nodiscard]] QUrl below(const QUrl &base, const QString &path);

} // namespace Foyer
