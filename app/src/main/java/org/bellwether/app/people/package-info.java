/** Who may work here: passwords, one-time codes, sessions, API tokens, and who looks after them. Knows no HTTP. */
@NullMarked
package org.bellwether.app.people;

import org.jspecify.annotations.NullMarked;
