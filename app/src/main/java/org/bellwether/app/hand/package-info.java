/** The analyst's hand: what is entered into a form becomes a judgement, is kept, and moves the proposed statuses. */
@NullMarked
package org.bellwether.app.hand;

import org.jspecify.annotations.NullMarked;
