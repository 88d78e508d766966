/** Where things happened: a gazetteer of towns, regions and countries, and the choice between places of one name. */
@NullMarked
package org.bellwether.code.place;

import org.jspecify.annotations.NullMarked;
