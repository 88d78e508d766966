/** Scorers, the evaluation gate and benchmarks. */
@NullMarked
package org.bellwether.eval;

import org.jspecify.annotations.NullMarked;
