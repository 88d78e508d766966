/** Names to who they are: country, sectors, identifier. */
@NullMarked
package org.bellwether.code.actor;

import org.jspecify.annotations.NullMarked;
