// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "desksettings.h"

#include <QHash>
#include <QList>
#include <QRect>
#include <QString>

#include <functional>
#include <optional>

namespace Foyer {

class Clock;

/** Where the window was. */
struct WindowPlace {
    QRect rect;
    bool maximized = false;

    friend bool operator==(const WindowPlace &, const WindowPlace &) = default;
};

/** Everything that stands in the settings file. No secret is ever among it. */
struct StoredSettings {
    QList<Connection> connections;               ///< unique names
    QString lastUsed;                            ///< a connection's name; empty: none yet
    DeskSettings desk;                           ///< its preferences are those of no workplace: see preferences
    QHash<QString, DeskPreferences> preferences; ///< by the connection's name
    std::optional<WindowPlace> window;

    [[nodiscard]] const Connection *find(const QString &name) const;
    /** The only one, or the last used one, or the first. Null without any. */
    [[nodiscard]] const Connection *usual() const;
    /** Puts the connection in, in place of one of the same name, and makes it the last used one. */
    void put(const Connection &connection);
    void remove(const QString &name);
    /** The desk's settings with the preferences of one workplace. */
    [[nodiscard]] DeskSettings deskFor(const QString &name) const;
    void setDeskFor(const QString &name, const DeskSettings &settings);

    friend bool operator==(const StoredSettings &, const StoredSettings &) = default;
};

/**
 * The settings file: JSON, readable by its owner only, replaced in one step. A file that can't be used is never
 * overwritten: it is set aside under another name, what could be read of it is used, and problem() says so.
 * Several processes may change it: change() reads again under a lock.
 */
class Settings {
public:
    enum class Problem {
        None,
        Damaged,     ///< not (wholly) readable as settings; set aside as keptAs()
        Link,        ///< a symbolic link, which is not followed; set aside as keptAs()
        Unreadable,  ///< there, but may not be read or set aside: nothing will be written over it
        NotWritable, ///< the last change() could not be stored
    };

    /** Touches nothing yet. @p clock must outlive this. */
    Settings(const QString &folder, const Clock &clock);

    /** Reads the file; without one, the defaults. Always leaves something usable in values(). */
    const StoredSettings &load();
    [[nodiscard]] const StoredSettings &values() const { return m_values; }
    /** Reads again, lets @p edit change it, stores it. False: nothing was stored, values() is as before. */
    bool change(const std::function<void(StoredSettings &)> &edit);

    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] QString keptAs() const { return m_keptAs; }
    /** What problem() means to a person; empty for None. */
    [[nodiscard]] QString problemSentence() const;
    [[nodiscard]] QString fileName() const;

private:
    StoredSettings read();
    bool write(const StoredSettings &values);
    void setAside(Problem why);

    QString m_folder;
    const Clock &m_clock;
    StoredSettings m_values;
    Problem m_problem = Problem::None;
    QString m_keptAs;
};

} // namespace Foyer
