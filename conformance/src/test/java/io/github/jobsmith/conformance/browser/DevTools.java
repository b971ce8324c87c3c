package io.github.jobsmith.conformance.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A connection to a browser with the Chrome DevTools Protocol. For one thread. */
final class DevTools implements AutoCloseable {
  private static final int SECONDS = 60;

  private final JsonMapper mapper = new JsonMapper();
  private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
  private final WebSocket socket;
  private int last;

  private DevTools(URI address) {
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address, new Messages(mapper, messages))
            .join();
  }

  static DevTools connect(URI address) {
    return new DevTools(address);
  }

  /**
   * Calls a method and returns its result.
   *
   * @param session of a tab; null for the browser
   * @param events receives what happens in the meantime
   */
  JsonNode call(
      @Nullable String session, String method, Map<String, ?> parameters, Consumer<JsonNode> events)
      throws IOException, InterruptedException {
    int id = ++last;
    Map<String, Object> call =
        session == null
            ? Map.of("id", id, "method", method, "params", parameters)
            : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
    socket.sendText(mapper.writeValueAsString(call), true).join();
    while (true) {
      JsonNode message = next();
      if (message.path("id").asInt(0) != id) {
        events.accept(message);
      } else if (message.has("error")) {
        throw new IOException(method + ": " + message.get("error"));
      } else {
        return message.get("result");
      }
    }
  }

  /** Returns the next message, which is an event unless a call is under way. */
  JsonNode next() throws IOException, InterruptedException {
    JsonNode message = messages.poll(SECONDS, TimeUnit.SECONDS);
    if (message == null) {
      throw new IOException("the browser has said nothing for " + SECONDS + " seconds");
    }
    return message;
  }

  @Override
  public void close() {
    socket.abort();
  }

  private static final class Messages implements WebSocket.Listener {
    private final JsonMapper mapper;
    private final BlockingQueue<JsonNode> messages;
    private final StringBuilder text = new StringBuilder();

    Messages(JsonMapper mapper, BlockingQueue<JsonNode> messages) {
      this.mapper = mapper;
      this.messages = messages;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean end) {
      text.append(data);
      if (end) {
        messages.add(mapper.readTree(text.toString()));
        text.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
