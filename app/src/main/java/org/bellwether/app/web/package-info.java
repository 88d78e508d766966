/** One class per page. */
@NullMarked
package org.bellwether.app.web;

import org.jspecify.annotations.NullMarked;
