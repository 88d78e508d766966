package org.bellwether.app.web;

/**
 * A run of text with what was found in it.
 *
 * @param css style names of the findings that cover it, empty for plain text
 * @param title what was found, in words
 * @param href the finding on the same page; empty where it stands nowhere else
 */
public record Piece(String text, String css, String title, String href) {

    public boolean plain() {
        return css.isEmpty();
    }
}
