/**
 * A boundary test for each row of the ledger: the values just inside pass, those just outside are
 * found.
 */
@NullMarked
package io.github.jobsmith.conformance.ledger;

import org.jspecify.annotations.NullMarked;
