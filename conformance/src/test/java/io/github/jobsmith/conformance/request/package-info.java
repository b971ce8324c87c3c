/** Arbitrary CreateJob requests in which nothing is wrong: no error is due and no warning. */
@NullMarked
package io.github.jobsmith.conformance.request;

import org.jspecify.annotations.NullMarked;
