/** The configuration file of a repository, {@code jobsmith.yaml}. */
@NullMarked
package io.github.jobsmith.config;

import org.jspecify.annotations.NullMarked;
