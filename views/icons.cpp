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

class StrokeIconEngine final : public QIconEngine {
public:
    StrokeIconEngine(QString name, QPalette::ColorRole role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(drawing(mode));
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("foyer-%1-%2-%3x%4")
                                .arg(m_name, colour(mode).name(QColor::HexArgb))
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

    [[nodiscard]] QIconEngine *clone() const override { return new StrokeIconEngine(m_name, m_role); }

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
        QFile file(QStringLiteral(":/foyer/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().replace("currentColor", colour(mode).name().toLatin1());
    }

    QString m_name;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon icon(const QString &name, QPalette::ColorRole role)
{
    initializeResources();
    return QIcon(new StrokeIconEngine(name, role));
}

QIcon applicationIcon()
{
    initializeResources();
    QIcon all;
    for (const int size : {16, 32, 64, 128}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer renderer(QStringLiteral(":/foyer/foyer.svg"));
        renderer.render(&painter);
        painter.end();
        all.addPixmap(pixmap);
    }
    return all;
}

} // namespace Foyer
