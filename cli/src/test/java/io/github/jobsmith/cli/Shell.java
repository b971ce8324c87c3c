package io.github.jobsmith.cli;

import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.Terminal;
import io.github.jobsmith.cli.schema.Schemas;
import io.github.jobsmith.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Runs the command as a shell would, in this process: takes arguments and standard input, returns
 * output and exit code.
 */
final class Shell {
  static final Instant NOW = Instant.parse("2027-01-31T12:00:00Z");

  private final ByteArrayOutputStream captured = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();
  private Schemas schemas = name -> Validator.of(new TestSchema(() -> {}));
  private OutputStream out = captured;
  private InputStream in = InputStream.nullInputStream();
  private boolean terminal;
  private boolean errorTerminal;

  /** The output and the exit code of the command. */
  record Result(int status, String out, String err) {}

  Shell schemas(Schemas other) {
    schemas = other;
    return this;
  }

  /** Runs an action whenever a document is validated. */
  Shell whenChecking(Runnable action) {
    return schemas(name -> Validator.of(new TestSchema(action)));
  }

  Shell stdin(byte[] bytes) {
    in = new ByteArrayInputStream(bytes);
    return this;
  }

  Shell stdin(String text) {
    return stdin(text.getBytes(StandardCharsets.UTF_8));
  }

  Shell stdin(InputStream stream) {
    in = stream;
    return this;
  }

  Shell stdout(OutputStream stream) {
    out = stream;
    return this;
  }

  Shell environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Shell terminal() {
    terminal = true;
    return this;
  }

  /** Makes standard error a terminal. */
  Shell errorTerminal() {
    errorTerminal = true;
    return this;
  }

  private final class Screen implements Terminal {
    @Override
    public boolean isStdout() {
      return terminal;
    }

    @Override
    public boolean isStderr() {
      return errorTerminal;
    }
  }

  Result run(String... args) {
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(errors, true, StandardCharsets.UTF_8);
    Session session = new Session(in, out, err, environment, new Screen(), () -> NOW);
    int status = new Jobsmith(session, schemas).run(args);
    return new Result(
        status, captured.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
  }
}
