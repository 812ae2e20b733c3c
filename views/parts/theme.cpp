// SPDX-License-Identifier: MIT
#include "theme.h"

#include "foyerstyle.h"

#include <QApplication>
#include <QFontMetrics>
#include <QStyleHints>

namespace Foyer::Theme {

namespace {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](float x, float y) { return static_cast<float>(x * share + y * (1 - share)); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

struct Paint {
    QRgb window, base, text, muted, line, edge, accent, onAccent, button, disabled;
};
constexpr Paint lightPaint{0xfff4f6f7, 0xffffffff, 0xff161b22, 0xff586271, 0xffdde2e7,
                           0xff858f9c, 0xff0f766e, 0xffffffff, 0xffffffff, 0xff8b94a0};
constexpr Paint darkPaint{0xff14181c, 0xff1d2227, 0xffe9edf0, 0xffa6b0bb, 0xff343b43,
                          0xff79838f, 0xff3cc4b2, 0xff04211d, 0xff272d34, 0xff6d7782};

} // namespace

QPalette paletteFor(bool dark)
{
    const Paint &p = dark ? darkPaint : lightPaint;
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(p.window));
    palette.setColor(QPalette::WindowText, QColor(p.text));
    palette.setColor(QPalette::Base, QColor(p.base));
    palette.setColor(QPalette::AlternateBase, QColor(p.window));
    palette.setColor(QPalette::Text, QColor(p.text));
    palette.setColor(QPalette::Button, QColor(p.button));
    palette.setColor(QPalette::ButtonText, QColor(p.text));
    palette.setColor(QPalette::BrightText, QColor(p.onAccent));
    palette.setColor(QPalette::ToolTipBase, QColor(p.text));
    palette.setColor(QPalette::ToolTipText, QColor(p.base));
    palette.setColor(mutedRole, QColor(p.muted));
    palette.setColor(lineRole, QColor(p.line));
    palette.setColor(edgeRole, QColor(p.edge));
    palette.setColor(QPalette::Light, QColor(p.base));
    palette.setColor(QPalette::Midlight, QColor(p.line));
    palette.setColor(QPalette::Shadow, QColor(dark ? 0xff000000 : 0xff9aa3ad));
    palette.setColor(accentRole, QColor(p.accent));
    palette.setColor(onAccentRole, QColor(p.onAccent));
    palette.setColor(QPalette::Link, QColor(p.accent));
    palette.setColor(QPalette::LinkVisited, QColor(p.accent));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, mutedRole})
        palette.setColor(QPalette::Disabled, role, QColor(p.disabled));
    palette.setColor(QPalette::Disabled, accentRole, mixed(QColor(p.edge), QColor(p.base), 0.5));
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

void apply(DeskSettings::Appearance appearance)
{
    if (!qobject_cast<FoyerStyle *>(QApplication::style()))
        QApplication::setStyle(new FoyerStyle); // the application owns it
    bool dark = appearance == DeskSettings::Appearance::Dark;
    if (appearance == DeskSettings::Appearance::System) {
        // An empty palette brings the platform's own back; how light it is says what the person chose there.
        QApplication::setPalette(QPalette());
        dark = isDark(QGuiApplication::palette());
    }
    QApplication::setPalette(paletteFor(dark));
}

void whenSystemChanges(QObject *context, const std::function<void()> &then)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, context, then);
#else
    Q_UNUSED(context)
    Q_UNUSED(then)
#endif
}

QColor danger(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x9a, 0x8f) : QColor(0xb0, 0x24, 0x18);
}

QColor warning(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xf2, 0xc1, 0x5c) : QColor(0x85, 0x54, 0x00);
}

QColor tint(const QColor &colour, const QPalette &palette, double share)
{
    return mixed(colour, palette.color(QPalette::Base), share);
}

int space(int quarters)
{
    return qRound(quarters * QFontMetrics(QApplication::font()).height() / 4.0);
}

int radius()
{
    return qMax(4, qRound(space(1) * 1.5));
}

QFont font(Type type)
{
    QFont font = QApplication::font();
    const auto scale = [&font](double factor) {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(qRound(font.pixelSize() * factor));
    };
    switch (type) {
    case Type::Small:
        scale(0.9);
        break;
    case Type::Body:
        break;
    case Type::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Heading:
        scale(1.2);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Title:
        scale(1.75);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

} // namespace Foyer::Theme
