/** Time expressions, normalised to TimeML values and resolved to date intervals. */
@NullMarked
package org.bellwether.code.time;

import org.jspecify.annotations.NullMarked;
