module com.example.app {
  requires jobsmith.runtime;
  requires static org.jspecify;

  exports com.example.app.device;
}
