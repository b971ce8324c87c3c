/**
 * The ledger's rows about a request for which JSON Schema has no keyword: implemented from the
 * ledger, in the simplest way, and independent of the product.
 */
@NullMarked
package io.github.jobsmith.conformance.oracle;

import org.jspecify.annotations.NullMarked;
