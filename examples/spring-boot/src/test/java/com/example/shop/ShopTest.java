package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ShopTest {
  private static final String VALID =
      """
      {"number":"A-000001","quantity":3,"payment":{"kind":"card","token":"0123456789"}}""";

  private final HttpClient client = HttpClient.newHttpClient();

  @Value("${local.server.port}")
  private int port;

  private HttpRequest request(String body) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/orders"))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private HttpResponse<String> post(String body) throws IOException, InterruptedException {
    return client.send(request(body), BodyHandlers.ofString());
  }

  /** Returns the pointers of the violations in the problem details of an invalid body. */
  private List<String> pointers(String body) throws IOException, InterruptedException {
    HttpResponse<String> response = post(body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = new JsonMapper().readTree(response.body());
    assertThat(problem.get("violations")).isNotEmpty();
    return problem.get("violations").valueStream().map(v -> v.get("pointer").asString()).toList();
  }

  @Test
  void aValidBodyIsReadAndWritten() throws IOException, InterruptedException {
    HttpResponse<String> response = post(VALID);
    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.body()).isEqualTo(VALID);
  }

  @Test
  void aMisspeltMember() throws IOException, InterruptedException {
    assertThat(pointers(VALID.replace("quantity", "quantiy"))).containsExactly("/quantiy");
  }

  @Test
  void aMissingMember() throws IOException, InterruptedException {
    assertThat(pointers(VALID.replace("\"quantity\":3,", ""))).containsExactly("/quantity");
  }

  @Test
  void aValueOfAnAlternative() throws IOException, InterruptedException {
    assertThat(pointers(VALID.replace("0123456789", "x"))).containsExactly("/payment/token");
  }

  @Test
  void anUnknownAlternative() throws IOException, InterruptedException {
    assertThat(pointers(VALID.replace("\"card\"", "\"cash\""))).containsExactly("/payment/kind");
  }

  @Test
  void allFaultsAtOnce() throws IOException, InterruptedException {
    assertThat(pointers(VALID.replace("A-000001", "1").replace(":3", ":0")))
        .containsExactly("/number", "/quantity");
  }

  @Test
  void textThatIsNotJson() throws IOException, InterruptedException {
    assertThat(pointers(VALID.replace(":3", ":3.,"))).containsExactly("");
    assertThat(pointers("an order")).containsExactly("");
  }

  /** The documentation shows the schema, not what can be derived from the Java types. */
  @Test
  void theDocumentationHasTheSchema() throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + port + "/v3/api-docs");
    String text = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    JsonNode api = new JsonMapper().readTree(text);
    JsonNode schemas = api.at("/components/schemas");
    assertThat(api.at("/paths/~1orders/post/requestBody/content/application~1json/schema/$ref").asString())
        .isEqualTo("#/components/schemas/Order");
    assertThat(schemas.at("/Order/properties/number/pattern").asString()).isEqualTo("^A-[0-9]{6}$");
    assertThat(schemas.at("/Order/required")).hasSize(3);
    assertThat(schemas.at("/Order/additionalProperties").asBoolean(true)).isFalse();
    assertThat(schemas.at("/Order/properties/payment/$ref").asString())
        .isEqualTo("#/components/schemas/Payment");
    assertThat(schemas.at("/Payment/oneOf/1/$ref").asString())
        .isEqualTo("#/components/schemas/Invoice");
    assertThat(schemas.at("/Card/properties/kind/const").asString()).isEqualTo("card");
  }

  @Test
  void manyAtTheSameTime() {
    List<CompletableFuture<HttpResponse<String>>> responses =
        IntStream.range(0, 1000)
            .mapToObj(i -> i % 2 == 0 ? VALID : VALID.replace(":3", ":" + (100 + i)))
            .map(body -> client.sendAsync(request(body), BodyHandlers.ofString()))
            .toList();
    for (int i = 0; i < responses.size(); i++) {
      assertThat(responses.get(i).join().statusCode()).isEqualTo(i % 2 == 0 ? 201 : 400);
    }
  }
}
