#!/bin/sh
# Builds the examples against a Maven repository alone, with an empty local repository, as users will:
# try-repository.sh REPOSITORY VERSION. Other artifacts come from the repositories of your settings.
set -eu
repository=$(cd "$1" && pwd -P)
version=$2
root=$(cd "$(dirname "$0")/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

die() {
  echo "try-repository.sh: $*" >&2
  exit 1
}

# What Maven Central asks for.
for pom in "$repository"/io/github/jobsmith/*/"$version"/*.pom; do
  name=${pom%.pom}
  grep -q '<packaging>pom</packaging>' "$pom" && continue
  for file in "$name.jar" "$name-sources.jar" "$name-javadoc.jar"; do
    [ -s "$file" ] || die "$file is missing"
  done
done

cat >"$work/settings.xml" <<X
<settings>
  <profiles>
    <profile>
      <id>staged</id>
      <repositories>
        <repository>
          <id>staged</id>
          <url>file://$repository</url>
        </repository>
      </repositories>
      <pluginRepositories>
        <pluginRepository>
          <id>staged</id>
          <url>file://$repository</url>
        </pluginRepository>
      </pluginRepositories>
    </profile>
  </profiles>
  <activeProfiles>
    <activeProfile>staged</activeProfile>
  </activeProfiles>
</settings>
X

cp -R "$root/examples" "$work/examples"
for example in ci-validate embed-library generate-models spring-boot spark; do
  pom=$work/examples/$example/pom.xml
  grep -q ">$version<" "$pom" || die "examples/$example does not use version $version"
  (cd "$work/examples/$example" && mvn -B -ntp -q -gs "$work/settings.xml" -Dmaven.repo.local="$work/local" verify) \
    || die "examples/$example fails"
  echo "tried examples/$example"
done
