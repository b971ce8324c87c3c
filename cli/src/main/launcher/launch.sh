# Starts the command; read by the script jobsmith of a checkout and by that of an installation, with $jar set, and $own_java if Java
# is part of the installation. Keeps an archive of classes, which halves the start time: see docs/decisions/0017-archives-of-classes.md.
main=io.github.jobsmith.cli.Main

# Options for a short-lived process. G1, because up to Java 20 only G1 can map the objects in the archive; later, the serial collector
# can, and starts fewer threads. Less inlining, because most code is compiled for a few calls.
options="-XX:+UseG1GC -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=12 -XX:-UsePerfData -Xshare:auto"
options_aot="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=12 -XX:-UsePerfData"

# Options for many files: code is compiled after 20 calls instead of 200, with usual inlining, and calls are counted every 32 instead of
# every 128 calls, because it pays off. The heap must not grow while there is garbage: G1 adds one region at a time, where it would
# add a fifth of the memory of the machine. The serial collector, where it can map the objects in the archive, has ratios for that.
# It would copy the texts of large files that are in use to its old generation, which it enlarges without looking for garbage there;
# arrays above a threshold are allocated there, and if there is no room, it looks for garbage first.
options_many="-XX:TieredStopAtLevel=1 -XX:Tier3InvocationThreshold=20 -XX:Tier3MinInvocationThreshold=10 -XX:Tier3CompileThreshold=200 \
-XX:Tier0InvokeNotifyFreqLog=5 -XX:Tier0BackedgeNotifyFreqLog=8 -XX:-UsePerfData"
options_many_jsa="-XX:+UseG1GC -XX:+UnlockExperimentalVMOptions -XX:+IgnoreUnrecognizedVMOptions -XX:G1ExpandByPercentOfAvailable=0"
options_many_aot="-XX:+UseSerialGC -XX:+IgnoreUnrecognizedVMOptions -XX:PretenureSizeThreshold=1m"
options_heap="-Xms48m -Xmn24m"
options_heap_jsa="-XX:G1HeapRegionSize=1m"
options_heap_aot="-XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30"

# Leaves out the collector of the launcher, and its heap, if the user has chosen another; Java does not start with two.
prefer_user_options() {
  for given in ${JOBSMITH_JAVA_OPTS:-}; do
    case $given in
      -XX:+Use*GC)
        rest=
        for option in $options; do
          case $option in
            -XX:+Use*GC) ;;
            *) rest="$rest $option" ;;
          esac
        done
        options=$rest
        ;;
      -Xm* | -XX:*HeapSize=* | -XX:*RAM*) options_heap= ;;
    esac
  done
}

find_java() {
  if [ -n "${own_java:-}" ]; then
    java=$own_java
  elif [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
    [ -x "$java" ] || fail "JAVA_HOME is $JAVA_HOME, which has no bin/java; set it to a JDK, 17 or newer"
  else
    java=$(command -v java) || fail "requires Java 17 or newer; install a JDK, or set JAVA_HOME to one"
  fi
}

check_java() {
  version=$("$java" -fullversion 2>&1)
  number=${version#*\"}
  number=${number%%[!0-9]*}
  [ "${number:-0}" -ge 17 ] || fail "requires Java 17 or newer; $java is $version"
}

# Runs the command as a user would, so that Java records what it loads.
train() {
  case $kind in
    jobsmith) set -- "$@" -cp "$jar" "$main" validate --threads 2 "$examples" ;;
    *)
      set -- "$@" -cp "$jar" "$main" validate --threads 2 --no-cache --schema "$training/shop.schema.json" \
        "$training/shop.json" "$training/shop.yaml" "$training/wrong.json"
      ;;
  esac
  "$java" $options "$@" --format text --format json=/dev/null
}

# The archive replaces that of the JDK, which is quicker to load than an archive on top of it. From Java 25 on, it is an AOT cache,
# which also has linked classes. If Java cannot create it, an empty file is created instead, so that this is tried only once. Java
# itself ignores an archive of another Java version.
make_archive() {
  check_java
  [ -w "$state" ] || return 0
  if [ "$number" -ge 25 ]; then
    archive=$state/$kind.aot
    other=$state/$kind.jsa
    options=$options_aot
  else
    archive=$state/$kind.jsa
    other=$state/$kind.aot
  fi
  draft=$archive.$$
  trap 'rm -f "$draft" "$draft.list"; exit 130' INT
  trap 'rm -f "$draft" "$draft.list"; exit 143' TERM HUP
  {
    if [ "$number" -ge 25 ]; then
      train -XX:AOTCacheOutput="$draft"
    else
      train -Xshare:off -XX:DumpLoadedClassList="$draft.list"
      "$java" $options -Xshare:dump -XX:SharedClassListFile="$draft.list" -XX:SharedArchiveFile="$draft" -cp "$jar"
    fi
  } >/dev/null 2>&1 </dev/null
  rm -f "$draft.list"
  [ -f "$draft" ] || : >"$draft"
  mv -f "$draft" "$archive"
  ln -sf "$java" "$archive_java"
  rm -f "$other"
  trap - INT TERM HUP
}

# launch STATE TRAINING EXAMPLES ARGUMENT...: runs the command with the arguments, with an archive in the directory STATE, which is
# made if it is missing and the directory is writable.
launch() {
  state=$1
  training=$2
  examples=$3
  shift 3
  # A schema file uses other classes than the built-in schemas, and a larger archive takes longer to load: there is one for each.
  kind=jobsmith
  many=
  [ $# -le 100 ] || many=true
  for arg in "$@"; do
    case $arg in
      --schema | --schema=*) kind=jobsmith-schema ;;
      --files-from | --files-from=*) many=true ;;
      -*) ;;
      *.jsonl | *.ndjson) many=true ;;
      *) [ ! -d "$arg" ] || many=true ;;
    esac
  done
  case ${1:-} in validate | check-schema | fix) ;; *) many= ;; esac
  archive=$state/$kind.jsa
  [ -f "$archive" ] || archive=$state/$kind.aot
  archive_java=$state/$kind.java
  if [ ! -f "$archive" ] || [ "$jar" -nt "$archive" ] || [ "$java" -nt "$archive" ] \
    || [ ! "$java" -ef "$archive_java" ]; then
    make_archive
  fi
  set -- -cp "$jar" "$main" "$@"
  case $archive in
    *.aot)
      options=$options_aot
      [ -s "$archive" ] && set -- -XX:AOTCache="$archive" -Xlog:disable "$@"
      ;;
    *) [ -s "$archive" ] && set -- -XX:SharedArchiveFile="$archive" -Xlog:disable "$@" ;;
  esac
  if [ -n "$many" ]; then
    case $archive in
      *.aot)
        options="$options_many $options_many_aot"
        options_heap="$options_heap $options_heap_aot"
        ;;
      *)
        options="$options_many $options_many_jsa"
        options_heap="$options_heap $options_heap_jsa"
        ;;
    esac
  else
    options_heap=
  fi
  prefer_user_options

  # Java derives the encoding of file names from the locale, and in the C locale it cannot open files with non-ASCII names.
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]*) ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac

  terminal=false
  [ -t 1 ] && terminal=true
  [ -t 2 ] && terminal="$terminal -Djobsmith.stderr.terminal=true"
  # The options contain no spaces; JOBSMITH_JAVA_OPTS is split on purpose.
  # shellcheck disable=SC2086
  exec "$java" $options $options_heap ${JOBSMITH_JAVA_OPTS:-} -Djobsmith.stdout.terminal=$terminal "$@"
}
