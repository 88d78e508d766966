/** The archive as open data: rows of JSON and CSV. */
@NullMarked
package org.bellwether.app.export;

import org.jspecify.annotations.NullMarked;
