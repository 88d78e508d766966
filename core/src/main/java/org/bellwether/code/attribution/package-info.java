/** Who says what according to whom. */
@NullMarked
package org.bellwether.code.attribution;

import org.jspecify.annotations.NullMarked;
