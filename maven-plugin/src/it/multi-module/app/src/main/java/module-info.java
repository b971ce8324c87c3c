module com.example.app {
  requires transitive io.github.jobsmith.core;
  requires static transitive org.jspecify;

  exports com.example.app.device;
}
