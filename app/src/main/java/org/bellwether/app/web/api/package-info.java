/** The REST API: each resource declares its address, what it may be asked and what it answers; routes and OpenAPI follow. */
@NullMarked
package org.bellwether.app.web.api;

import org.jspecify.annotations.NullMarked;
