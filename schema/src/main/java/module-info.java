/** The built-in schemas, the Jobsmith vocabulary and its dialect, as documents. */
// The package contains documents and no classes.
@SuppressWarnings("opens")
module io.github.jobsmith.schema {
  // Documents are read through class loaders, which can access open packages only.
  opens io.github.jobsmith.schema;
}
