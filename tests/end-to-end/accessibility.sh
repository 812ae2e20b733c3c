#!/bin/sh
# SPDX-License-Identifier: MIT
# Usage: accessibility.sh FOYER FOYER_COUNTER
# A display, a session bus and an accessibility bus of its own, and in them the walk through the accessibility tree.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work" XDG_RUNTIME_DIR="$work/run" XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data"
mkdir -m 700 "$XDG_RUNTIME_DIR"
# The bridge is switched on by the environment: there is no desktop here that would say so on the bus.
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb NO_AT_BRIDGE=0
exec xvfb-run -a -s "-screen 0 1280x800x24" dbus-run-session -- \
    /usr/bin/python3 "$here/accessibility_walk.py" "$1" "$work/foyer" "$2"
