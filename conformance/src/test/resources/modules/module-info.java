module com.example.app {
  requires io.github.jobsmith.compiler;
  requires io.github.jobsmith.jackson;
  requires io.github.jobsmith.jackson2;
  requires io.github.jobsmith.runtime;
  requires io.github.jobsmith.schema;
  requires io.github.jobsmith.yaml;
}
