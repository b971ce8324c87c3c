/** Arbitrary valid CreateJob requests: without errors and warnings. */
@NullMarked
package io.github.jobsmith.conformance.request;

import org.jspecify.annotations.NullMarked;
