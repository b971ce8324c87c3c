#!/bin/sh
# Builds a release from the last commit and tries it: release.sh VERSION [DIRECTORY]
#
# DIRECTORY (default: target/release) gets the archives of the command, the Debian package, the SBOM and SHA256SUMS, in
# DIRECTORY/site the documentation for a web server, and in DIRECTORY/repository a Maven repository with everything that
# Maven Central asks for. MAVEN_ARGS are passed on, such as -Psign, which signs the artifacts, or -DskipTests. Changes nothing
# else and publishes nothing.
set -eu
[ $# -ge 1 ] || {
  echo "usage: release.sh VERSION [DIRECTORY]" >&2
  exit 2
}
version=$1
root=$(cd "$(dirname "$0")/../.." && pwd -P)
directory=${2:-$root/target/release}
[ ! -e "$directory" ] || {
  echo "release.sh: $directory exists; delete it, or give another directory" >&2
  exit 2
}
mkdir -p "$directory"
directory=$(cd "$directory" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

git clone -q "$root" "$work/jobsmith"
[ ! -d "$root/../shared" ] || ln -s "$root/../shared" "$work/shared"
cd "$work/jobsmith"
current=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml)
git grep -lF "$current" -- '*pom.xml' '*.md' '*.java' '*.gradle*' | while read -r file; do
  sed -i.bak "s/$(printf %s "$current" | sed 's/\./\\./g')/$version/g" "$file"
  rm "$file.bak"
done
sed -i.bak "s/^## Unreleased\$/## $version/" CHANGELOG.md
rm CHANGELOG.md.bak

mvn -B -ntp ${MAVEN_ARGS:-} -Prelease deploy -DaltDeploymentRepository="staging::file://$directory/repository"
for file in distribution/target/jobsmith*; do
  case $file in
    *.tar.gz | *.zip | *.deb | *-sbom.*) cp "$file" "$directory" ;;
  esac
done
cp distribution/target/SHA256SUMS "$directory"
# Written by a test, so absent with -DskipTests.
[ ! -d conformance/target/site ] || cp -r conformance/target/site "$directory/site"
sh src/build/try-repository.sh "$directory/repository" "$version"
echo "release $version is in $directory"
