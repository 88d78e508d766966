/** CoreNLP 4.5.10 beside our own reading. Not part of the default build, never shipped. */
@NullMarked
package org.bellwether.eval.reference;

import org.jspecify.annotations.NullMarked;
