#!/bin/sh
# Collects the words of the window into translations/ and compiles them. Dutch is written in the .ts file by hand,
# and so are the English words that differ for one and for many.
set -eu
cd "$(dirname "$0")/.."
bin=${1:-.venv/bin}
sources=$(find kwaliteitsassistent/ui -name '*.py' | LC_ALL=C sort)
words=translations/kwaliteitsassistent_nl.ts
"$bin/pyside6-lupdate" $sources -source-language en -target-language nl -locations none -no-obsolete -ts "$words"
"$bin/pyside6-lrelease" -silent "$words" -qm "${words%.ts}.qm"
plurals=translations/kwaliteitsassistent_en.ts
"$bin/pyside6-lupdate" $sources -source-language en -target-language en -locations none -no-obsolete -pluralonly \
    -ts "$plurals"
"$bin/pyside6-lrelease" -silent "$plurals" -qm "${plurals%.ts}.qm"
