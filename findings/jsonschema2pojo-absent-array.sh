#!/usr/bin/env bash
# Tool:      org.jsonschema2pojo:jsonschema2pojo-maven-plugin 1.3.3, its classes read and written by jackson-databind
#            2.22.3, judged by com.networknt:json-schema-validator 3.0.9 (all Maven)
# Expected:  a valid document that is read into the generated class and written back is still valid.
# Seen:      an optional array that is absent is written as an empty one, because the generated field starts out as an
#            empty list. With `minItems: 1`, the usual way to say "leave it out or give some", the result is refused by
#            the schema that the class was made from.
# Hurts:     anyone who reads, changes and writes back documents with generated classes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mkdir -p schemas classes

cat > schemas/job.json <<'JSON'
{"$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": {
  "id": {"type": "string"},
  "windows": {"type": "array", "items": {"type": "string"}, "minItems": 1}
}}
JSON
dependency() { echo "<dependency><groupId>$1</groupId><artifactId>$2</artifactId><version>$3</version></dependency>"; }
cat > pom.xml <<XML
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <dependencies>
    $(dependency com.fasterxml.jackson.core jackson-databind 2.22.3)
    $(dependency com.networknt json-schema-validator 3.0.9)
    $(dependency org.slf4j slf4j-nop 2.0.17)
  </dependencies>
  <build><plugins><plugin>
    <groupId>org.jsonschema2pojo</groupId><artifactId>jsonschema2pojo-maven-plugin</artifactId><version>1.3.3</version>
    <configuration>
      <sourceDirectory>schemas</sourceDirectory><outputDirectory>generated</outputDirectory>
    </configuration>
  </plugin></plugins></build>
</project>
XML
mvn -q -B -ntp jsonschema2pojo:generate \
  org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

cat > Try.java <<'JAVA'
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;

class Try {
  public static void main(String[] args) throws Exception {
    String schema = Files.readString(Path.of("schemas/job.json"));
    ObjectMapper mapper = new ObjectMapper();
    String before = "{\"id\":\"nightly\"}";
    String after = mapper.writeValueAsString(mapper.readValue(before, Job.class));
    System.out.println(before + " " + verdict(schema, before) + " -> " + after + " " + verdict(schema, after));
  }

  static String verdict(String schema, String document) {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    boolean valid = registry.getSchema(schema).validate(document, InputFormat.JSON).isEmpty();
    return valid ? "valid" : "refused";
  }
}
JAVA
javac -cp 'lib/*' -d classes generated/Job.java Try.java
seen=$(java -cp 'classes:lib/*' Try)
echo "jsonschema2pojo 1.3.3: a document should stay valid when it is read and written back"
echo "seen: $seen"
if [ "$seen" != '{"id":"nightly"} valid -> {"id":"nightly","windows":[]} refused' ]; then
  echo "CHANGED: an absent array is no longer written back as an empty one that the schema refuses" >&2
  exit 1
fi
