#!/bin/sh
# Downloads the command with its own Java, checks it, and unpacks it: install.sh VERSION DIRECTORY. Prints the directory for the PATH.
# An installation that is there already is used again. JOBSMITH_RELEASES is the address of the releases, if it is not the official one.
set -eu

die() {
  echo "install.sh: $*" >&2
  exit 1
}

[ $# -eq 2 ] || die "usage: install.sh VERSION DIRECTORY"
version=$1
directory=$2
case $version in
  '' | *[!0-9A-Za-z.-]*) die "$version is not a version; write 0.1.0, for example" ;;
esac
case $(uname -s)-$(uname -m) in
  Linux-x86_64) platform=linux-x64 ;;
  Linux-aarch64) platform=linux-aarch64 ;;
  *) die "there is no archive with Java for $(uname -s) on $(uname -m); use the archive without Java" ;;
esac
bin=$directory/jobsmith-$version/bin
if [ ! -x "$bin/jobsmith" ]; then
  releases=${JOBSMITH_RELEASES:-https://github.com/jobsmith/jobsmith/releases/download}/v$version
  file=jobsmith-$version-$platform.tar.gz
  mkdir -p "$directory"
  draft=$(mktemp -d "$directory/draft.XXXXXX")
  trap 'rm -rf "$draft"' EXIT
  for name in "$file" SHA256SUMS; do
    curl -fsSL --retry 3 -o "$draft/$name" "$releases/$name" || die "cannot download $releases/$name"
  done
  (cd "$draft" && grep -F "  $file" SHA256SUMS | sha256sum --quiet -c -) >&2 || die "the checksum of $file is wrong; nothing was installed"
  tar -xzf "$draft/$file" -C "$draft"
  mv "$draft/jobsmith-$version" "$directory/" 2>/dev/null || [ -x "$bin/jobsmith" ] || die "cannot write to $directory"
fi
echo "$bin"
