/** The standard output of JSON Schema: verdicts, annotations and the form of the output. */
package io.github.jobsmith.conformance.output;
