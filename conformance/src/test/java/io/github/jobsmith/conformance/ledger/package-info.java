/**
 * Boundary tests for each row of the ledger: values just inside are valid, values just outside are
 * not.
 */
@NullMarked
package io.github.jobsmith.conformance.ledger;

import org.jspecify.annotations.NullMarked;
