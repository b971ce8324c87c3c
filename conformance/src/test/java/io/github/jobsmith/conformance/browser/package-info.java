/** Pages in a real browser; skipped if no Chromium is installed. */
@NullMarked
package io.github.jobsmith.conformance.browser;

import org.jspecify.annotations.NullMarked;
