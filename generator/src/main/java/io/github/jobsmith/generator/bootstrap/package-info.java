/** Code that runs only in Jobsmith's own build. */
@NullMarked
package io.github.jobsmith.generator.bootstrap;

import org.jspecify.annotations.NullMarked;
