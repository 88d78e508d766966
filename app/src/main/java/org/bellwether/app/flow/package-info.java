/** Collect, extract, read, code, store, assess: the run of a monitor, safe to repeat. */
@NullMarked
package org.bellwether.app.flow;

import org.jspecify.annotations.NullMarked;
