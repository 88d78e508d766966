/** The Store on SQLite and PostgreSQL: one set of SQL for both. */
@NullMarked
package org.bellwether.store.sql;

import org.jspecify.annotations.NullMarked;
