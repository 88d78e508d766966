package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellwether.judge.Standing;
import org.bellwether.model.Alert;
import org.bellwether.model.Status;
import org.bellwether.model.Verdict;

/**
 * How a status, an alert or an event's standing is shown: always a shape and a word, so that the colour alone never tells it.
 *
 * @param css name of its style
 * @param sign the character that stands for it in plain text
 * @param shape outline on a 16 by 16 square, as an SVG path
 */
public record Mark(String css, String sign, String shape) {

    private static final Mark IMPROVED = new Mark("improved", "\u25B2", "M8 2 15 14H1Z");
    private static final Mark DETERIORATED = new Mark("deteriorated", "\u25BC", "M8 14 1 2H15Z");
    private static final Mark UNCHANGED = new Mark("unchanged", "\u25A0", "M3 3H13V13H3Z");
    private static final Mark INSUFFICIENT = new Mark("insufficient", "\u25C7", "M8 1.6 14.4 8 8 14.4 1.6 8Z");
    private static final Mark RISK =
            new Mark("risk", "\u26A0", "M8 1.5 15 14.5H1ZM7.2 6V10.4H8.8V6ZM7.2 11.4V13H8.8V11.4Z");
    private static final Mark OPPORTUNITY = new Mark(
            "opportunity",
            "\u263C",
            "M8 4.8a3.2 3.2 0 1 0 0 6.4a3.2 3.2 0 1 0 0-6.4ZM7.3 0h1.4v3.2H7.3ZM7.3 12.8h1.4V16H7.3ZM0 7.3h3.2v1.4H0Z"
                    + "M12.8 7.3H16v1.4h-3.2ZM1.8 2.8l1-1 2.2 2.2-1 1ZM11 12l1-1 2.2 2.2-1 1ZM13.2 1.8l1 1L12 5l-1-1Z"
                    + "M4 11l1 1-2.2 2.2-1-1Z");

    private static final Mark ACCEPTED =
            new Mark("accepted", "\u2713", "M1.6 8.8 3.2 7.2 6.3 10.2 12.8 3.4 14.4 4.9 6.3 13.4Z");
    private static final Mark CORRECTED = new Mark("corrected", "\u270E", "M2 14 2.8 10.4 11 2.2 13.8 5 5.6 13.2Z");
    private static final Mark REJECTED = new Mark(
            "rejected",
            "\u2717",
            "M3.2 1.8 8 6.6 12.8 1.8 14.2 3.2 9.4 8 14.2 12.8 12.8 14.2 8 9.4 3.2 14.2 1.8 12.8 6.6 8 1.8 3.2Z");
    private static final Mark MERGED =
            new Mark("merged", "\u2A5D", "M2 2H4.4V5.2L8 8.2 11.6 5.2V2H14V6.2L9.2 10.3V14H6.8V10.3L2 6.2Z");
    private static final Mark ADDED = new Mark("added", "+", "M7 2H9V7H14V9H9V14H7V9H2V7H7Z");
    private static final Mark WITHDRAWN = new Mark("withdrawn", "\u21A9", "M7 2.5V6.8H14V9.2H7V13.5L1.6 8Z");

    /** What it says. */
    public String word() {
        return say("mark." + css);
    }

    /** How an event stands after its judgements; empty where it stands as coded. */
    public static Optional<Mark> of(Standing standing) {
        return switch (standing) {
            case CODED -> Optional.empty();
            case ACCEPTED -> Optional.of(ACCEPTED);
            case CORRECTED -> Optional.of(CORRECTED);
            case REJECTED -> Optional.of(REJECTED);
            case MERGED -> Optional.of(MERGED);
            case ADDED -> Optional.of(ADDED);
            case WITHDRAWN -> Optional.of(WITHDRAWN);
        };
    }

    /** What a judgement makes of an event; empty for an undoing. */
    static Optional<Mark> of(Verdict verdict) {
        return switch (verdict) {
            case ACCEPT -> Optional.of(ACCEPTED);
            case CORRECT -> Optional.of(CORRECTED);
            case REJECT -> Optional.of(REJECTED);
            case MERGE -> Optional.of(MERGED);
            case ADD -> Optional.of(ADDED);
            case UNDO -> Optional.empty();
        };
    }

    public static Mark of(Status status) {
        return switch (status) {
            case IMPROVED -> IMPROVED;
            case UNCHANGED -> UNCHANGED;
            case DETERIORATED -> DETERIORATED;
            case INSUFFICIENT -> INSUFFICIENT;
        };
    }

    /** One of each status. */
    static List<Mark> statuses() {
        return Arrays.stream(Status.values()).map(Mark::of).toList();
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
