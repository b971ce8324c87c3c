/** The CreateJob schema, the Jobsmith vocabulary and its dialect, as documents. */
// The package holds documents and no class.
@SuppressWarnings("opens")
module io.github.jobsmith.schema {
  // Documents are read through class loaders, which see those of open packages only.
  opens io.github.jobsmith.schema;
}
