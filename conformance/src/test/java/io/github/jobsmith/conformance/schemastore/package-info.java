/** Schemas that people use, with files that people write: a sample of SchemaStore. */
@NullMarked
package io.github.jobsmith.conformance.schemastore;

import org.jspecify.annotations.NullMarked;
