# SPDX-License-Identifier: MIT
# Sourced by ./run and ./check: installs what is missing on Debian and Ubuntu, says the one line for the rest.
# Takes the purpose: "build" or "check".

foyer_build_packages="cmake ninja-build g++ ccache pkg-config qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools
qt6-l10n-tools libgl-dev libqt6sql6-sqlite qtkeychain-qt6-dev libsodium-dev libcpp-httplib-dev libexpected-dev
libqt6svg6 fonts-dejavu-core fonts-noto-core tzdata ca-certificates"
foyer_check_packages="gnome-keyring libsecret-tools libglib2.0-bin dbus dbus-bin procps openssl curl python3
at-spi2-core python3-gi gir1.2-atspi-2.0 xvfb xauth file dpkg-dev clang libclang-rt-dev"

foyer_setup() {
    wanted=$foyer_build_packages
    [ "$1" = check ] && wanted="$wanted $foyer_check_packages"

    if ! command -v apt-get >/dev/null 2>&1; then
        command -v cmake >/dev/null 2>&1 && command -v ninja >/dev/null 2>&1 && return 0
        cat >&2 <<'EOF'
Foyer needs CMake 3.25, Ninja, a C++20 compiler, Qt 6.4 or later, QtKeychain (Qt 6), libsodium, cpp-httplib and tl-expected:
  Fedora    sudo dnf install cmake ninja-build gcc-c++ pkgconf-pkg-config qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel qtkeychain-qt6-devel libsodium-devel cpp-httplib-devel expected-devel
  macOS     brew install cmake ninja pkg-config qt qtkeychain libsodium cpp-httplib tl-expected
  Windows   vcpkg install qtbase qtsvg qttools qtkeychain-qt6 libsodium cpp-httplib tl-expected
EOF
        return 1
    fi

    missing=
    installed=$(dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' $wanted 2>/dev/null | sed -n 's/^ii *//p')
    for package in $wanted; do
        printf '%s\n' "$installed" | grep -qx "$package" || missing="$missing $package"
    done
    [ -z "$missing" ] && return 0

    echo "Installing:$missing" >&2
    as_root=
    [ "$(id -u)" = 0 ] || as_root=sudo
    export DEBIAN_FRONTEND=noninteractive
    $as_root apt-get update -qq </dev/null >&2 || return 1
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        -o Dpkg::Use-Pty=0 $missing </dev/null >&2
}
