/**
 * The goals of the Maven plugin. A goal creates a plan and passes it on; generation and validation
 * are implemented in other modules.
 */
@NullMarked
package io.github.jobsmith.maven;

import org.jspecify.annotations.NullMarked;
