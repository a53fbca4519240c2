#!/bin/sh
# Collects the words of the window into translations/ and compiles them. Dutch is written in the .ts file by hand.
set -eu
cd "$(dirname "$0")/.."
bin=${1:-.venv/bin}
sources=$(find kwaliteitsassistent/ui -name '*.py' | LC_ALL=C sort)
words=translations/kwaliteitsassistent_nl.ts
"$bin/pyside6-lupdate" $sources -source-language en -target-language nl -locations none -no-obsolete -ts "$words"
"$bin/pyside6-lrelease" -silent "$words" -qm "${words%.ts}.qm"
