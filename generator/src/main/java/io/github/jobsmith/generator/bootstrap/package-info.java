/** What the build of Jobsmith itself runs. */
@NullMarked
package io.github.jobsmith.generator.bootstrap;

import org.jspecify.annotations.NullMarked;
