package org.bellwether.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the names of a page's elements, their classes and ids, say of them. A name is split into words at hyphens, underscores, digits
 * and capital letters. One reader reads one page: pages repeat their names over and over.
 */
final class Names {

    /** The sections of {@code clutter-names.txt}. */
    enum Kind {
        CONSENT,
        UNSEEN,
        ALWAYS,
        USUALLY,
        CAPTION,
        SOMETIMES,
        STANDFIRST;

        private final int bit = 1 << ordinal();
    }

    private static final Pattern CONDITION = Pattern.compile("\\S*:\\S*");

    /** Longer ids are addresses made of a heading's words. */
    private static final int LONGEST_ID = 40;

    /** A name of several words by its first. */
    private record Sequence(List<String> words, int kinds) {}

    private static final Map<String, Integer> SINGLE = new HashMap<>();
    private static final Map<String, List<Sequence>> SEQUENCES = new HashMap<>();

    static {
        WordList names = WordList.load("clutter-names.txt");
        for (Kind kind : Kind.values()) {
            for (String name : names.section(kind.name().toLowerCase(Locale.ROOT))) {
                List<String> words = List.of(name.split("-"));
                if (words.size() == 1) {
                    SINGLE.merge(name, kind.bit, (a, b) -> a | b);
                } else {
                    SEQUENCES
                            .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                            .add(new Sequence(words, kind.bit));
                }
            }
        }
    }

    private final Map<String, Integer> known = new HashMap<>();

    boolean are(Element element, Kind kind) {
        return has(kinds(element), kind);
    }

    static boolean has(int kinds, Kind kind) {
        return (kinds & kind.bit) != 0;
    }

    /** What all the names of an element say, for {@link #has}. */
    int kinds(Element element) {
        String names = names(element);
        return names.isEmpty() ? 0 : known.computeIfAbsent(names, all -> kinds(words(all)));
    }

    /** Class names, and the id where it is one: those of paragraphs and headings are made of their text. */
    private static String names(Element element) {
        String classes = element.className();
        String id = element.id();
        String tag = element.normalName();
        boolean text = tag.equals("p") || (tag.length() == 2 && tag.charAt(0) == 'h');
        return text || id.isEmpty() || id.length() > LONGEST_ID ? classes : classes + " " + id;
    }

    private static int kinds(List<String> words) {
        int kinds = 0;
        for (int i = 0; i < words.size(); i++) {
            kinds |= SINGLE.getOrDefault(words.get(i), 0);
            for (Sequence sequence : SEQUENCES.getOrDefault(words.get(i), List.of())) {
                int end = i + sequence.words.size();
                if (end <= words.size() && words.subList(i, end).equals(sequence.words)) {
                    kinds |= sequence.kinds;
                }
            }
        }
        return kinds;
    }

    /**
     * The words of names, in order, with an empty word between names. Letters behind a digit are no word (ids made by machines are
     * full of them), nor are names with a condition, such as {@code print:hidden}.
     */
    private static List<String> words(String all) {
        String names = all.indexOf(':') < 0 ? all : CONDITION.matcher(all).replaceAll(" ");
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean machine = false;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            char before = i == 0 ? ' ' : names.charAt(i - 1);
            boolean capital = c >= 'A' && c <= 'Z';
            boolean letter = capital || (c >= 'a' && c <= 'z');
            if (!word.isEmpty() && (!letter || (capital && before >= 'a' && before <= 'z'))) {
                if (!machine) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
            if (letter) {
                machine = word.isEmpty() ? before >= '0' && before <= '9' : machine;
                word.append(Character.toLowerCase(c));
            } else if (c == ' ') {
                words.add("");
            }
        }
        return words;
    }
}
