/** What analysts say of events: found again after every coding, and laid over what was coded. */
@NullMarked
package org.bellwether.judge;

import org.jspecify.annotations.NullMarked;
