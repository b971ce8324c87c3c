/**
 * Tests of what Jobsmith promises about CreateJob requests: by ledger row, with real requests, and
 * with generated requests.
 */
@NullMarked
package io.github.jobsmith.conformance;

import org.jspecify.annotations.NullMarked;
