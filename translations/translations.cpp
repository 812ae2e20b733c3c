// SPDX-License-Identifier: MIT
#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

// A resource inside a static library is dropped by the linker unless something names it; it must be named outside
// of any namespace.
static void initializeResources()
{
    Q_INIT_RESOURCE(foyer_qm);
}

namespace Foyer {

namespace {

void install(const QString &file, const QLocale &locale, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (translator->load(locale, file, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator.release());
}

} // namespace

void installTranslations(const QString &language)
{
    initializeResources();
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);

    install(QStringLiteral("qtbase"), locale, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString own = QStringLiteral(":/translations");
    // The pseudo-locale's name is no territory that QLocale knows, so it is asked for by its file.
    if (language == u"en_XA") {
        auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
        if (translator->load(QStringLiteral("foyer_en_XA"), own))
            QCoreApplication::installTranslator(translator.release());
        return;
    }
    // English carries the plural forms and stands behind every language that lacks a text.
    install(QStringLiteral("foyer"), QLocale(QLocale::English), own);
    install(QStringLiteral("foyer"), locale, own);
}

} // namespace Foyer
