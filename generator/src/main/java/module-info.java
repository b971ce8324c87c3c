/** Compiles a JSON Schema to Java source: immutable models and validators. */
// JavaPoet has no module descriptor, but a name in its manifest. The compiler is built after this.
@SuppressWarnings({"module", "requires-automatic"})
module io.github.jobsmith.generator {
  requires com.palantir.javapoet;
  requires transitive io.github.jobsmith.core;
  requires io.github.jobsmith.schema;
  requires java.compiler;
  // Nullness is part of the signatures, but no annotation is needed when a program runs.
  requires static transitive org.jspecify;

  exports io.github.jobsmith.generator.custom;
  exports io.github.jobsmith.generator.diagnostic;
  exports io.github.jobsmith.generator.network;
  exports io.github.jobsmith.generator.option;
  exports io.github.jobsmith.generator.plan;
  exports io.github.jobsmith.generator.source;
  exports io.github.jobsmith.generator.write;
  exports io.github.jobsmith.generator to
      io.github.jobsmith.compiler;
  exports io.github.jobsmith.generator.collector to
      io.github.jobsmith.compiler;
  exports io.github.jobsmith.generator.emit.check.calls to
      io.github.jobsmith.compiler;
  exports io.github.jobsmith.generator.emit.check.conditions to
      io.github.jobsmith.compiler;
  exports io.github.jobsmith.generator.emit.check.expression to
      io.github.jobsmith.compiler;
  exports io.github.jobsmith.generator.ir to
      io.github.jobsmith.compiler;
  exports io.github.jobsmith.generator.link to
      io.github.jobsmith.compiler;
  exports io.github.jobsmith.generator.regex to
      io.github.jobsmith.compiler;
}
