#!/usr/bin/env bash
# Tool:      software.amazon.awssdk.iotdevicesdk:aws-iot-device-sdk 1.30.1 (Maven), its client of AWS IoT jobs
# Expected:  a device gets the job document that was given to CreateJob: 3 is an integer, 9007199254740993 (2^53 + 1)
#            keeps its last digit, and a member that is null is written as null.
# Seen:      all numbers of `jobDocument` are doubles. 3 becomes 3.0, the large integer becomes 9007199254740992, and
#            written back with the client's own Gson, the integers have a fraction or an exponent and the null is gone.
# Hurts:     fleets whose documents hold build numbers, 64-bit ids, counts or sizes: Integer casts fail, texts say "3.0",
#            and a schema of the document with `type: integer` is right in CI while the program sees something else.
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
    $(dependency software.amazon.awssdk.iotdevicesdk aws-iot-device-sdk 1.30.1)
  </dependencies>
</project>
XML
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib

cat > Try.java <<'JAVA'
import com.google.gson.Gson;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.iot.iotjobs.IotJobsClient;
import software.amazon.awssdk.iot.iotjobs.model.StartNextJobExecutionResponse;

class Try {
  public static void main(String[] args) throws ReflectiveOperationException {
    // The parser with which the client reads every message. No connection is needed for that.
    Field field = IotJobsClient.class.getDeclaredField("gson");
    field.setAccessible(true);
    Gson gson = (Gson) field.get(new IotJobsClient(null));
    String message =
        "{\"execution\": {\"jobId\": \"update-7\", \"jobDocument\":"
            + " {\"build\": 9007199254740993, \"mode\": null, \"retries\": 3}}}";
    Map<String, Object> document =
        gson.fromJson(message, StartNextJobExecutionResponse.class).execution.jobDocument;
    new TreeMap<>(document)
        .forEach((name, value) ->
            System.out.println(name + ": " + value + (value == null ? "" : " " + value.getClass().getSimpleName())));
    System.out.println("written: " + gson.toJson(new TreeMap<>(document)));
  }
}
JAVA
seen=$(java -cp 'lib/*' Try.java)
echo 'aws-iot-device-sdk 1.30.1: should keep {"build":9007199254740993,"mode":null,"retries":3}; seen:'
echo "$seen"
wanted='build: 9.007199254740992E15 Double
mode: null
retries: 3.0 Double
written: {"build":9.007199254740992E15,"retries":3.0}'
if [ "$seen" != "$wanted" ]; then
  echo "CHANGED: the client no longer reads numbers of job documents the way this script describes" >&2
  exit 1
fi
