// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"

#include <QCoreApplication>
#include <QString>

/** @file What the sentences are put together from. */
namespace Foyer::Sentences {

/** The translation context of every sentence. */
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/** Why a write failed, without what became of it. */
[[nodiscard]] QString causeWords(const ApiError &error);
/** What the other side said, if anything, in quotes and as one line, with a space before it. */
[[nodiscard]] QString quoted(const ApiError &error);
/** Two sentences, the second of which may be missing. */
[[nodiscard]] QString both(const QString &first, const QString &second);
/** A name inside a sentence: on one line, and when it is written right to left, kept from turning the rest. */
[[nodiscard]] QString named(const QString &text);

} // namespace Foyer::Sentences
