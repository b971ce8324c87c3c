package io.github.jobsmith.compiler;

import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.RuleCatalog;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A schema that is interpreted until its classes are ready, which are made when there is work. */
final class TieredSchema implements CompiledSchema {
  /**
   * The number of values after which it pays to compile: interpreting each costs some tens of
   * nanoseconds more, and javac takes half a second or more.
   */
  static final long ENOUGH = 5_000_000;

  private final AtomicLong left;
  private final boolean remembers;

  /** Set to null when the task has been started or cannot be. */
  private volatile @Nullable Supplier<CompiledSchema> compiling;

  private final Executor executor;
  private volatile CompiledSchema current;
  private volatile boolean compiled;

  /**
   * Creates a schema.
   *
   * @param enough the number of values after which it is compiled
   * @param compiling compiles it; called once by the executor
   */
  TieredSchema(
      CompiledSchema interpreted,
      long enough,
      Supplier<CompiledSchema> compiling,
      Executor executor) {
    this.left = new AtomicLong(enough);
    this.current = interpreted;
    this.remembers = interpreted.remembers();
    this.compiling = compiling;
    this.executor = executor;
  }

  @Override
  public boolean check(JsonDocument document, int node, Findings findings) {
    if (compiling != null && left.addAndGet(-document.nodeCount()) <= 0) {
      start();
    }
    return current.check(document, node, findings);
  }

  private void start() {
    Supplier<CompiledSchema> task;
    synchronized (this) {
      task = compiling;
      compiling = null;
    }
    if (task == null) {
      return;
    }
    try {
      executor.execute(() -> exchange(task));
    } catch (RejectedExecutionException e) {
      // An executor that is shut down: stays interpreted.
      return;
    }
  }

  private void exchange(Supplier<CompiledSchema> task) {
    try {
      current = task.get();
      compiled = true;
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      // Too little memory for javac, or a schema that is too large for class files: the answers
      // are the same, only later.
      return;
    }
  }

  /** Whether the classes are in use. */
  boolean isCompiled() {
    return compiled;
  }

  @Override
  public String id() {
    return current.id();
  }

  @Override
  public boolean remembers() {
    return remembers || current.remembers();
  }

  @Override
  public RuleCatalog rules() {
    return current.rules();
  }

  @Override
  public List<String> sensitivePointers() {
    return current.sensitivePointers();
  }
}
