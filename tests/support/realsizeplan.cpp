// SPDX-License-Identifier: MIT
#include "realsizeplan.h"

#include <cmath>
#include <utility>

namespace Foyer::Testing {

namespace {

/** 26 characters of Crockford's base 32, a different one for each number. */
QString madeUpId(quint64 number)
{
    static const char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString id = QStringLiteral("01J");
    quint64 state = number * 0x9e3779b97f4a7c15ULL + 1;
    while (id.size() < 26) {
        state ^= state >> 30;
        state *= 0xbf58476d1ce4e5b9ULL;
        state ^= state >> 27;
        id += QLatin1Char(digits[(state >> 40) % 32]);
        state += 0x94d049bb133111ebULL;
    }
    return id;
}

QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

QString pair(double x, double y)
{
    return number(x) + QLatin1Char(' ') + number(y);
}

/** A rectangle around (x, y) with round corners, of lines and curves as an editor exports it. */
QString roundBox(double x, double y, double width, double height, double radius)
{
    const double left = x - width / 2;
    const double top = y - height / 2;
    const double right = x + width / 2;
    const double bottom = y + height / 2;
    const double k = radius * 0.4477;
    QString d = QStringLiteral("M") + pair(left + radius, top) + QStringLiteral("H") + number(right - radius);
    d += QStringLiteral("C") + pair(right - k, top) + QLatin1Char(' ') + pair(right, top + k) + QLatin1Char(' ') +
         pair(right, top + radius);
    d += QStringLiteral("V") + number(bottom - radius);
    d += QStringLiteral("C") + pair(right, bottom - k) + QLatin1Char(' ') + pair(right - k, bottom) + QLatin1Char(' ') +
         pair(right - radius, bottom);
    d += QStringLiteral("H") + number(left + radius);
    d += QStringLiteral("C") + pair(left + k, bottom) + QLatin1Char(' ') + pair(left, bottom - k) + QLatin1Char(' ') +
         pair(left, bottom - radius);
    d += QStringLiteral("V") + number(top + radius);
    d += QStringLiteral("C") + pair(left, top + k) + QLatin1Char(' ') + pair(left + k, top) + QLatin1Char(' ') +
         pair(left + radius, top);
    return d + QLatin1Char('Z');
}

/** Where a bench stands: `columns` pairs of desks that face each other. */
struct Bench {
    double x;
    double y;
    double angle;
    int columns;
    bool isOnlyOneRow = false;
};

class Floor {
public:
    Floor();

    QByteArray svg;
    QList<PlannedSpace> spaces;

private:
    void line(const QString &text) { svg += QByteArray(m_depth * 2, ' ') + text.toUtf8() + '\n'; }
    void open(const QString &attributes)
    {
        line(QStringLiteral("<g ") + attributes + QLatin1Char('>'));
        ++m_depth;
    }
    void close()
    {
        --m_depth;
        line(QStringLiteral("</g>"));
    }
    void path(const QString &d, const char *fill, const char *stroke = "#5B6673", double width = 3)
    {
        line(QStringLiteral("<path d=\"%1\" fill=\"%2\" stroke=\"%3\" stroke-width=\"%4\"/>")
                 .arg(d, QLatin1String(fill), QLatin1String(stroke), number(width)));
    }
    void label(double x, double y, const char *text, int size = 64)
    {
        line(QStringLiteral("<text x=\"%1\" y=\"%2\" font-family=\"sans-serif\" font-size=\"%3\" fill=\"#3A4552\" "
                            "text-anchor=\"middle\">%4</text>")
                 .arg(number(x), number(y), QString::number(size), QLatin1String(text)));
    }

    void openSpace(const char *type, SpaceKind kind, const QString &name, const QString &transform);
    void desk(const QString &transform);
    void deskParts();
    void bench(const Bench &bench);
    void area(const char *name, double x, double y, const QList<Bench> &benches);
    void pod(double x, double y, double angle);
    void room(const char *name, double x, double width, int seats);
    void chair(double x, double y, double angle);
    void shell();
    void landmarks();
    void unavailable();

