/** WARC files as ISO 28500 has them, read and written byte for byte; knows nothing of articles. */
@org.jspecify.annotations.NullMarked
package org.bellwether.app.warc;
