/** A harness for Bowtie, which compares implementations of JSON Schema. */
@NullMarked
package io.github.jobsmith.conformance.bowtie;

import org.jspecify.annotations.NullMarked;
