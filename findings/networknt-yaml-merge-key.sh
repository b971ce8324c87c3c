#!/usr/bin/env bash
# Tool:      com.networknt:json-schema-validator 3.0.9 (Maven), InputFormat.YAML, which reads with Jackson 3's YAML
#            parser
# Expected:  anchors and aliases stand for the values that they name, and a merge key (<<) brings in the members of
#            the mapping that it names; or the reader refuses them.
# Seen:      an alias in an instance is read as a string, the name of the anchor, so the port below is "not an integer".
#            A merge key in a schema is taken for an unknown keyword: the bound that it brings in is never checked, and
#            9 passes a schema whose maximum is 3. Neither is reported as unsupported.
# Hurts:     anyone who keeps schemas or configuration in YAML and shares parts of them by anchors.
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
    $(dependency com.networknt json-schema-validator 3.0.9)
    $(dependency org.slf4j slf4j-nop 2.0.17)
  </dependencies>
</project>
XML
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

cat > Try.java <<'JAVA'
import static com.networknt.schema.InputFormat.YAML;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

class Try {
  static String verdict(String schema, String instance) {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    return registry.getSchema(schema, YAML).validate(instance, YAML).isEmpty() ? "valid" : "refused";
  }

  public static void main(String[] args) {
    String port = "properties: {spare: {type: integer}}";
    System.out.println("alias in an instance: " + verdict(port, "main: &port 8883\nspare: *port\n"));
    String bound = "properties:\n  a: &limit {maximum: 3}\n  b: {<<: *limit, minimum: 1}\n";
    System.out.println("merge key in a schema: " + verdict(bound, "b: 9\n"));
    String written = "properties:\n  b: {maximum: 3, minimum: 1}\n";
    System.out.println("the same without a merge key: " + verdict(written, "b: 9\n"));
  }
}
JAVA
seen=$(java -cp 'lib/*' Try.java)
echo "json-schema-validator 3.0.9: should say valid, refused, refused; seen:"
echo "$seen"
wanted='alias in an instance: refused
merge key in a schema: valid
the same without a merge key: refused'
if [ "$seen" != "$wanted" ]; then
  echo "CHANGED: aliases and merge keys are no longer read the way this script describes" >&2
  exit 1
fi
