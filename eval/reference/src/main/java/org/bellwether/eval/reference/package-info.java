/** Other tools beside ours: CoreNLP beside our reading, Readability and boilerpipe beside our extraction. Not part of the default build, never shipped. */
@NullMarked
package org.bellwether.eval.reference;

import org.jspecify.annotations.NullMarked;
