package org.bellwether.app.web;

/**
 * A run of text with what was found in it.
 *
 * @param css style names of the findings that cover it, empty for plain text
 * @param title what was found, in words
 */
public record Piece(String text, String css, String title) {

    public boolean plain() {
        return css.isEmpty();
    }
}