    int m_depth = 0;
    int m_desks = 0;
    int m_pods = 0;
    QString m_neighborhood;
};

constexpr double deskWidth = 168;
constexpr double deskDepth = 92;

void Floor::openSpace(const char *type, SpaceKind kind, const QString &name, const QString &transform)
{
    const QString id = madeUpId(static_cast<quint64>(spaces.size()) + 1);
    spaces.append({id, kind, name, m_neighborhood});
    open(QStringLiteral("id=\"space::%1::%2\" transform=\"%3\"").arg(QLatin1String(type), id, transform));
}

/** Its seat, a back and two arms, seen from above; the back is at the far side from (0, 0) at angle 0. */
void Floor::chair(double x, double y, double angle)
{
    open(QStringLiteral("transform=\"translate(%1) rotate(%2)\"").arg(pair(x, y), number(angle)));
    path(roundBox(0, 0, 52, 48, 14), "#D5DCE4");
    path(QStringLiteral("M-27 14C-27 30 -14 38 0 38C14 38 27 30 27 14C22 24 12 29 0 29C-12 29 -22 24 -27 14Z"),
         "#9AA7B5");
    close();
}

void Floor::deskParts()
{
    path(roundBox(0, -deskDepth / 2, deskWidth - 6, deskDepth - 4, 8), "#F4F0E8");
    path(QStringLiteral("M-34 -80C-12 -74 12 -74 34 -80L35 -74C12 -68 -12 -68 -35 -74Z"), "#2F3A46");
    path(QStringLiteral("M-6 -72H6V-64C6 -60 -6 -60 -6 -64Z"), "#6C7886");
    path(QStringLiteral("M-30 -49H26Q28 -40 26 -31H-30Q-32 -40 -30 -49Z"), "#C4CCD6");
    path(QStringLiteral("M43 -82H77V-6H43ZM47 -20H73M47 -44H73M47 -68H73"), "#E3DBCB");
    // Nobody leaves the chair quite where the last one did.
    const int turn = m_desks * 37 % 41 - 20;
    chair(m_desks * 13 % 11 - 5, 26 + m_desks * 7 % 9, turn);
}

void Floor::desk(const QString &transform)
{
    ++m_desks;
    openSpace("desk", SpaceKind::Desk, QStringLiteral("Desk %1").arg(m_desks, 3, 10, QLatin1Char('0')), transform);
    deskParts();
    close();
}

void Floor::bench(const Bench &bench)
{
    open(QStringLiteral("transform=\"translate(%1) rotate(%2)\"").arg(pair(bench.x, bench.y), number(bench.angle)));
    for (int i = 0; i < bench.columns; ++i) {
        const double x = (i - (bench.columns - 1) / 2.0) * deskWidth;
        if (bench.isOnlyOneRow) {
            desk(QStringLiteral("translate(%1)").arg(pair(x, 0)));
            continue;
        }
        // Those who sit opposite are turned around the middle of the bench, in two ways of writing it.
        desk(QStringLiteral("translate(%1 %2)").arg(number(x), number(deskDepth)));
        desk(i % 2 == 0 ? QStringLiteral("translate(%1 %2) rotate(180)").arg(number(x), number(-deskDepth))
                        : QStringLiteral("rotate(180) translate(%1, %2)").arg(number(-x), number(deskDepth)));
    }
    close();
}

void Floor::area(const char *name, double x, double y, const QList<Bench> &benches)
{
    m_neighborhood = QLatin1String(name);
    open(QStringLiteral("id=\"%1\" transform=\"translate(%2)\"").arg(m_neighborhood.toUpper(), pair(x, y)));
    for (const Bench &each : benches)
        bench(each);
    close();
    m_neighborhood.clear();
}

void Floor::pod(double x, double y, double angle)
{
    ++m_pods;
    openSpace("pod", SpaceKind::Pod, QStringLiteral("Pod %1").arg(m_pods),
              QStringLiteral("translate(%1) rotate(%2 0 0)").arg(pair(x, y), number(angle)));
    path(roundBox(0, 0, 210, 170, 26), "#E6EEF5", "#3A4552", 6);
    path(roundBox(0, 0, 186, 146, 18), "#F8FAFC");
    path(QStringLiteral("M-40 86H40V92H-40Z"), "#FFFFFF", "#3A4552");
    path(roundBox(0, -44, 110, 40, 8), "#F4F0E8");
    chair(0, 14, 0);
    close();
}

void Floor::room(const char *name, double x, double width, int seats)
{
    openSpace("room", SpaceKind::Room, QLatin1String(name), QStringLiteral("translate(%1)").arg(pair(x, 580)));
    path(QStringLiteral("M%1H%2V350H%3Z").arg(pair(-width / 2, -350), number(width / 2), number(-width / 2)), "#EEF3EA",
         "#3A4552", 8);
    const double table = width - 320;
    path(roundBox(0, 0, table, 190, 70), "#E0CFB4");
    for (int i = 0; i < seats; ++i) {
        const double at = (i + 0.5) * table / seats - table / 2;
        chair(at, 130, 0);
        chair(at, -130, 180);
    }
    path(QStringLiteral("M%1H%2V-312H%3Z").arg(pair(-width / 4, -324), number(width / 4), number(-width / 4)),
         "#2F3A46");
    // The door stands open: a leaf and the quarter of a circle that it needs.
    path(QStringLiteral("M%1V250A100 100 0 0 1 %2").arg(pair(width / 2 - 140, 350), pair(width / 2 - 40, 350)), "none");
    label(0, -230, name, 48);
    close();
}

void Floor::shell()
{
    open(QStringLiteral("id=\"floor\""));
    path(QStringLiteral("M180 180H6556V3000L5906 4110H180Z"), "#FBFAF7", "#FBFAF7", 1);
    path(QStringLiteral("M180 960H4860V1180H180Z"), "#F1EFEA", "none", 0);
    close();
    open(QStringLiteral("id=\"walls\""));
    path(QStringLiteral("M150 150H6586V3008L5923 4140H150ZM190 190V4100H5900L6546 2997V190Z\" fill-rule=\"evenodd"),
         "#3A4552", "#3A4552", 2);
    for (int i = 0; i < 14; ++i)
        path(QStringLiteral("M%1H%2V190H%3Z")
                 .arg(pair(330 + 440 * i, 150), number(650 + 440 * i), number(330 + 440 * i)),
             "#BFD4E6", "#3A4552", 2);
    for (int i = 0; i < 8; ++i)
        path(QStringLiteral("M150 %1H190V%2H150Z").arg(number(430 + 440 * i), number(750 + 440 * i)), "#BFD4E6",
             "#3A4552", 2);
    for (const auto &[x, y] :
         {std::pair(2330, 1400), {4300, 1400}, {2330, 2700}, {4300, 2740}, {2330, 3950}, {4650, 4000}})
        path(roundBox(x, y, 70, 70, 4), "#8793A1", "#3A4552", 3);
    close();
}

void Floor::landmarks()
{
    open(QStringLiteral("id=\"STAIRS\" transform=\"translate(2700 1700)\""));
    path(QStringLiteral("M0 0H420V800H0Z"), "#E9ECEF", "#3A4552", 8);
    for (int i = 1; i < 16; ++i)
        path(QStringLiteral("M20 %1H190M230 %1H400").arg(i * 50), "none");
    path(QStringLiteral("M105 760V80M70 120L105 70L140 120"), "none", "#3A4552", 5);
    label(210, -30, "STAIRS", 48);
    close();
    open(QStringLiteral("id=\"ELEVATOR\" transform=\"translate(3160 1700)\""));
    for (int i = 0; i < 2; ++i)
        path(QStringLiteral("M%1h360v380h-360zl360 380m0 -380l-360 380").arg(pair(0, 420 * i)), "#E9ECEF", "#3A4552",
             8);
    label(180, -30, "ELEVATOR", 48);
    close();
    open(QStringLiteral("id=\"RESTROOM\" transform=\"translate(3560 1700)\""));
    path(QStringLiteral("M0 0H500V800H0ZM0 400H500"), "#E4EDF3", "#3A4552", 8);
    for (int i = 0; i < 6; ++i) {
        const double y = 70 + i % 3 * 120 + i / 3 * 400;
        path(QStringLiteral("M380 %1C430 %1 450 %2 450 %3C450 %4 430 %5 380 %5Z")
                 .arg(number(y - 30), number(y - 15), number(y), number(y + 15), number(y + 30)),
             "#FFFFFF");
        path(QStringLiteral("M300 %1H490").arg(number(y + 60)), "none");
    }
    label(160, 215, "RESTROOM", 48);
    close();
    open(QStringLiteral("id=\"KITCHEN\" transform=\"translate(5660 1300)\""));
    path(QStringLiteral("M0 0H880V900H0Z"), "#F5EBDD", "#3A4552", 8);
    path(QStringLiteral("M780 20H860V880H780ZM20 20H780V100H20Z"), "#D9C7AA");
    for (int i = 0; i < 4; ++i) {
        const double x = 200 + i % 2 * 340;
        const double y = 330 + i / 2 * 320;
        line(QStringLiteral(
                 "<circle cx=\"%1\" cy=\"%2\" r=\"80\" fill=\"#E0CFB4\" stroke=\"#5B6673\" stroke-width=\"3\"/>")
                 .arg(number(x), number(y)));
        for (int seat = 0; seat < 4; ++seat) {
            const double turn = seat * 90 + 45;
            const double radians = turn * 3.14159265358979 / 180;
            chair(x - 112 * std::sin(radians), y + 112 * std::cos(radians), turn);
        }
    }
    label(400, 860, "KITCHEN");
    close();
    open(QStringLiteral("id=\"RECEPTION\" transform=\"translate(5720 600)\""));
    path(QStringLiteral("M-520 -120C-520 120 -300 260 0 260C300 260 520 120 520 -120H420C420 60 260 160 0 160"
                        "C-260 160 -420 60 -420 -120Z"),
         "#E0CFB4", "#3A4552", 6);
    chair(-140, 60, 180);
    chair(140, 60, 180);
    label(0, -120, "RECEPTION", 80);
    close();
}

void Floor::unavailable()
{
    open(QStringLiteral("id=\"unavailable\" opacity=\"0.45\" transform=\"translate(2760 1480)\""));
    for (int i = 0; i < 6; ++i) {
        open(QStringLiteral("transform=\"translate(%1 0)\"").arg(i * 180));
        deskParts();
        path(QStringLiteral("M-80 0L80 -90M80 0L-80 -90"), "none", "#A23B3B", 5);
        close();
    }
    close();
}

Floor::Floor()
{
    svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<svg width=\"6736\" height=\"4290\" viewBox=\"0 0 6736 4290\" fill=\"none\" "
          "xmlns=\"http://www.w3.org/2000/svg\">\n";
    m_depth = 1;
    shell();
    landmarks();
    open(QStringLiteral("id=\"ROOMS\""));
    room("Anchor", 620, 800, 5);
    room("Beacon", 1440, 760, 4);
    room("Compass", 2220, 720, 4);
    room("Drift", 2940, 640, 3);
    room("Ebb", 3600, 600, 3);
    room("Fathom", 4360, 840, 5);
    close();
    area("Harbour", 240, 1260,
         {{280, 600, 90, 6},
          {780, 600, 90, 6},
          {1280, 600, -90, 6},
          {1780, 600, 90, 6},
          {280, 2080, 90, 6},
          {780, 2080, -90, 6},
          {1280, 2080, 90, 6},
          {1780, 2080, 270, 6}});
    area("Meadow", 2480, 2780,
         {{560, 240, 0, 6}, {1620, 240, 180, 6}, {560, 980, 0, 6}, {1620, 980, 0, 6}, {5, 610, 90, 2, true}});
    open(QStringLiteral("transform=\"rotate(-30 5300 3250)\""));
    area("Orchard", 4700, 2700, {{500, 200, 0, 5}, {500, 660, 0, 5}, {400, 1060, 180, 5}, {1400, 520, 90, 5}});
    close();
    area("Library", 4480, 1320,
         {{520, 220, 0, 6},
          {520, 700, 0, 5},
          {180, 1130, 17, 1, true},
          {460, 1150, -23.5, 1, true},
          {760, 1150, 41, 1, true}});
    m_neighborhood = QStringLiteral("Meadow");
    open(QStringLiteral("id=\"PODS\""));
    for (int i = 0; i < 4; ++i) {
        pod(2480, 1800 + 220 * i, 90);
        pod(4260, 1800 + 220 * i, i % 2 == 0 ? -90 : 270);
    }
    close();
    m_neighborhood.clear();
    unavailable();
    svg += "</svg>\n";
}

} // namespace

QList<PlannedSpace> realSizeSpaces()
{
    return Floor().spaces;
}

QByteArray realSizePlan()
{
    return Floor().svg;
}

} // namespace Foyer::Testing
