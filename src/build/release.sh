#!/bin/sh
# Builds a release from the last commit, tries it and tags it: release.sh VERSION [DIRECTORY]
#
# DIRECTORY (default: target/release) gets the archives of the command, the Debian package, the SBOM and SHA256SUMS, in
# DIRECTORY/site the documentation for a web server, and in DIRECTORY/repository a Maven repository with everything that
# Maven Central asks for. MAVEN_ARGS are passed on: with -Psign, the artifacts are signed, and DIRECTORY also gets the file to upload to
# Maven Central; with -DskipTests, there is no site. TRY_ARGS are passed to try-repository.sh. The repository gets the tag vVERSION;
# nothing else is changed, and nothing is published.
set -eu

die() {
  echo "release.sh: $*" >&2
  exit 2
}

[ $# -ge 1 ] && [ $# -le 2 ] || die "usage: release.sh VERSION [DIRECTORY]"
version=$1
case $version in
  *[!0-9.]* | '' | .* | *. | *..*) die "$version is not a version; write 0.1.0, for example" ;;
esac
root=$(cd "$(dirname "$0")/../.." && pwd -P)
directory=${2:-$root/target/release}
[ ! -e "$directory" ] || die "$directory exists; delete it, or give another directory"
tag=v$version
! git -C "$root" rev-parse -q --verify "refs/tags/$tag" >/dev/null || die "the tag $tag exists"
git -C "$root" show HEAD:CHANGELOG.md | grep -qx '## Unreleased' || die "CHANGELOG.md has no heading \"## Unreleased\""
name=$(git -C "$root" config user.name) && email=$(git -C "$root" config user.email) || die "git has no user.name and user.email"
mkdir -p "$directory"
directory=$(cd "$directory" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

git clone -q "$root" "$work/jobsmith"
[ ! -d "$root/../shared" ] || ln -s "$root/../shared" "$work/shared"
cd "$work/jobsmith"
current=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml)
# edit EXPRESSION FILE...
edit() {
  expression=$1
  shift
  for file in "$@"; do
    sed -i.bak "$expression" "$file"
    rm "$file.bak"
  done
}
git grep -lF "$current" -- '*pom.xml' '*.md' '*.java' '*.gradle*' | while read -r file; do
  edit "s/$(printf %s "$current" | sed 's/\./\\./g')/$version/g" "$file"
done
edit "s/^\( *default:\) [0-9][0-9.]*\$/\1 $version/" action.yml templates/validate.yml
edit "s/^## Unreleased\$/## $version/" CHANGELOG.md
git config user.name "$name"
git config user.email "$email"
git commit -q -a -m "Release $version"
git tag -a "$tag" -m "Jobsmith $version"

# Without the phase install, the local repository stays as it is.
mvn -B -ntp ${MAVEN_ARGS:-} -Prelease deploy -Dmaven.install.skip -DaltDeploymentRepository="staging::file://$directory/repository"
for file in distribution/target/jobsmith*; do
  case $file in
    *.tar.gz | *.zip | *.deb | *-sbom.*) cp "$file" "$directory" ;;
  esac
done
cp distribution/target/SHA256SUMS "$directory"
# Written by a test, so absent with -DskipTests.
[ ! -d conformance/target/site ] || cp -r conformance/target/site "$directory/site"
# shellcheck disable=SC2086
sh src/build/try-repository.sh "$directory/repository" "$version" ${TRY_ARGS:-}
if [ -n "$(find "$directory/repository" -name '*.asc' | head -n 1)" ]; then
  (cd "$directory/repository" && find . -type f ! -name 'maven-metadata.xml*' | LC_ALL=C sort >"$work/files" \
    && "${JAVA_HOME:+$JAVA_HOME/bin/}jar" --create --no-manifest --file "$directory/jobsmith-$version-central.zip" "@$work/files")
fi
git -C "$root" fetch -q --no-tags "$work/jobsmith" "refs/tags/$tag:refs/tags/$tag"
echo "release $version is in $directory, its sources are the tag $tag"
