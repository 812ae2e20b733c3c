// SPDX-License-Identifier: MIT
#include "demoplan.h"

#include <algorithm>
#include <array>

namespace Foyer {

namespace {

// The plate, in centimetre-like units. Rooms along the north wall, benches left and right of a core with stairs and
// lifts, and a southern strip for pods, reception and lockers.
constexpr int plateWidth = 4800;
constexpr int plateHeight = 3000;
constexpr int wall = 80;
constexpr int northTop = 110;
constexpr int northBottom = 690;
constexpr int benchTop = 980;
constexpr int benchPitch = 350;
constexpr int benchesInZone = 4;
constexpr int deskWidth = 150;
constexpr int deskHeight = 78;
constexpr int deskPitch = 165;
constexpr std::array<int, 4> zoneLefts = {190, 1090, 3070, 3970};
constexpr int zoneWidth = 4 * deskPitch;
constexpr int southLine = 2640;

std::string number(int value)
{
    return std::to_string(value);
}

std::string escaped(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else
            out += c;
    }
    return out;
}

void addBench(DemoPlanLayout &layout, int zone, int left, int top)
{
    for (int side = 0; side < 2; ++side) {
        for (int seat = 0; seat < 4; ++seat) {
            layout.places.push_back({DemoKind::Desk,
                                     left + deskPitch / 2 + seat * deskPitch,
                                     top + side * (deskHeight + 6),
                                     deskWidth,
                                     deskHeight,
                                     side == 0 ? 180 : 0,
                                     zone,
                                     {},
                                     {}});
        }
    }
}

void addBenches(DemoPlanLayout &layout, int benches)
{
    for (std::size_t block = 0; block < zoneLefts.size() && benches > 0; ++block) {
        const int count = std::min(benches, benchesInZone);
        const int zone = static_cast<int>(layout.zones.size());
        layout.zones.push_back({zoneLefts[block] - 45, benchTop - 215, zoneWidth + 90, count * benchPitch + 80, {}});
        for (int row = 0; row < count; ++row)
            addBench(layout, zone, zoneLefts[block], benchTop + row * benchPitch);
        benches -= count;
    }
}

void addNorthernRooms(DemoPlanLayout &layout, int rooms, int offices)
{
    const int shares = rooms * 5 + offices * 3;
    if (shares == 0)
        return;
    const int share = std::min((plateWidth - 2 * northTop) / shares, 145);
    int left = northTop;
    const int height = northBottom - northTop;
    for (int i = 0; i < rooms + offices; ++i) {
        const bool isRoom = i < rooms;
        const int width = share * (isRoom ? 5 : 3);
        layout.places.push_back({isRoom ? DemoKind::Room : DemoKind::PrivateOffice,
                                 left + width / 2,
                                 northTop + height / 2,
                                 width,
                                 height,
                                 0,
                                 -1,
                                 {},
                                 {}});
        left += width;
    }
}

void addSouthernStrip(DemoPlanLayout &layout, const DemoFloorShape &shape)
{
    for (int i = 0; i < std::min(shape.pods, 5); ++i)
        layout.places.push_back({DemoKind::Pod, 300 + i * 340, southLine, 210, 210, i % 2 == 0 ? 0 : 45, -1, {}, {}});
    for (int i = 0; i < std::min(shape.lockers, 24); ++i) {
        const int row = i / 12;
        layout.places.push_back({DemoKind::Locker,
                                 3120 + i % 12 * 125,
                                 southLine - 70 + row * 140,
                                 110,
                                 100,
                                 row == 0 ? 0 : 180,
                                 -1,
                                 {},
                                 {}});
    }
}

void addParking(DemoPlanLayout &layout, int bays)
{
    for (int i = 0; i < std::min(bays, 16); ++i) {
        const int row = i / 8;
        layout.places.push_back(
            {DemoKind::Parking, 3120 + i % 8 * 200, 1090 + row * 900, 180, 380, row == 0 ? 0 : 180, -1, {}, {}});
    }
}

/** A rectangle around the origin, or from a corner. */
std::string box(int x, int y, int width, int height, int round, const char *look)
{
    return "<rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width) + "\" height=\"" +
           number(height) + "\" rx=\"" + number(round) + "\" " + look + "/>";
}

std::string words(int x, int y, int size, const char *colour, const std::string &text, const char *weight = "500")
{
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" font-family=\"sans-serif\" font-weight=\"" + weight +
           "\" font-size=\"" + number(size) + "\" text-anchor=\"middle\" fill=\"" + colour + "\">" + escaped(text) +
           "</text>";
}

std::string line(int x1, int y1, int x2, int y2)
{
    return "<path d=\"M" + number(x1) + ' ' + number(y1) + 'L' + number(x2) + ' ' + number(y2) + "\"/>";
}

constexpr auto furniture = "fill=\"#ffffff\" stroke=\"#8b98a9\" stroke-width=\"5\"";
constexpr auto soft = "fill=\"#e6ebf1\" stroke=\"#b4bfcc\" stroke-width=\"4\"";

std::string drawDesk(const DemoPlace &place)
{
    const int left = -place.width / 2;
    const int top = -place.height / 2;
    return box(-27, place.height / 2 + 12, 54, 46, 18, soft) +
           box(left, top, place.width, place.height, 10, furniture) + box(-32, top + 10, 64, 12, 5, "fill=\"#8b98a9\"");
}

std::string drawRoom(const DemoPlace &place)
{
    const int tableWidth = place.width * 5 / 10;
    std::string out = box(-place.width / 2 + 12, -place.height / 2 + 12, place.width - 24, place.height - 24, 10,
                          "fill=\"#f4f8ff\" stroke=\"#9db4d6\" stroke-width=\"6\"");
    for (int chair = 0; chair < 3; ++chair) {
        const int x = -tableWidth / 2 + 40 + chair * (tableWidth - 130) / 2;
        out += box(x, -130, 50, 46, 16, soft) + box(x, 84, 50, 46, 16, soft);
    }
    return out + box(-tableWidth / 2, -75, tableWidth, 150, 46, furniture) +
           words(0, place.height / 2 - 50, 62, "#3d5a87", place.label, "600");
}

std::string drawOffice(const DemoPlace &place)
{
    return box(-place.width / 2 + 12, -place.height / 2 + 12, place.width - 24, place.height - 24, 10,
               "fill=\"#fbf7ee\" stroke=\"#d3bf92\" stroke-width=\"6\"") +
           box(-28, -152, 56, 50, 18, soft) + box(-100, -90, 200, 92, 10, furniture) + box(-90, 50, 52, 46, 16, soft) +
           box(38, 50, 52, 46, 16, soft) + words(0, place.height / 2 - 50, 54, "#7d6630", place.label, "600");
}

std::string drawPod(const DemoPlace &place)
{
    return box(-place.width / 2, -place.height / 2, place.width, place.height, 70,
               "fill=\"#eef9f3\" stroke=\"#8cc5a6\" stroke-width=\"6\"") +
           box(-62, -70, 124, 50, 22, soft) + box(-50, 0, 100, 62, 14, furniture);
}

std::string drawLocker(const DemoPlace &place)
{
    return box(-place.width / 2, -place.height / 2, place.width, place.height, 6, furniture) +
           "<circle cx=\"30\" cy=\"0\" r=\"8\" fill=\"#8b98a9\"/>";
}

std::string drawBay(const DemoPlace &place)
{
    const int left = -place.width / 2;
    const int top = -place.height / 2;
    return box(left, top, place.width, place.height, 0, "fill=\"#f0f1f3\"") + "<path d=\"M" + number(left) + ' ' +
           number(-top) + 'V' + number(top) + 'H' + number(-left) + 'V' + number(-top) +
           "\" fill=\"none\" stroke=\"#a9b2bd\" stroke-width=\"8\"/>" +
           box(-58, -130, 116, 250, 40, "fill=\"#ffffff\" stroke=\"#c3cad3\" stroke-width=\"5\"") +
           box(-44, -70, 88, 50, 14, "fill=\"#e6ebf1\"");
}

std::string drawPlace(const DemoPlace &place)
{
    switch (place.kind) {
    case DemoKind::Desk:
        return drawDesk(place);
    case DemoKind::Room:
        return drawRoom(place);
    case DemoKind::PrivateOffice:
        return drawOffice(place);
    case DemoKind::Pod:
        return drawPod(place);
    case DemoKind::Locker:
        return drawLocker(place);
    case DemoKind::Parking:
        return drawBay(place);
    case DemoKind::Onsite:
        break; // stands nowhere
    }
    return {};
}

/** Turned things are moved twice, before and after, as plans drawn in an editor are. */
std::string transformOf(const DemoPlace &place)
{
    constexpr int aside = 100;
    const std::string turn = "rotate(" + number(place.rotation) + ")";
    if (place.rotation != 180)
        return "translate(" + number(place.x) + ' ' + number(place.y) + ") " + turn;
    return "translate(" + number(place.x + aside) + ' ' + number(place.y) + ") " + turn + " translate(" +
           number(aside) + " 0)";
}

std::string drawWalls()
{
    std::string out = "<g id=\"walls\" fill=\"none\" stroke=\"#4a5565\" stroke-linecap=\"round\">";
    out += box(wall, wall, plateWidth - 2 * wall, plateHeight - 2 * wall, 16, "stroke-width=\"34\"");
    out += "<g stroke=\"#cfe3f7\" stroke-width=\"14\">"; // windows
    for (int x = 320; x < plateWidth - 500; x += 620)
        out += line(x, wall, x + 400, wall) + line(x, plateHeight - wall, x + 400, plateHeight - wall);
    for (int y = 800; y < plateHeight - 900; y += 520)
        out += line(wall, y, wall, y + 340) + line(plateWidth - wall, y, plateWidth - wall, y + 340);
    out += "</g>";
    out += box(2040, 960, 780, 1220, 10, "fill=\"#dfe4ea\" stroke-width=\"20\"");
    return out + "</g>\n";
}

std::string drawCore()
{
    std::string out = "<g id=\"STAIRS\">" + box(2070, 990, 340, 380, 6, "fill=\"#eef1f5\"") +
                      "<g fill=\"none\" stroke=\"#a3aebb\" stroke-width=\"6\">";
    for (int step = 0; step < 9; ++step)
        out += line(2090, 1030 + step * 38, 2390, 1030 + step * 38);
    out += line(2240, 1010, 2240, 1350) + "</g></g>\n<g id=\"ELEVATOR\">";
    for (int lift = 0; lift < 2; ++lift) {
        const int y = 990 + lift * 195;
        out += box(2440, y, 350, 180, 6, "fill=\"#eef1f5\" stroke=\"#a3aebb\" stroke-width=\"6\"") +
               "<g fill=\"none\" stroke=\"#c3cbd6\" stroke-width=\"5\">" + line(2440, y, 2790, y + 180) +
               line(2790, y, 2440, y + 180) + "</g>";
    }
    out += "</g>\n<g id=\"RESTROOM\">" + box(2070, 1400, 340, 370, 6, "fill=\"#e8f1f4\"") +
           words(2240, 1610, 84, "#5b7a86", "WC", "600") + "</g>\n";
    out += "<g id=\"KITCHEN\">" + box(2440, 1400, 350, 750, 6, "fill=\"#fdf3e7\"") +
           box(2700, 1430, 70, 690, 8, "fill=\"#ffffff\" stroke=\"#d9b98c\" stroke-width=\"5\"");
    for (int table = 0; table < 3; ++table)
        out += "<circle cx=\"2570\" cy=\"" + number(1520 + table * 200) +
               "\" r=\"58\" fill=\"#ffffff\" stroke=\"#d9b98c\" stroke-width=\"5\"/>";
    out += words(2570, 2110, 56, "#96713a", "Kitchen", "600") + "</g>\n";
    return out + "<g id=\"unavailable\">" + box(2070, 1800, 340, 350, 6, "fill=\"#cfd6de\"") + "</g>\n";
}

std::string drawReception()
{
    return "<g id=\"RECEPTION\">" +
           box(2060, 2420, 740, 420, 24, "fill=\"#f6f0fb\" stroke=\"#cdb9e2\" stroke-width=\"6\"") +
           "<path d=\"M2230 2640q0 -110 200 -110t200 110\" fill=\"none\" stroke=\"#a98bc9\" stroke-width=\"44\" "
           "stroke-linecap=\"round\"/>" +
           words(2430, 2770, 66, "#6f4f93", "Reception", "600") + "</g>\n";
}

std::string drawFloor(const DemoPlanLayout &layout)
{
    static constexpr std::array<const char *, 4> tints = {"#eaf1fb", "#eef7ee", "#fdf4e8", "#f5effa"};
    std::string out = "<g id=\"floor\">" +
                      box(wall, wall, plateWidth - 2 * wall, plateHeight - 2 * wall, 16, "fill=\"#fbfcfd\"") +
                      "</g>\n<g id=\"areas\">";
    for (std::size_t i = 0; i < layout.zones.size(); ++i) {
        const DemoZone &zone = layout.zones[i];
        const std::string look = std::string("fill=\"") + tints[i % tints.size()] + '"';
        out += box(zone.x, zone.y, zone.width, zone.height, 40, look.c_str());
        if (!zone.label.empty())
            out += words(zone.x + zone.width / 2, zone.y + 72, 52, "#66758a", zone.label, "600");
    }
    return out + "</g>\n";
}

} // namespace

DemoPlanLayout layOutDemoFloor(const DemoFloorShape &shape)
{
    DemoPlanLayout layout;
    layout.reception = shape.reception;
    addNorthernRooms(layout, shape.rooms, shape.offices);
    addBenches(layout, std::min(shape.benches, shape.parking > 0 ? 8 : 16));
    addParking(layout, shape.parking);
    addSouthernStrip(layout, shape);
    return layout;
}

std::string drawDemoPlan(const DemoPlanLayout &layout)
{
    std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + number(plateWidth) + ' ' +
                      number(plateHeight) + "\">\n";
    out += drawFloor(layout) + drawWalls() + drawCore();
    if (layout.reception)
        out += drawReception();
    for (const DemoPlace &place : layout.places) {
        if (!place.id.empty())
            out += "<g id=\"space::" + std::string(demoKindName(place.kind)) + "::" + place.id + "\" transform=\"" +
                   transformOf(place) + "\">" + drawPlace(place) + "</g>\n";
    }
    return out + "</svg>\n";
}

} // namespace Foyer
