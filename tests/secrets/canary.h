// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Foyer::Testing {

/**
 * A text that stands for a secret and is recognised in whatever dress it turns up. Its heart is of letters and digits
 * only, which percent-encoding and JSON leave as they are; around it are the signs that they do not. So a search for
 * the heart finds it raw, percent-encoded, escaped, cut at either end, and inside other texts.
 */
class Canary {
public:
    /** @p heart: at least 16 ASCII letters and digits. */
    Canary(const QString &name, const QByteArray &before, const QByteArray &heart, const QByteArray &after);

    [[nodiscard]] const QByteArray &text() const { return m_text; } ///< UTF-8

    struct Form {
        QString name;
        QByteArray bytes;
    };
    /** What is searched for: as it is, in base64 (from any of three offsets), UTF-16, and as hex. */
    [[nodiscard]] const QList<Form> &forms() const { return m_forms; }

    /** The names of the forms in which it is in @p bytes; upper and lower case do not count but for base64. */
    [[nodiscard]] QStringList foundIn(const QByteArray &bytes) const;

private:
    QByteArray m_text;
    QList<Form> m_forms;
};

/** One line for every file of these folders, whatever its kind or owner, in which one of them is. */
struct FolderSearch {
    int files = 0;
    QStringList found;
    QStringList unreadable; ///< what could not be looked at: nothing is known about it
};

[[nodiscard]] FolderSearch searchFolders(const QStringList &folders, const QList<Canary> &canaries);

} // namespace Foyer::Testing
