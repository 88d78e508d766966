/** Inputs to raw documents: folders, files, feeds, pages; polite and guarded. */
@NullMarked
package org.bellwether.app.collect;

import org.jspecify.annotations.NullMarked;
