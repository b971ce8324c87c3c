package io.github.jobsmith.conformance.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One page in a browser. For one thread. */
final class Tab {
  private static final int HEIGHT = 900;

  private final DevTools tools;
  private final String session;
  private final List<String> problems = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private boolean loaded;

  private Tab(DevTools tools, String session) {
    this.tools = tools;
    this.session = session;
  }

  static Tab create(DevTools tools, int width, boolean dark)
      throws IOException, InterruptedException {
    String target =
        tools
            .call(null, "Target.createTarget", Map.of("url", "about:blank"), event -> {})
            .get("targetId")
            .asString();
    String session =
        tools
            .call(
                null,
                "Target.attachToTarget",
                Map.of("targetId", target, "flatten", true),
                event -> {})
            .get("sessionId")
            .asString();
    Tab tab = new Tab(tools, session);
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      tab.call(domain + ".enable", Map.of());
    }
    tab.resize(width);
    tab.call(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    return tab;
  }

  private JsonNode call(String method, Map<String, ?> parameters)
      throws IOException, InterruptedException {
    return tools.call(session, method, parameters, this::event);
  }

  private void event(JsonNode event) {
    if (!event.path("sessionId").asString("").equals(session)) {
      return;
    }
    JsonNode parameters = event.path("params");
    switch (event.path("method").asString("")) {
      case "Page.loadEventFired" -> loaded = true;
      case "Network.requestWillBeSent" ->
          requests.add(parameters.path("request").path("url").asString());
      case "Runtime.exceptionThrown",
          "Runtime.consoleAPICalled",
          "Log.entryAdded",
          "Page.javascriptDialogOpening" ->
          problems.add(event.toString());
      default -> {
        // Everything else is expected.
      }
    }
  }

  /** Opens a page and waits until it is loaded. */
  void load(URI page) throws IOException, InterruptedException {
    loaded = false;
    call("Page.navigate", Map.of("url", page.toString()));
    while (!loaded) {
      event(tools.next());
    }
  }

  /** Waits until a page is loaded that something in this one leads to. */
  void loads(String expression) throws IOException, InterruptedException {
    loaded = false;
    evaluate(expression);
    while (!loaded) {
      event(tools.next());
    }
  }

  /** Sets the width of the window in CSS pixels. */
  void resize(int width) throws IOException, InterruptedException {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** Returns the value of an expression. */
  JsonNode evaluate(String expression) throws IOException, InterruptedException {
    JsonNode result =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new IOException(result.get("exceptionDetails").toString());
    }
    return result.get("result").path("value");
  }

  /** Types text where the focus is. */
  void type(String text) throws IOException, InterruptedException {
    call("Input.insertText", Map.of("text", text));
  }

  /** Presses a key, such as {@code Tab}. */
  void press(String key, int code, String text) throws IOException, InterruptedException {
    for (String type : List.of("keyDown", "keyUp")) {
      call(
          "Input.dispatchKeyEvent",
          Map.of(
              "type",
              type,
              "key",
              key,
              "code",
              key,
              "windowsVirtualKeyCode",
              code,
              "text",
              type.equals("keyDown") ? text : ""));
    }
  }

  /** Writes a picture of the whole page, or of its beginning if it is long. */
  void picture(Path file) throws IOException, InterruptedException {
    JsonNode size = call("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
    Map<String, Object> clip =
        Map.of(
            "x", 0,
            "y", 0,
            "width", size.get("width").asInt(),
            "height", Math.min(4000, size.get("height").asInt()),
            "scale", 1);
    String png =
        call("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", clip))
            .get("data")
            .asString();
    Files.write(file, Base64.getDecoder().decode(png));
  }

  /** Returns errors, refusals by the content security policy, and what scripts have logged. */
  List<String> problems() {
    return List.copyOf(problems);
  }

  /** Returns the addresses of everything that was loaded. */
  List<String> requests() {
    return List.copyOf(requests);
  }
}
