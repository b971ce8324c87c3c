/** Words for people: text that is safe to print, suggestions, and faults of the file system. */
@NullMarked
package io.github.jobsmith.text;

import org.jspecify.annotations.NullMarked;
