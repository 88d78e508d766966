/** Pages and plain text to articles. No network, no database. */
@NullMarked
package org.bellwether.extract;

import org.jspecify.annotations.NullMarked;
