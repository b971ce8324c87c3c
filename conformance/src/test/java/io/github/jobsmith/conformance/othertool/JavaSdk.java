package io.github.jobsmith.conformance.othertool;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.jobsmith.conformance.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.iot.IotClient;
import software.amazon.awssdk.services.iot.model.CreateJobRequest;
import software.amazon.awssdk.services.iot.model.CreateJobTemplateRequest;
import software.amazon.awssdk.utils.builder.Buildable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The AWS SDK for Java, with a server of this machine. */
final class JavaSdk implements AutoCloseable {
  /** The request cannot be built: its methods take no such member or type. */
  static final String INEXPRESSIBLE = "inexpressible";

  /** A request has a member or a value for which the SDK has no method. */
  private static final class Inexpressible extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private final HttpServer server;
  private final IotClient client;
  private @Nullable ObjectNode seen;

  JavaSdk() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::receive);
    server.start();
    client =
        IotClient.builder()
            .endpointOverride(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("none", "none")))
            .httpClient(UrlConnectionHttpClient.create())
            .build();
  }

  private void receive(HttpExchange exchange) throws IOException {
    ObjectNode request = Json.MAPPER.createObjectNode();
    request.put("path", exchange.getRequestURI().getRawPath());
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    request.set("body", Json.parse(body));
    seen = request;
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, 2);
    exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
    exchange.close();
  }

  /** Returns what is sent for each request, or why nothing is. */
  List<JsonNode> outcomes(ArrayNode cases) {
    List<JsonNode> outcomes = new ArrayList<>();
    for (JsonNode each : cases) {
      outcomes.add(outcome(each.get("operation").asString(), each.get("request")));
    }
    return outcomes;
  }

  private JsonNode outcome(String operation, JsonNode request) {
    seen = null;
    try {
      if (operation.equals("CreateJob")) {
        client.createJob((CreateJobRequest) built(CreateJobRequest.builder(), request));
      } else {
        client.createJobTemplate(
            (CreateJobTemplateRequest) built(CreateJobTemplateRequest.builder(), request));
      }
      return seen == null ? StringNode.valueOf("refused") : seen;
    } catch (SdkException e) {
      return StringNode.valueOf("refused");
    } catch (Inexpressible e) {
      return StringNode.valueOf(INEXPRESSIBLE);
    }
  }

  private static Object built(SdkPojo builder, JsonNode value) throws Inexpressible {
    if (!value.isObject()) {
      throw new Inexpressible();
    }
    Map<String, SdkField<?>> fields = new LinkedHashMap<>();
    builder.sdkFields().forEach(field -> fields.put(field.locationName(), field));
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      SdkField<?> field = fields.get(member.getKey());
      if (field == null) {
        throw new Inexpressible();
      }
      field.set(builder, value(field, member.getValue()));
    }
    return ((Buildable) builder).build();
  }

  private static @Nullable Object value(SdkField<?> field, JsonNode value) throws Inexpressible {
    if (value.isNull()) {
      return null;
    }
    MarshallingType<?> type = field.marshallingType();
    if (type == MarshallingType.STRING && value.isString()) {
      return value.asString();
    }
    if (type == MarshallingType.INTEGER && value.isIntegralNumber() && value.canConvertToInt()) {
      return value.intValue();
    }
    if (type == MarshallingType.LONG && value.isIntegralNumber() && value.canConvertToLong()) {
      return value.longValue();
    }
    if (type == MarshallingType.DOUBLE && value.isNumber()) {
      return value.doubleValue();
    }
    if (type == MarshallingType.SDK_POJO) {
      return built(field.constructor().get(), value);
    }
    if (type == MarshallingType.LIST && value.isArray()) {
      List<@Nullable Object> items = new ArrayList<>();
      for (JsonNode item : value) {
        items.add(value(field.getTrait(ListTrait.class).memberFieldInfo(), item));
      }
      return items;
    }
    if (type == MarshallingType.MAP && value.isObject()) {
      Map<String, @Nullable Object> members = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        SdkField<?> inner = field.getTrait(MapTrait.class).valueFieldInfo();
        members.put(member.getKey(), value(inner, member.getValue()));
      }
      return members;
    }
    throw new Inexpressible();
  }

  @Override
  public void close() {
    client.close();
    server.stop(0);
  }
}
