#!/bin/sh
# Makes the virtual environment in $1. Installs the few system libraries Qt needs, where apt-get may; else says which.
set -eu
venv=$1
python=${PYTHON:-python3}
packages="libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-image0 libxcb-render-util0 libxcb-randr0 libxcb-shape0 libxcb-xkb1"

have_library() { ldconfig -p 2>/dev/null | grep -q "$1" || ls /usr/lib/*/"$1"* >/dev/null 2>&1; }

missing=""
if [ "$(uname -s)" = Linux ]; then
    have_library libEGL.so.1 && have_library libxcb-icccm.so.4 && have_library libxkbcommon-x11.so.0 \
        && have_library libxcb-keysyms.so.1 && have_library libxcb-cursor.so.0 || missing="$packages"
    "$python" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
fi
if [ -n "$missing" ]; then
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        echo "Systeembibliotheken installeren ..."
        export DEBIAN_FRONTEND=noninteractive
        apt-get -qq -o DPkg::Lock::Timeout=120 update >/dev/null
        apt-get -qq -o DPkg::Lock::Timeout=300 install -y --no-install-recommends $missing >/dev/null
    else
        echo "Er ontbreken systeembibliotheken. Installeer ze met:"
        echo "  sudo apt-get install $missing"
        "$python" -c 'import ensurepip, venv' 2>/dev/null || exit 1
    fi
fi

echo "Kwaliteitsassistent klaarzetten in $venv ..."
[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
"$venv/bin/python" -m pip -q install -e '.[test,lint]'
