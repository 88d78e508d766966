package org.bellwether.extract;

import java.util.Optional;

/** The status wording an imported brief carries, e.g. "has gotten worse" after "Category status:". */
final class PrintedStatus {

    private static final WordList LIST = WordList.load("printed-status.txt");
    private static final Phrases LABELS = new Phrases(LIST.section("label"));
    private static final Phrases WORDINGS = new Phrases(LIST.section("wording"));
    private static final int LONGEST = 120;

    private PrintedStatus() {}

    /** Whether a line is the status label, with or without its wording. */
    static boolean isLabel(String line) {
        return line.length() <= LONGEST && line.indexOf(':') > 0 && LABELS.begins(Phrases.fold(line));
    }

    /** Whether a line is a status wording and nothing else. */
    static boolean isWording(String line) {
        return wording(line)
                .filter(w -> line.strip().length() <= w.length() + 1)
                .isPresent();
    }

    /** The wording on a label's line, as printed; empty where the page shows only an icon. */
    static Optional<String> onLine(String line) {
        return wording(line.substring(line.indexOf(':') + 1).strip());
    }

    private static Optional<String> wording(String text) {
        String folded = Phrases.fold(text);
        return LIST.section("wording").stream()
                .filter(folded::startsWith)
                .filter(w -> WORDINGS.begins(folded))
                .findFirst()
                .map(w -> text.substring(0, w.length()));
    }
}
