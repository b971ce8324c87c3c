/** Edits that remove violations from the text of a file. */
@NullMarked
package io.github.jobsmith.cli.fix;

import org.jspecify.annotations.NullMarked;
