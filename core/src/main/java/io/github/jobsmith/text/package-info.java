/** Text for people: safe printing, suggestions, and descriptions of file system errors. */
@NullMarked
package io.github.jobsmith.text;

import org.jspecify.annotations.NullMarked;
