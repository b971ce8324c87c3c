/** What generated models have in their signatures. For applications. */
@NullMarked
package io.github.jobsmith.model;

import org.jspecify.annotations.NullMarked;
