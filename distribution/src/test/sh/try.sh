#!/bin/sh
# Tries the files of a release as users would: try.sh DIRECTORY VERSION EXAMPLES. Prints one line for each, and the sizes.
set -eu
target=$1
version=$2
examples=$3
root=$(cd "$(dirname "$0")/../../../.." && pwd -P)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
export HOME="$tmp/home" XDG_CACHE_HOME="$tmp/cache"
unset JAVA_HOME JOBSMITH_CACHE || :
java=$(command -v java)

die() {
  echo "try.sh: $*" >&2
  exit 1
}

# check NAME COMMAND: the command gives its version, and finds the faults of the examples, twice: without and with its archive.
check() {
  name=$1
  command=$2
  [ "$("$command" --version)" = "jobsmith $version" ] || die "$name: --version prints $("$command" --version)"
  for run in first second; do
    status=0
    "$command" validate "$examples" >"$tmp/out" 2>"$tmp/err" || status=$?
    [ "$status" -eq 1 ] || die "$name: the $run run exited with $status: $(cat "$tmp/err")"
    [ -s "$tmp/out" ] && [ ! -s "$tmp/err" ] || die "$name: the $run run printed $(cat "$tmp/err")"
  done
  "$command" validate --quiet "$examples/managed-reboot.json" || die "$name: a valid file fails"
  "$command" validate --no-cache --schema "$tmp/schema.json" "$tmp/good.json" >/dev/null || die "$name: --schema fails"
  echo "tried $name"
}

echo '{"type": "object", "required": ["a"]}' >"$tmp/schema.json"
echo '{"a": 1}' >"$tmp/good.json"

(cd "$target" && sha256sum --quiet -c SHA256SUMS) || die "a checksum differs"

mkdir "$tmp/plain" "$tmp/zip" "$tmp/with-java" "$tmp/with space"
tar -xzf "$target/jobsmith-$version.tar.gz" -C "$tmp/plain"
check "the archive" "$tmp/plain/jobsmith-$version/bin/jobsmith"

plain=$tmp/plain/jobsmith-$version
"$plain/bin/jobsmith" man | cmp - "$plain/share/man/man1/jobsmith.1" || die "the manual page is another one"
"$plain/bin/jobsmith" completion bash | cmp - "$plain/share/bash-completion/completions/jobsmith" || die "the completion is another one"
for file in zsh/site-functions/_jobsmith fish/vendor_completions.d/jobsmith.fish; do
  [ -s "$plain/share/$file" ] || die "the archive has no share/$file"
done
echo "tried the manual page and the completions"

mv "$tmp/plain/jobsmith-$version" "$tmp/with space/moved"
ln -s "$tmp/with space/moved/bin/jobsmith" "$tmp/link"
check "the archive, moved and called through a link" "$tmp/link"

"$(dirname "$(readlink -f "$java")")/jar" -tf "$target/jobsmith-$version.zip" >"$tmp/names"
for file in bin/jobsmith bin/jobsmith.cmd lib/jobsmith.jar lib/launch.sh; do
  grep -qx "jobsmith-$version/$file" "$tmp/names" || die "the zip has no $file"
done
(cd "$tmp/zip" && "$(dirname "$(readlink -f "$java")")/jar" -xf "$target/jobsmith-$version.zip")
windows=$tmp/zip/jobsmith-$version/bin/jobsmith.cmd
carriage_return=$(printf '\r')
[ "$(grep -c "$carriage_return\$" "$windows")" -eq "$(wc -l <"$windows")" ] || die "lines of jobsmith.cmd do not end with CR LF"
if grep -q "$carriage_return" "$tmp/zip/jobsmith-$version/bin/jobsmith" "$tmp/zip/jobsmith-$version/lib/launch.sh"; then
  die "a launcher for POSIX has lines that end with CR LF"
fi
chmod +x "$tmp/zip/jobsmith-$version/bin/jobsmith"
check "the zip" "$tmp/zip/jobsmith-$version/bin/jobsmith"

# A cache that cannot be written, and an archive that is damaged, cost time and nothing else.
XDG_CACHE_HOME=/proc/none check "the archive, without a cache" "$tmp/link"
find "$XDG_CACHE_HOME" -name '*.jsa' -o -name '*.aot' | while read -r archive; do echo damaged >"$archive"; done
check "the archive, with a damaged class archive" "$tmp/link"

