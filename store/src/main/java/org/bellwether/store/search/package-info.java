/** The SearchIndex on Lucene, and similar articles. */
@NullMarked
package org.bellwether.store.search;

import org.jspecify.annotations.NullMarked;
