/** Outlets of every kind played on this machine, and a collector that is watched while it visits them. */
@NullMarked
package org.bellwether.eval.soak;

import org.jspecify.annotations.NullMarked;
