/** Small faults in documents whose schemas have nested alternatives: is the right line named? */
@NullMarked
package io.github.jobsmith.conformance.alternatives;

import org.jspecify.annotations.NullMarked;
