package com.example.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.jobsmith.createjob.CreateJobRequest;
import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Report;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.iot.IotClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The SDK sends every member of a job as it is in the job file. */
class SdkRequestsTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** All members that a job can have; no single job can have all of them. */
  private static final String DOCUMENT_AND_SCHEDULE =
      """
      {
        "jobId": "all-of-it",
        "targets": ["arn:aws:iot:eu-central-1:123456789012:thinggroup/pumps"],
        "document": "{\\"operation\\": \\"reboot\\"}",
        "description": "Größere Pumpen",
        "presignedUrlConfig": {
          "roleArn": "arn:aws:iam::123456789012:role/job-download",
          "expiresInSec": 600
        },
        "targetSelection": "CONTINUOUS",
        "jobExecutionsRolloutConfig": {
          "exponentialRate": {
            "baseRatePerMinute": 50,
            "incrementFactor": 1.5,
            "rateIncreaseCriteria": {"numberOfSucceededThings": 100}
          },
          "maximumPerMinute": 500
        },
        "abortConfig": {
          "criteriaList": [
            {
              "failureType": "FAILED",
              "action": "CANCEL",
              "thresholdPercentage": 12.25,
              "minNumberOfExecutedThings": 20
            }
          ]
        },
        "timeoutConfig": {"inProgressTimeoutInMinutes": 10080},
        "tags": [{"Key": "team", "Value": "water"}, {"Key": "plain"}],
        "namespaceId": "pumps-1",
        "jobExecutionsRetryConfig": {
          "criteriaList": [{"failureType": "TIMED_OUT", "numberOfRetries": 3}]
        },
        "schedulingConfig": {
          "startTime": "2027-03-01T08:00",
          "endTime": "2027-04-01T08:00",
          "endBehavior": "FORCE_CANCEL",
          "maintenanceWindows": [{"startTime": "cron(0 2 ? * SUN *)", "durationInMinutes": 90}]
        },
        "destinationPackageVersions": [
          "arn:aws:iot:eu-central-1:123456789012:package/pump/version/4.2.0"
        ]
      }
      """;

  private static final String TEMPLATE =
      """
      {
        "jobId": "reboot",
        "targets": ["arn:aws:iot:eu-central-1:123456789012:thing/pump-7"],
        "jobTemplateArn": "arn:aws:iot:eu-central-1::jobtemplate/AWS-Reboot:1.0",
        "documentParameters": {"delay": "5"}
      }
      """;

  private static final String SMALL =
      """
      {
        "jobId": "small",
        "targets": ["arn:aws:iot:eu-central-1:123456789012:thing/pump-7"],
        "documentSource": "https://example-jobs.s3.eu-central-1.amazonaws.com/reboot.json",
        "abortConfig": {"criteriaList": []},
        "tags": []
      }
      """;

  private final List<String> received = new ArrayList<>();
  private HttpServer server;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          received.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath());
          received.add(new String(body, StandardCharsets.UTF_8));
          byte[] answer = "{\"jobArn\": \"arn\"}".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {DOCUMENT_AND_SCHEDULE, TEMPLATE, SMALL})
  void whatArrivesIsWhatStandsInTheFile(String json) {
    CreateJobRequest job = CreateJobRequest.read(JsonDocument.parse(json));

    try (IotClient client = client()) {
      assertEquals("arn", client.createJob(SdkRequests.of(job)).jobArn());
    }

    ObjectNode expected = (ObjectNode) JSON.readTree(json);
    // The id of the job is part of the path.
    assertEquals("PUT /jobs/" + expected.remove("jobId").stringValue(), received.get(0));
    assertSame("", expected, JSON.readTree(received.get(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {DOCUMENT_AND_SCHEDULE, TEMPLATE, SMALL})
  void thereAndBackAgain(String json) {
    CreateJobRequest job = CreateJobRequest.read(JsonDocument.parse(json));
    assertEquals(job, Jobs.of(SdkRequests.of(job)));
  }

  @ParameterizedTest
  @ValueSource(strings = {DOCUMENT_AND_SCHEDULE, TEMPLATE})
  void theJobsAreValid(String json) {
    Report report = CreateJobRequestValidator.create().validate(json);
    assertTrue(report.isValid(), report::toString);
  }

  private IotClient client() {
    return IotClient.builder()
        .endpointOverride(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "secret")))
        .httpClient(UrlConnectionHttpClient.create())
        .build();
  }

  /** Compares member by member; numbers by value. */
  private static void assertSame(String pointer, JsonNode expected, JsonNode actual) {
    if (expected.isNumber() && actual.isNumber()) {
      assertEquals(0, expected.decimalValue().compareTo(actual.decimalValue()), pointer);
    } else if (expected.isObject() && actual.isObject()) {
      assertEquals(expected.propertyNames().stream().sorted().toList(),
          actual.propertyNames().stream().sorted().toList(), pointer);
      expected.properties().forEach(
          member -> assertSame(pointer + "/" + member.getKey(), member.getValue(),
              actual.get(member.getKey())));
    } else if (expected.isArray() && actual.isArray()) {
      assertEquals(expected.size(), actual.size(), pointer);
      for (int i = 0; i < expected.size(); i++) {
        assertSame(pointer + "/" + i, expected.get(i), actual.get(i));
      }
    } else {
      assertEquals(expected, actual, pointer);
    }
  }
}
