#!/usr/bin/env bash
# Tool:      com.github.erosb:json-sKema 0.32.0 (Maven)
# Expected:  every keyword compares numbers by their mathematical value, as JSON Schema says: 1 and 1.0 are one number,
#            and nothing is rounded.
# Seen:      `const` and `uniqueItems` disagree: 1.0 satisfies `const: 1`, but [1, 1.0] counts as two different items.
#            And `maximum` has the precision of a double, though integers are read exactly: 9007199254740993 (2^53 + 1)
#            passes a maximum of 9007199254740992, while `const` tells the two apart.
# Hurts:     anyone who validates 64-bit ids, amounts or lists of keys and expects the verdicts of other validators.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

dependency() { echo "<dependency><groupId>$1</groupId><artifactId>$2</artifactId><version>$3</version></dependency>"; }
cat > pom.xml <<XML
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    $(dependency com.github.erosb json-sKema 0.32.0)
  </dependencies>
</project>
XML
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

cat > Try.java <<'JAVA'
import com.github.erosb.jsonsKema.JsonParser;
import com.github.erosb.jsonsKema.Schema;
import com.github.erosb.jsonsKema.SchemaLoader;
import com.github.erosb.jsonsKema.Validator;

class Try {
  static void verdict(String schema, String instance) {
    Schema loaded = new SchemaLoader(new JsonParser(schema).parse()).load();
    Object failure = Validator.forSchema(loaded).validate(new JsonParser(instance).parse());
    System.out.println(schema + " " + instance + ": " + (failure == null ? "valid" : "refused"));
  }

  public static void main(String[] args) {
    verdict("{\"const\": 1}", "1.0");
    verdict("{\"uniqueItems\": true}", "[1, 1.0]");
    verdict("{\"const\": 9007199254740992}", "9007199254740993");
    verdict("{\"maximum\": 9007199254740992}", "9007199254740993");
  }
}
JAVA
seen=$(java -cp 'lib/*' Try.java)
echo "json-sKema 0.32.0: should say valid, refused, refused, refused; seen:"
echo "$seen"
wanted='{"const": 1} 1.0: valid
{"uniqueItems": true} [1, 1.0]: valid
{"const": 9007199254740992} 9007199254740993: refused
{"maximum": 9007199254740992} 9007199254740993: valid'
if [ "$seen" != "$wanted" ]; then
  echo "CHANGED: these numbers are no longer compared the way this script describes" >&2
  exit 1
fi
