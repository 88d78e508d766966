/** Who did what to whom, in PLOVER terms. */
@NullMarked
package org.bellwether.code.event;

import org.jspecify.annotations.NullMarked;
