/** Work that is distributed to several threads. */
@NullMarked
package io.github.jobsmith.cli.work;

import org.jspecify.annotations.NullMarked;
