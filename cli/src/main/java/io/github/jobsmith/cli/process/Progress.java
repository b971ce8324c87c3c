package io.github.jobsmith.cli.process;

import io.github.jobsmith.text.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A line on standard error that says what a run is doing, from the second second on. It is erased
 * before anything else is written and at the end. Thread-safe.
 */
public final class Progress implements AutoCloseable {
  private static final String ERASE = "\r\u001b[K";
  private static final int USUAL_WIDTH = 80;

  private final Session session;
  private final PrintStream err;
  private final Painter painter = new Painter();
  private final int width;
  private int files;
  private String name = "";
  private boolean drawn;
  private boolean closed;

  /** Whether the cursor is behind a part of a line of something else. */
  private boolean inLine;

  private Progress(Session outer) {
    this.err = outer.err();
    this.width = width(outer);
    OutputStream out = new Erasing(outer.out(), outer.terminal().isStdout());
    this.session =
        new Session(
            outer.in(),
            out,
            new PrintStream(new Erasing(outer.err(), true), true, StandardCharsets.UTF_8),
            outer.environment(),
            outer.terminal(),
            outer.clock());
  }

  /** Begins a run; returns null if standard error is not a terminal that a person looks at. */
  public static @Nullable Progress of(Session session) {
    if (!session.terminal().isStderr()
        || session.has("CI")
        || "dumb".equals(session.environment().get("TERM"))) {
      return null;
    }
    Progress progress = new Progress(session);
    progress.painter.setDaemon(true);
    progress.painter.start();
    return progress;
  }

  private static int width(Session session) {
    try {
      return Integer.parseInt(session.environment().getOrDefault("COLUMNS", ""));
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }

  /** Returns the session to use for output while the line may be there. */
  public Session session() {
    return session;
  }

  /** Says that a file is being read. */
  public synchronized void at(String file) {
    files++;
    name = file;
  }

  private synchronized void draw() {
    if (closed || inLine) {
      return;
    }
    String text = files == 0 ? "reading" : "file " + files + ": " + Printable.escape(name);
    err.print("\r" + cut(text) + "\u001b[K");
    err.flush();
    drawn = true;
  }

  /** A line that is too long would move the cursor to the next one. */
  private String cut(String text) {
    StringBuilder shown = new StringBuilder();
    int columns = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      columns += c < 0x300 ? 1 : 2;
      if (columns >= width) {
        break;
      }
      shown.appendCodePoint(c);
    }
    return shown.toString();
  }

  private synchronized void erase() {
    if (drawn) {
      err.print(ERASE);
      err.flush();
      drawn = false;
    }
  }

  /** Erases the line; nothing is drawn any more. */
  @Override
  public synchronized void close() {
    erase();
    closed = true;
    painter.interrupt();
  }

  /** Draws the line again and again. */
  private final class Painter extends Thread {
    private static final long FIRST = 1_000;
    private static final long NEXT = 200;

    @Override
    public void run() {
      try {
        sleep(FIRST);
        while (!isInterrupted()) {
          draw();
          sleep(NEXT);
        }
      } catch (InterruptedException e) {
        // The run has ended.
        return;
      }
    }
  }

  /** Output before which the line is erased. */
  private final class Erasing extends OutputStream {
    private final OutputStream target;
    private final boolean terminal;

    Erasing(OutputStream target, boolean terminal) {
      this.target = target;
      this.terminal = terminal;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      synchronized (Progress.this) {
        erase();
        target.write(bytes, from, length);
        if (terminal && length > 0) {
          inLine = bytes[from + length - 1] != '\n';
        }
      }
    }

    @Override
    public void flush() throws IOException {
      target.flush();
    }
  }
}
