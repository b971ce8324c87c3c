#!/bin/sh
# Builds the examples against a Maven repository alone, with an empty local repository, as users will:
#
#   try-repository.sh REPOSITORY VERSION [--maven VERSION]... [--java DIRECTORY]...
#
# Each version of Maven is taken from Maven Central and tried with each JDK; without these options, mvn of the PATH with its JDK.
# Each of them starts with an empty local repository. Other artifacts come from the repositories of your settings.
set -eu

die() {
  echo "try-repository.sh: $*" >&2
  exit 1
}

[ $# -ge 2 ] || die "usage: try-repository.sh REPOSITORY VERSION [--maven VERSION]... [--java DIRECTORY]..."
repository=$(cd "$1" && pwd -P)
version=$2
shift 2
mavens=
javas=
while [ $# -gt 0 ]; do
  [ $# -ge 2 ] || die "$1 needs a value"
  case $1 in
    --maven) mavens="$mavens $2" ;;
    --java)
      [ -x "$2/bin/javac" ] || die "$2 is not the directory of a JDK"
      javas="$javas $2"
      ;;
    *) die "unknown option $1" ;;
  esac
  shift 2
done
root=$(cd "$(dirname "$0")/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# What Maven Central asks for.
for pom in "$repository"/io/github/jobsmith/*/"$version"/*.pom; do
  name=${pom%.pom}
  set -- "$pom"
  grep -q '<packaging>pom</packaging>' "$pom" || set -- "$@" "$name.jar" "$name-sources.jar" "$name-javadoc.jar"
  for file in "$@"; do
    [ -s "$file" ] || die "$file is missing"
    [ -s "$file.sha1" ] && [ -s "$file.md5" ] || die "$file has no checksums"
    # If one artifact is signed, all are.
    [ -z "$(find "$repository" -name '*.asc' | head -n 1)" ] || [ -s "$file.asc" ] || die "$file is not signed"
  done
  for element in name description; do
    grep -q "^  <$element>" "$pom" || die "$pom has no <$element>"
  done
done
parent=$repository/io/github/jobsmith/jobsmith/$version/jobsmith-$version.pom
for element in url licenses developers scm; do
  grep -q "^  <$element>" "$parent" || die "$parent has no <$element>"
done

# settings REPOSITORY: what a user adds to settings.xml. A wrong checksum is an error, not the warning that it is by default.
settings() {
  cat <<X
<settings>
  <profiles>
    <profile>
      <id>staged</id>
      <repositories>
        <repository>
          <id>staged</id>
          <url>file://$1</url>
          <releases><checksumPolicy>fail</checksumPolicy></releases>
        </repository>
      </repositories>
      <pluginRepositories>
        <pluginRepository>
          <id>staged</id>
          <url>file://$1</url>
          <releases><checksumPolicy>fail</checksumPolicy></releases>
        </pluginRepository>
      </pluginRepositories>
    </profile>
  </profiles>
  <activeProfiles>
    <activeProfile>staged</activeProfile>
  </activeProfiles>
</settings>
X
}
settings "$repository" >"$work/settings.xml"

# build DIRECTORY ARGUMENT...: with the current Maven and JDK.
build() {
  directory=$1
  shift
  (cd "$directory" && "$mvn" -B -ntp -q -gs "$work/settings.xml" -Dmaven.repo.local="$local" "$@")
}

# The version that the examples of this checkout use.
current=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' "$root/pom.xml")

# copy NAME: the example NAME, with the version of the repository.
copy() {
  rm -rf "$work/examples"
  mkdir "$work/examples"
  cp -R "$root/examples/$1" "$work/examples/$1"
  rm -rf "$work/examples/$1/target"
  sed "s/>$current</>$version</" "$root/examples/$1/pom.xml" >"$work/examples/$1/pom.xml"
  grep -q ">$version<" "$work/examples/$1/pom.xml" || die "examples/$1 does not use version $version"
}

try_example() {
  copy "$1"
  build "$work/examples/$1" verify || die "examples/$1 fails with $what"
  echo "tried examples/$1 with $what"
}

# An application with every library, on both paths.
try_modules() {
  rm -rf "$work/modules"
  mkdir -p "$work/modules/src/main/java/io/github/jobsmith/conformance/modules/app" "$work/modules/module-path" "$work/modules/class-path"
  cp "$root/src/build/modules/pom.xml" "$work/modules"
  cp "$root/conformance/src/test/resources/modules/module-info.java" "$work/modules/src/main/java"
  cp "$root/conformance/src/test/java/io/github/jobsmith/conformance/modules/app/App.java" \
    "$work/modules/src/main/java/io/github/jobsmith/conformance/modules/app"
  build "$work/modules" process-classes "-Djobsmith.version=$version" || die "the application with all libraries fails with $what"
  for path in 'module com.example.app,module-path' 'module null,class-path'; do
    grep -qx "${path%,*}" "$work/modules/${path#*,}.txt" || die "${path#*,} was not used"
    sed 1d "$work/modules/${path#*,}.txt" >"$work/${path#*,}"
  done
  cmp "$work/module-path" "$work/class-path" || die "the program prints something else on the class path"
  echo "tried all libraries on the module path and on the class path with $what"
}

# Everything of Jobsmith that was used came from the repository.
check_sources() {
  others=$(find "$local/io/github/jobsmith" -name _remote.repositories -exec grep -h '>.*=' {} + | grep -v '>staged=' || :)
  [ -z "$others" ] || die "not from the repository: $others"
}

# An artifact that differs from its checksum is not used.
try_wrong_checksum() {
  cp -R "$repository" "$work/wrong"
  jar=$work/wrong/io/github/jobsmith/jobsmith-core/$version/jobsmith-core-$version.jar
  echo x >>"$jar"
  settings "$work/wrong" >"$work/settings.xml"
  copy embed-library
  rm -rf "$local/io/github/jobsmith"
  if build "$work/examples/embed-library" compile >"$work/out" 2>&1; then die "an artifact with a wrong checksum is used"; fi
  grep -qi "checksum validation failed" "$work/out" || die "a wrong checksum is reported as: $(cat "$work/out")"
  settings "$repository" >"$work/settings.xml"
  echo "tried an artifact with a wrong checksum"
}

# try: with the current Maven and JDK. The large examples: Spring Boot only with the first Maven, Spark only with the first JDK, too.
try() {
  "$mvn" -v >"$work/versions"
  what="Maven $(sed -n 's/.*Apache Maven \([0-9A-Za-z.-]*\).*/\1/p' "$work/versions") and Java $(sed -n 's/^Java version: \([^,]*\),.*/\1/p' "$work/versions")"
  local=$work/local
  rm -rf "$local"
  for example in ci-validate embed-library generate-models; do
    try_example "$example"
  done
  try_modules
  if [ -z "$first_maven" ] || [ "$first_maven" = "$mvn" ]; then
    try_example spring-boot
  fi
  if [ -z "$first_maven" ]; then
    first_maven=$mvn
    try_example spark
    try_wrong_checksum
  fi
  check_sources
}

first_maven=
for maven in ${mavens:-path}; do
  mvn=mvn
  if [ "$maven" != path ]; then
    (cd "$work" && mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack -DoutputDirectory="$work/mavens" \
      -Dartifact="org.apache.maven:apache-maven:$maven:zip:bin")
    mvn=$work/mavens/apache-maven-$maven/bin/mvn
    chmod +x "$mvn"
  fi
  if [ -z "$javas" ]; then
    try
  else
    for java in $javas; do
      JAVA_HOME=$java
      export JAVA_HOME
      try
    done
  fi
done