# An archive of another Java: each Java makes its own, and ignores one of another that is in its place.
other=
for home in /usr/lib/jvm/*; do
  if [ -z "$other" ] && [ -x "$home/bin/java" ] && [ "$("$home/bin/java" -fullversion 2>&1)" != "$("$java" -fullversion 2>&1)" ]; then
    other=$home
  fi
done
if [ -n "$other" ]; then
  first=$(dirname "$(dirname "$(readlink -f "$java")")")
  # made HOME: the archive that this Java makes at its first run.
  made() {
    find "$XDG_CACHE_HOME" \( -name '*.jsa' -o -name '*.aot' \) -exec rm {} +
    JAVA_HOME=$1 "$tmp/link" --version >/dev/null
    find "$XDG_CACHE_HOME" -name 'jobsmith.jsa' -o -name 'jobsmith.aot'
  }
  cp "$(made "$first")" "$tmp/archive-of-first"
  archive=$(made "$other")
  JAVA_HOME=$first check "the archive after a change of Java" "$tmp/link"
  cp "$(made "$other")" "$tmp/archive-of-other"
  cp "$tmp/archive-of-first" "$archive"
  JAVA_HOME=$other check "the archive, with a class archive of another Java" "$tmp/link"
  cp "$tmp/archive-of-other" "$(made "$first")"
  JAVA_HOME=$first check "the archive, with a class archive of a later Java" "$tmp/link"
else
  echo "not tried: a class archive of another Java, which requires a second Java in /usr/lib/jvm"
fi

# With its own Java, on a path that has only what a POSIX system has anyway.
tar -xzf "$(echo "$target"/jobsmith-"$version"-*-*.tar.gz)" -C "$tmp/with-java"
mkdir "$tmp/path"
for tool in sh cat ln mkdir mv rm; do ln -s "$(command -v "$tool")" "$tmp/path/$tool"; done
(
  PATH=$tmp/path
  export PATH
  check "the archive with Java, where no Java is installed" "$tmp/with-java/jobsmith-$version/bin/jobsmith"
)

# The script of the GitHub Action and of the GitLab component, with releases in a directory.
if command -v curl >/dev/null && [ -f "$target/jobsmith-$version-linux-x64.tar.gz" ]; then
  install=$root/src/ci/install.sh
  mkdir -p "$tmp/releases/v$version"
  ln -s "$target/jobsmith-$version-linux-x64.tar.gz" "$target/SHA256SUMS" "$tmp/releases/v$version"
  export JOBSMITH_RELEASES="file://$tmp/releases"
  for run in first second; do
    bin=$(sh "$install" "$version" "$tmp/tools") || die "install.sh fails in the $run run"
  done
  check "the script of the CI services" "$bin/jobsmith"

  # The script in action.yml, as GitHub runs it.
  sed -n '/^      run: |$/,/^    - /s/^        //p' "$root/action.yml" >"$tmp/action.sh"
  mkdir "$tmp/checkout"
  cp -R "$examples" "$tmp/checkout/jobs"
  cp "$examples/managed-reboot.json" "$tmp/checkout/with space.json"
  status=0
  (
    cd "$tmp/checkout"
    export VERSION="$version" INSTALL="$install" TOOLS="$tmp/tools" SARIF="$tmp/action.sarif" GITHUB_OUTPUT="$tmp/outputs"
    export ARGUMENTS=--fail-on=warning FILES="jobs
with space.json"
    bash --noprofile --norc -eo pipefail "$tmp/action.sh"
  ) >"$tmp/out" 2>"$tmp/err" || status=$?
  [ "$status" -eq 1 ] || die "the script of the action exits with $status: $(cat "$tmp/err")"
  grep -q '^::error file=jobs/' "$tmp/out" || die "the script of the action prints $(cat "$tmp/out")"
  grep -q '"version" *: *"2.1.0"' "$tmp/action.sarif" || die "the action writes no SARIF"
  grep -qx "sarif=$tmp/action.sarif" "$tmp/outputs" || die "the action has no output"
  echo "tried the script of the GitHub Action"
  rm "$tmp/releases/v$version/SHA256SUMS"
  sed 's/^......../00000000/' "$target/SHA256SUMS" >"$tmp/releases/v$version/SHA256SUMS"
  if sh "$install" "$version" "$tmp/other" >"$tmp/out" 2>"$tmp/err"; then die "install.sh accepts a wrong checksum"; fi
  grep -q "the checksum of .* is wrong; nothing was installed" "$tmp/err" || die "install.sh says $(cat "$tmp/err")"
  [ -z "$(ls "$tmp/other")" ] || die "install.sh leaves $(ls "$tmp/other")"
  if sh "$install" ../x "$tmp/other" 2>/dev/null; then die "install.sh accepts any version"; fi
  echo "tried a wrong checksum"
else
  echo "not tried: the script of the CI services, which requires curl and the archive for linux-x64"
fi

# The Debian package, installed into a root of its own.
if command -v dpkg >/dev/null && [ "$(id -u)" -eq 0 ]; then
  system=$tmp/root
  mkdir -p "$system/var/lib/dpkg/info" "$system/var/lib/dpkg/updates" "$system/var/lib/dpkg/triggers"
  : >"$system/var/lib/dpkg/status"
  (cd "$system" && find . | sort) >"$tmp/before"
  dpkg --root="$system" --log=/dev/null --force-depends -i "$target/jobsmith_$version"_all.deb >"$tmp/out" 2>&1 || die "dpkg -i: $(cat "$tmp/out")"
  check "the Debian package" "$system/usr/bin/jobsmith"
  for file in man/man1/jobsmith.1.gz bash-completion/completions/jobsmith zsh/vendor-completions/_jobsmith \
    fish/vendor_completions.d/jobsmith.fish doc/jobsmith/copyright doc/jobsmith/changelog.gz; do
    [ -s "$system/usr/share/$file" ] || die "the Debian package has no /usr/share/$file"
  done
  [ ! -e "$system/usr/share/jobsmith/share" ] || die "the Debian package has the shared files twice"
  dpkg --root="$system" --log=/dev/null --force-depends --purge jobsmith >"$tmp/out" 2>&1 || die "dpkg --purge: $(cat "$tmp/out")"
  rest=$(find "$system" -path "$system/var/lib/dpkg" -prune -o -type f -print -o -name '*jobsmith*' -print)
  [ -z "$rest" ] || die "left after removal: $rest"
  echo "tried the removal of the Debian package"
else
  echo "not tried: the Debian package, which requires dpkg and root"
fi

(cd "$target" && ls -l jobsmith*.tar.gz jobsmith*.zip jobsmith*.deb jobsmith*-sbom.json)
