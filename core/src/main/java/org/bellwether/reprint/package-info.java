/** Which texts are copies of which, and which agency a text credits. Knows no database: known texts are looked up through a port. */
@NullMarked
package org.bellwether.reprint;

import org.jspecify.annotations.NullMarked;
