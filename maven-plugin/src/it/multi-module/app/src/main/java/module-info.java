module com.example.app {
  requires transitive jobsmith.runtime;
  requires static transitive org.jspecify;

  exports com.example.app.device;
}
