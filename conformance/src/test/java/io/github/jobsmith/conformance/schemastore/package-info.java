/** Real schemas and files: a sample of SchemaStore. */
@NullMarked
package io.github.jobsmith.conformance.schemastore;

import org.jspecify.annotations.NullMarked;
