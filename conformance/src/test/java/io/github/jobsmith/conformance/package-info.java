/**
 * Tests only: what Jobsmith promises about CreateJob requests, shown row by row, request by request
 * and over generated requests.
 */
@NullMarked
package io.github.jobsmith.conformance;

import org.jspecify.annotations.NullMarked;
