package org.bellwether.model;

import java.time.Instant;

/**
 * One entry of a live blog.
 *
 * @param paragraph index of its first paragraph in the body
 * @param published when it was posted
 */
public record Post(int paragraph, Instant published) {}
