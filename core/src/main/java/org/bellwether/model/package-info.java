/** The words of the glossary as records and sealed types: depends on the JDK and JSpecify alone. */
@NullMarked
package org.bellwether.model;

import org.jspecify.annotations.NullMarked;
