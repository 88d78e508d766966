/** Wiring by hand: the one place that constructs engines. */
@NullMarked
package org.bellwether.app;

import org.jspecify.annotations.NullMarked;
