package org.bellwether.code.event;

import java.util.Set;

/**
 * A class of words a frame may ask for.
 *
 * @param forms all forms of its words, lower case; built-in classes look at the actor found there as well
 */
record WordClass(String name, Set<String> forms) {}
