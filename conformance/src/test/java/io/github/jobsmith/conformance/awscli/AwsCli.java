package io.github.jobsmith.conformance.awscli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.json.MemberName;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The real AWS CLI in a process of its own, and the server that receives its requests. */
final class AwsCli implements AutoCloseable {
  private static final MemberName STATUS = MemberName.of("status");
  private static final MemberName ERROR = MemberName.of("error");

  /** The paths of the operations, with the member that is in the path. */
  private static final Map<String, String> PATHS =
      Map.of("/jobs/", "jobId", "/job-templates/", "jobTemplateId");

  /**
   * What the AWS CLI did.
   *
   * @param sent the request that it sent, with the member in the URL; empty if it sent none
   */
  record Outcome(int status, String error, Optional<JsonDocument> sent) {}

  private final HttpServer server;
  private final Process process;
  private final Writer in;
  private final BufferedReader out;
  private final AtomicReference<Optional<JsonDocument>> received =
      new AtomicReference<>(Optional.empty());

  private AwsCli(HttpServer server, Process process) {
    this.server = server;
    this.process = process;
    this.in = process.outputWriter(StandardCharsets.UTF_8);
    this.out = process.inputReader(StandardCharsets.UTF_8);
    server.createContext("/", this::receive);
    server.start();
  }

  /**
   * Starts it; the test is skipped if it cannot be had.
   *
   * @param home the home directory, which has no configuration
   * @param variables further variables of the environment
   */
  static AwsCli start(Path home, Map<String, String> variables)
      throws IOException, InterruptedException {
    Path libraries = AwsCliPackage.require();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ProcessBuilder builder =
        new ProcessBuilder(
            AwsCliPackage.PYTHON.toString(),
            Path.of("src/test/resources/awscli/driver.py").toAbsolutePath().toString(),
            libraries.toString(),
            "http://127.0.0.1:" + server.getAddress().getPort());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
    builder.environment().putAll(variables);
    builder
        .environment()
        .putAll(
            Map.of(
                "HOME", home.toString(),
                "PYTHONUTF8", "1",
                "AWS_ACCESS_KEY_ID", "none",
                "AWS_SECRET_ACCESS_KEY", "none",
                "AWS_DEFAULT_REGION", "eu-west-1",
                "AWS_EC2_METADATA_DISABLED", "true",
                "AWS_PAGER", "",
                "NO_PROXY", "127.0.0.1"));
    return new AwsCli(server, builder.start());
  }

  private void receive(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    JsonDocument members = JsonDocument.parse(body);
    String path = exchange.getRequestURI().getPath();
    String parent = path.substring(0, path.indexOf('/', 1) + 1);
    JsonWriter request = new JsonWriter().startObject().name(PATHS.getOrDefault(parent, path));
    request.string(path.substring(parent.length()));
    for (int node = 1; node < members.nodeCount(); node = members.next(node)) {
      request.name(members.name(node)).value(members, node);
    }
    received.set(Optional.of(JsonDocument.parse(request.endObject().toByteArray())));
    byte[] answer = "{\"jobArn\": \"arn\", \"jobId\": \"a\"}".getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  /** Runs a command line. */
  Outcome run(List<String> arguments, Path directory) throws IOException {
    received.set(Optional.empty());
    JsonWriter question = new JsonWriter().startObject();
    question.name("directory").string(directory.toString());
    question.name("arguments").startArray();
    arguments.forEach(question::string);
    JsonDocument answer = ask(question.endArray().endObject());
    return new Outcome(
        (int) answer.longValue(answer.find(0, STATUS)),
        answer.string(answer.find(0, ERROR)),
        received.get());
  }

  /** Asks a question about a text. */
  JsonDocument ask(String question, String text) throws IOException {
    return ask(new JsonWriter().startObject().name(question).string(text).endObject());
  }

  private JsonDocument ask(JsonWriter question) throws IOException {
    in.write(new String(question.toByteArray(), StandardCharsets.UTF_8));
    in.write('\n');
    in.flush();
    String answer = out.readLine();
    if (answer == null) {
      throw new EOFException("the AWS CLI ended");
    }
    return JsonDocument.parse(answer);
  }

  @Override
  public void close() {
    process.destroy();
    server.stop(0);
  }
}
