/**
 * The documentation as static files, in {@code conformance/target/site}: a page for each Markdown
 * file and for each rule, and a search.
 */
@NullMarked
package io.github.jobsmith.conformance.site;

import org.jspecify.annotations.NullMarked;
