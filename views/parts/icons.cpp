// SPDX-License-Identifier: MIT
#include "icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// A resource inside a static library is dropped by the linker unless something names it, outside of any namespace.
static void initializeResources()
{
    Q_INIT_RESOURCE(foyer_icons);
}

namespace Foyer {

namespace {

/** A drawing, read when it is wanted: whoever makes an icon that is not seen yet waits for nothing. */
class DrawingEngine final : public QIconEngine {
public:
    /** Where the drawing says currentColor it takes the application palette's @p role. */
    DrawingEngine(QString path, QPalette::ColorRole role) : m_path(std::move(path)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(drawing(mode));
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("%1-%2-%3x%4")
                                .arg(m_path, colour(mode).name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap found;
        if (QPixmapCache::find(key, &found))
            return found;
        QPixmap fresh(size);
        fresh.fill(Qt::transparent);
        QPainter painter(&fresh);
        paint(&painter, fresh.rect(), mode, state);
        painter.end();
        QPixmapCache::insert(key, fresh);
        return fresh;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new DrawingEngine(m_path, m_role); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : m_role);
    }

    [[nodiscard]] QByteArray drawing(QIcon::Mode mode) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().replace("currentColor", colour(mode).name().toLatin1());
    }

    QString m_path;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon icon(const QString &name, QPalette::ColorRole role)
{
    initializeResources();
    return QIcon(new DrawingEngine(QStringLiteral(":/foyer/icons/%1.svg").arg(name), role));
}

QIcon applicationIcon()
{
    initializeResources();
    return QIcon(new DrawingEngine(QStringLiteral(":/foyer/foyer.svg"), QPalette::ButtonText));
}

} // namespace Foyer
