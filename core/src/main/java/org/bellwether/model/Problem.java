package org.bellwether.model;

/**
 * Bad input as a value.
 *
 * @param code stable, e.g. {@code E-EXTRACT-03}
 * @param message what was wrong and what to do, in a sentence or two
 */
public record Problem(String code, String message) {

    @Override
    public String toString() {
        return code + " " + message;
    }
}
