// SPDX-License-Identifier: MIT
#include "canary.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace Foyer::Testing {

namespace {

/** The part of the base64 of something longer that only @p heart decides, where it begins @p offset bytes in. */
QByteArray base64Within(const QByteArray &heart, int offset)
{
    const QByteArray whole = (QByteArray(offset, '\0') + heart).toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype bits = 8 * (offset + heart.size());
    const qsizetype first = (8 * offset + 5) / 6;
    return whole.mid(first, bits / 6 - first);
}

/** Without the outer zeros, so that it is the same whichever half comes first. */
QByteArray utf16(const QByteArray &ascii)
{
    QByteArray wide = ascii.first(1);
    for (const char c : ascii.sliced(1)) {
        wide += '\0';
        wide += c;
    }
    return wide;
}

bool isRegularFile(const QString &name)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(name).constData(), &status) == 0 && S_ISREG(status.st_mode);
}

} // namespace

Canary::Canary(const QString &name, const QByteArray &before, const QByteArray &heart, const QByteArray &after)
    : m_text(before + heart + after)
{
    const auto add = [&](const char *form, const QByteArray &bytes) {
        m_forms.append({name + u' ' + QLatin1String(form), bytes});
    };
    add("as it is", heart);
    for (int offset = 0; offset < 3; ++offset)
        add("in base64", base64Within(heart, offset));
    add("in UTF-16", utf16(heart));
    add("as hex", heart.toHex());
}

QStringList Canary::foundIn(const QByteArray &bytes) const
{
    const QByteArray folded = bytes.toLower();
    QStringList found;
    for (const Form &form : m_forms) {
        const bool isBase64 = form.name.endsWith(u"base64");
        if (isBase64 ? bytes.contains(form.bytes) : folded.contains(form.bytes.toLower()))
            found.append(form.name);
    }
    return found;
}

FolderSearch searchFolders(const QStringList &folders, const QList<Canary> &canaries)
{
    FolderSearch search;
    for (const QString &folder : folders) {
        QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString name = it.next();
            for (const Canary &canary : canaries) {
                for (const QString &form : canary.foundIn(QFile::encodeName(name)))
                    search.found.append(form + QStringLiteral(" is the name of ") + name);
            }
            if (!isRegularFile(name))
                continue; // a folder or a socket
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly)) {
                if (QFileInfo::exists(name)) // else it has gone meanwhile
                    search.unreadable.append(name);
                continue;
            }
            ++search.files;
            const QByteArray bytes = file.readAll();
            for (const Canary &canary : canaries) {
                for (const QString &form : canary.foundIn(bytes))
                    search.found.append(form + QStringLiteral(" is in ") + name);
            }
        }
    }
    return search;
}

} // namespace Foyer::Testing
