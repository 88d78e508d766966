/** The published site, feeds, exports. */
@NullMarked
package org.bellwether.app.publish;

import org.jspecify.annotations.NullMarked;
