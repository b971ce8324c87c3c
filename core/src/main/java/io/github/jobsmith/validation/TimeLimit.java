package io.github.jobsmith.validation;

import java.util.function.BooleanSupplier;

/** How long validations may take. */
interface TimeLimit {
  /** Returns, for a validation that begins now, whether its time is over. */
  BooleanSupplier begin();
}
