/** Emits assertions as statements, and the methods that consist of them. */
@NullMarked
package io.github.jobsmith.generator.emit.check.statements;

import org.jspecify.annotations.NullMarked;
