/** The language model behind one interface: text to a {@link org.bellwether.model.Reading}. */
@NullMarked
package org.bellwether.read;

import org.jspecify.annotations.NullMarked;
