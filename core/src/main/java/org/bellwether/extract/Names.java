package org.bellwether.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Names of one word, and names of several that must follow each other, as classes and ids of elements have them. */
final class Names {

    private static final Pattern CONDITION = Pattern.compile("\\S*:\\S*");

    /** Longer ids are addresses made of a heading's words. */
    private static final int LONGEST_ID = 40;

    private final Set<String> single = new HashSet<>();
    private final List<List<String>> sequences = new ArrayList<>();

    Names(List<String> names) {
        for (String name : names) {
            if (name.contains("-")) {
                sequences.add(List.of(name.split("-")));
            } else {
                single.add(name);
            }
        }
    }

    boolean matches(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.isEmpty() && (single.contains(word) || sequenceAt(words, i))) {
                return true;
            }
        }
        return false;
    }

    private boolean sequenceAt(List<String> words, int at) {
        for (List<String> sequence : sequences) {
            if (at + sequence.size() <= words.size()
                    && words.subList(at, at + sequence.size()).equals(sequence)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The words of class names and id, in order, with an empty word between names. Letters behind a digit are no word (ids made by
     * machines are full of them), nor are names with a condition, such as {@code print:hidden}.
     */
    static List<String> words(Element element) {
        String tag = element.normalName();
        boolean text = tag.equals("p")
                || (tag.length() == 2 && tag.charAt(0) == 'h')
                || element.id().length() > LONGEST_ID;
        String names = text ? element.className() : element.className() + " " + element.id();
        if (names.indexOf(':') >= 0) {
            names = CONDITION.matcher(names).replaceAll(" ");
        }
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean machine = false;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean letter = c >= 'a' && c <= 'z';
            boolean capital = c >= 'A' && c <= 'Z';
            boolean afterSmall = i > 0 && names.charAt(i - 1) >= 'a' && names.charAt(i - 1) <= 'z';
            if (!word.isEmpty() && (!(letter || capital) || (capital && afterSmall))) {
                if (!machine) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
            if (letter || capital) {
                machine = word.isEmpty() ? i > 0 && isDigit(names.charAt(i - 1)) : machine;
                word.append(Character.toLowerCase(c));
            } else if (c == ' ') {
                words.add("");
            }
        }
        return words;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
