#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs a command in a private session: its own D-Bus, its own home and an unlocked GNOME Keyring of its own, so that
# the keychain tests meet a real Secret Service and never the person's own one. Fails when a tool is missing.
#
#   with-keyring.sh COMMAND…
#
# The command finds in its environment: FOYER_KEYRING_PID (the daemon, to be stopped and continued) and
# FOYER_KEYRING_HOME (so that the same store can be opened again).
set -eu

for tool in dbus-run-session gnome-keyring-daemon secret-tool gdbus; do
    command -v "$tool" >/dev/null || { echo "with-keyring.sh: $tool is missing" >&2; exit 1; }
done

if [ -z "${FOYER_IN_KEYRING_SESSION:-}" ]; then
    FOYER_KEYRING_HOME=$(mktemp -d)
    trap 'rm -rf "$FOYER_KEYRING_HOME"' EXIT
    mkdir -m 700 "$FOYER_KEYRING_HOME/run"
    export FOYER_KEYRING_HOME FOYER_IN_KEYRING_SESSION=1
    unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP KDE_FULL_SESSION
    HOME=$FOYER_KEYRING_HOME XDG_RUNTIME_DIR=$FOYER_KEYRING_HOME/run XDG_DATA_HOME=$FOYER_KEYRING_HOME/data \
        XDG_CONFIG_HOME=$FOYER_KEYRING_HOME/config XDG_CACHE_HOME=$FOYER_KEYRING_HOME/cache \
        dbus-run-session -- "$0" "$@"
    exit $?
fi

printf %s throwaway | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
FOYER_KEYRING_PID=$!
export FOYER_KEYRING_PID
trap 'kill -CONT "$FOYER_KEYRING_PID" 2>/dev/null; kill "$FOYER_KEYRING_PID" 2>/dev/null; wait' EXIT

# Asked only once it has its name: asking for a name without an owner would start another daemon.
tries=0
until gdbus call --session --timeout 2 --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
    --method org.freedesktop.DBus.NameHasOwner org.freedesktop.secrets 2>/dev/null | grep -q true \
    && gdbus call --session --timeout 2 --dest org.freedesktop.secrets \
    --object-path /org/freedesktop/secrets/collection/login \
    --method org.freedesktop.DBus.Properties.Get org.freedesktop.Secret.Collection Locked 2>/dev/null \
    | grep -q false; do
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || { echo "with-keyring.sh: the keyring did not open" >&2; exit 1; }
    sleep 0.1
done
"$@"
