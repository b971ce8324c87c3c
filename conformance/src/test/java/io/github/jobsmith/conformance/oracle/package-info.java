/**
 * What the ledger says about a request where JSON Schema has no keyword: written from the ledger's
 * rows, in the slowest and plainest way, and without a line of the product.
 */
@NullMarked
package io.github.jobsmith.conformance.oracle;

import org.jspecify.annotations.NullMarked;
