/** Ports of the archive: what the application may ask of it. Engines live in the packages below. */
@NullMarked
package org.bellwether.store;

import org.jspecify.annotations.NullMarked;
