/** Tables, tries and word forms that the coders read their resource files with. */
@NullMarked
package org.bellwether.code.lexicon;

import org.jspecify.annotations.NullMarked;
