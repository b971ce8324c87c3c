/** Requests to begin with. */
@NullMarked
package io.github.jobsmith.cli.init;

import org.jspecify.annotations.NullMarked;
