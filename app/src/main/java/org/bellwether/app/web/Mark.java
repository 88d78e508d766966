package org.bellwether.app.web;

import java.util.Locale;
import java.util.Optional;
import org.bellwether.model.Alert;
import org.bellwether.model.Status;

/**
 * How a status or an alert is shown: always a shape and a word, so that the colour alone never tells it.
 *
 * @param css name of its style
 * @param word what it says
 * @param sign the character that stands for it in plain text
 * @param shape outline on a 16 by 16 square, as an SVG path
 */
public record Mark(String css, String word, String sign, String shape) {

    private static final Mark IMPROVED = new Mark("improved", "got better", "\u25B2", "M8 2 15 14H1Z");
    private static final Mark DETERIORATED = new Mark("deteriorated", "got worse", "\u25BC", "M8 14 1 2H15Z");
    private static final Mark UNCHANGED = new Mark("unchanged", "has not changed", "\u25A0", "M3 3H13V13H3Z");
    private static final Mark INSUFFICIENT =
            new Mark("insufficient", "too little reporting", "\u25C7", "M8 1.6 14.4 8 8 14.4 1.6 8Z");
    private static final Mark RISK =
            new Mark("risk", "risk", "\u26A0", "M8 1.5 15 14.5H1ZM7.2 6V10.4H8.8V6ZM7.2 11.4V13H8.8V11.4Z");
    private static final Mark OPPORTUNITY = new Mark(
            "opportunity",
            "opportunity",
            "\u263C",
            "M8 4.6a3.4 3.4 0 1 0 0 6.8a3.4 3.4 0 1 0 0-6.8ZM7.3.6h1.4v2.6H7.3ZM7.3 12.8h1.4v2.6H7.3Z"
                    + "M.6 7.3h2.6v1.4H.6ZM12.8 7.3h2.6v1.4h-2.6Z");

    public static Mark of(Status status) {
        return switch (status) {
            case IMPROVED -> IMPROVED;
            case UNCHANGED -> UNCHANGED;
            case DETERIORATED -> DETERIORATED;
            case INSUFFICIENT -> INSUFFICIENT;
        };
    }

    public static Mark of(Alert.Kind kind) {
        return switch (kind) {
            case RISK -> RISK;
            case OPPORTUNITY -> OPPORTUNITY;
        };
    }

    /** Which way one piece of evidence points: up for a positive weight, down for a negative one. */
    public static Mark ofWeight(double weight) {
        return weight < 0 ? DETERIORATED : IMPROVED;
    }

    /** The mark that stands for a status wording printed on an imported page, where the wording is known. */
    public static Optional<Mark> ofPrinted(String wording) {
        String lower = wording.toLowerCase(Locale.ROOT);
        if (lower.contains("not changed") || lower.contains("unchanged") || lower.contains("no change")) {
            return Optional.of(UNCHANGED);
        }
        if (lower.contains("worse") || lower.contains("deteriorated")) {
            return Optional.of(DETERIORATED);
        }
        if (lower.contains("better") || lower.contains("improved")) {
            return Optional.of(IMPROVED);
        }
        return Optional.empty();
    }
}
