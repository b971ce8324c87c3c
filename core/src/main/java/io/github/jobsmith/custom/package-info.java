/** Checks of an application: formats and keywords that schemas can use. */
@NullMarked
package io.github.jobsmith.custom;

import org.jspecify.annotations.NullMarked;
