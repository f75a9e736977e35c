#!/usr/bin/env bash
# Makes the Debian packages, has lintian read them, and installs and runs them in a fresh Debian 12 in a folder of its
# own, with a program built there against the libraries. Usage: tests/package.sh BUILD-FOLDER (as root)
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
build=$(cd "$1" && pwd)
debian=$(mktemp -d)
chmod 755 "$debian"
trap 'rm -rf "$debian" "$debian.log"' EXIT

(cd "$build" && rm -f ./*.deb && cpack >/dev/null)
lintian --allow-root --fail-on error --tag-display-limit 0 "$build"/*.deb

debootstrap --variant=minbase bookworm "$debian" "${DEBIAN_MIRROR:-http://deb.debian.org/debian}" >"$debian.log" ||
  { cat "$debian.log" >&2; exit 1; }
cp "$build"/*.deb "$debian/"
cp /etc/resolv.conf "$debian/etc/"
grep -ls Acquire /etc/apt/apt.conf.d/* | xargs -r cp -t "$debian/etc/apt/apt.conf.d"  # how the mirror is reached
inside() { chroot "$debian" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

inside apt-get update -qq
inside sh -c 'apt-get install -y -qq --no-install-recommends /crossread_*.deb' >/dev/null
cp -r "$root/examples/fr/barrage" "$debian/event"
inside crossread --version
inside crossread compare --quiet -o /report /event
inside test -s /report/report.html
cp "$root/fuzz/corpus/pdf/article.pdf" "$debian/article.pdf"
inside crossread extract --quiet /article.pdf | grep -q '"id":"article"'
inside test -s /usr/share/man/man1/crossread-compare.1.gz

inside sh -c 'apt-get install -y -qq --no-install-recommends g++ cmake ninja-build pkg-config /libcrossread-dev_*.deb' >/dev/null
python3 "$root/tests/docs/docs_test.py" --extract "$debian/programs" "$root/docs/library.md"
inside cmake -S /programs -B /programs/build -G Ninja >/dev/null
inside cmake --build /programs/build >/dev/null
inside sh -c 'cd /programs && build/report agency.md radio.md' | sed -n 1,3p
inside sh -c 'cd /programs && g++ $(pkg-config --cflags crossread) sentences.cpp $(pkg-config --libs crossread) -o with_pkg_config'
echo "packages: installed, run and built against in a fresh Debian 12"
