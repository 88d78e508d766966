package org.bellwether.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the line under an image into what it shows and who made it: "The harbour at dawn. Photo: Lake Agency" in the ways and
 * languages outlets print it.
 *
 * @param caption what it shows, without the credit; may be empty
 * @param credit who made it
 */
record Credits(String caption, Optional<String> credit) {

    private static final WordList WORDS = WordList.load("credit-words.txt");
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;

    private static final Set<String> BEFORE = Set.copyOf(WORDS.section("before"));
    private static final List<String> BY = longestFirst("by");
    private static final List<String> AFTER = longestFirst("after");
    private static final List<String> NOT_BEFORE = List.of("file photo", "file picture");
    private static final int LONGEST_OPEN = 25;
    private static final int MOST_LABEL_WORDS = 3;
    private static final String SIGNS = ":\uff1a/=\u00a9\uff0f\u2026";

    private static final Pattern PART = Pattern.compile(
            "(?:^|[|(\\[\uff08\uff1d\u3002\u2013\u2014]|(?<=\\p{L}{3})[.!?])\\s*(?<name>[^|(\\[\uff08\uff1d\u3002\u2013\u2014]{2,60})$");

    private static final Pattern BRACKET =
            Pattern.compile("[(\\[\\uff08](?<name>[^()\\[\\]\\uff08\\uff09]{3,80})[)\\]\\uff09]\\s*\\.?$");
    private static final Pattern LAST = Pattern.compile(
            "(?:^|[.!?\\u3002|/\\u2022\\u2014\\u2013] *|  +)(?<name>[^.!?\\u3002|/\\u2022\\u2014\\u2013]{2,40})\\.?$");
    /** "© 2024 Lake Agency. All rights reserved" after a name. */
    private static final Pattern NOTICE = Pattern.compile(
            "[/,|]?\\s*(?:copyright|\u00a9)\\s*\\d{4}.*$|^.*(?:all rights reserved|alle rechte vorbehalten|todos los derechos reservados|\u0432\u0441\u0435 \u043f\u0440\u0430\u0432\u0430).*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
    private static final Pattern CAPTION =
            Pattern.compile("^(?:" + any("caption") + ")\\s*:\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SIGNS_BEFORE =
            Pattern.compile("^[\\s.:/=\\u00a9|,\\u2013\\u2014-]+|^\\((?=[^)]*\\)?$)");
    private static final Pattern SIGNS_AFTER = Pattern.compile("[\\s(\\[\\uff08|/,\\u2022\\u2013\\u2014\\uff1d-]+$");

    private static String any(String section) {
        return String.join(
                "|", longestFirst(section).stream().map(Pattern::quote).toList());
    }

    private static List<String> longestFirst(String section) {
        List<String> phrases = new ArrayList<>(WORDS.section(section));
        phrases.sort((a, b) -> b.length() - a.length());
        return phrases;
    }

    /** Reads a line that may end with a credit. */
    static Credits of(String line) {
        String text = CAPTION.matcher(line.strip()).replaceFirst("");
        String folded = lower(text);
        Optional<Span> label = before(folded).or(() -> by(folded));
        if (label.isPresent()) {
            String name = toBracket(text.substring(label.get().end()));
            if (!isSentence(name)) {
                return cut(text, label.get().start(), name);
            }
        }
        int after = withoutAfter(folded);
        int from = after < text.length() ? lastPart(text.substring(0, after)) : after;
        if (from < after && !Character.isLowerCase(text.codePointAt(from))) {
            return cut(text, from, text.substring(from, after));
        }
        int bar = text.lastIndexOf(" | ");
        if (bar > 0 && isNames(text.substring(bar + 3))) {
            return cut(text, bar, text.substring(bar + 3));
        }
        Matcher bracket = BRACKET.matcher(text);
        if (bracket.find() && isNames(bracket.group("name"))) {
            return cut(text, bracket.start(), bracket.group("name"));
        }
        Matcher last = LAST.matcher(text);
        if (last.find() && isAgency(last.group("name"))) {
            return cut(text, last.start("name"), last.group("name"));
        }
        return new Credits(text, Optional.empty());
    }

    /** In lower case, character by character, so that places stay what they are. */
    private static String lower(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Character.toLowerCase(chars[i]);
        }
        return new String(chars);
    }

    /** A stretch of a text, end exclusive. */
    private record Span(int start, int end) {}

    /** The first label that a sign follows: a colon, a slash, dots. */
    private static Optional<Span> before(String folded) {
        for (int i = 2; i < folded.length(); i++) {
            boolean dots = folded.charAt(i) == '.' && folded.startsWith("..", i);
            if (dots || SIGNS.indexOf(folded.charAt(i)) >= 0) {
                int end = i;
                while (end > 0 && (folded.charAt(end - 1) == ' ' || folded.charAt(end - 1) == '.')) {
                    end--;
                }
                int start = labelStart(folded, end);
                if (start >= 0) {
                    return Optional.of(new Span(start, i + 1));
                }
            }
        }
        return Optional.empty();
    }

    /** Where the label that ends there starts; -1 where none does. */
    private static int labelStart(String folded, int end) {
        int found = -1;
        int start = end;
        for (int words = 0; words < MOST_LABEL_WORDS && start > 0; words++) {
            do {
                start--;
            } while (start > 0 && isInLabel(folded.charAt(start - 1)));
            if (BEFORE.contains(folded.substring(start, end))) {
                found = start;
            }
            if (start == 0 || folded.charAt(start - 1) != ' ') {
                break;
            }
            start--;
        }
        int at = found;
        return at >= 0
                        && NOT_BEFORE.stream()
                                .anyMatch(p -> folded.substring(0, end).endsWith(p))
                ? -1
                : found;
    }

    private static boolean isInLabel(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\'';
    }

    private static Optional<Span> by(String folded) {
        Span first = null;
        for (String phrase : BY) {
            int at = folded.indexOf(phrase);
            boolean word = at == 0 || (at > 0 && !Character.isLetterOrDigit(folded.charAt(at - 1)));
            if (word && (first == null || at < first.start())) {
                first = new Span(at, at + phrase.length());
            }
        }
        return Optional.ofNullable(first);
    }

    /** "(Lake Agency photo)", "The mill / A. Example / Lake Agency photo", "（代表撮影）": where the word that ends the line starts. */
    private static int withoutAfter(String folded) {
        int end = folded.length();
        while (end > 0 && " .)]\uff09".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        for (String phrase : AFTER) {
            if (folded.startsWith(phrase, end - phrase.length()) && end > phrase.length()) {
                int start = end - phrase.length();
                while (start > 0 && folded.charAt(start - 1) == ' ') {
                    start--;
                }
                return start;
            }
        }
        return folded.length();
    }

    /** Where the last part of a line starts: after its last sentence or bracket, or its last but one slash. */
    private static int lastPart(String line) {
        Matcher part = PART.matcher(line);
        int from = part.find() ? part.start("name") : line.length();
        int slash = line.lastIndexOf(" / ");
        int prior = slash < 0 ? -1 : line.lastIndexOf(" / ", slash - 1);
        return Math.max(from, (prior >= 0 ? prior : slash) + (slash < 0 ? 1 : " / ".length()));
    }

    private static String toBracket(String name) {
        int end = 0;
        while (end < name.length() && ")]\uff09\u3011".indexOf(name.charAt(end)) < 0) {
            end++;
        }
        return name.substring(0, end);
    }

    /** Whether a word in the line says that a credit follows. */
    static boolean isLabelled(String line) {
        String folded = lower(line);
        return !NOTICE.matcher(line).find()
                && before(folded).or(() -> by(folded)).isPresent();
    }

    private static boolean isSentence(String text) {
        String plain = text.strip();
        return plain.endsWith(".") && plain.split(" ", -1).length > MOST_WORDS || plain.length() > LONGEST;
    }

    /** Reads what is marked as a credit: all of it but its label. */
    static Optional<String> marked(String text) {
        Credits read = of(text);
        Optional<String> labelled = read.caption().isEmpty() ? read.credit() : Optional.empty();
        return labelled.or(() -> tidy(text).filter(name -> !YEAR.matcher(name).find()))
                .filter(name -> !isLabel(name));
    }

    private static Credits cut(String text, int from, String name) {
        Optional<String> credit = tidy(name);
        if (credit.isEmpty()) {
            return new Credits(text, credit);
        }
        String caption = text.substring(0, from);
        int open = caption.lastIndexOf('(');
        if (open > caption.lastIndexOf(')') && caption.length() - open <= LONGEST_OPEN) {
            caption = caption.substring(0, open);
        }
        return new Credits(SIGNS_AFTER.matcher(caption).replaceFirst("").strip(), credit);
    }

    private static Optional<String> tidy(String name) {
        String plain = SIGNS_BEFORE
                .matcher(NOTICE.matcher(name.strip()).replaceFirst(""))
                .replaceFirst("")
                .strip();
        boolean open = plain.indexOf('(') < 0;
        while (plain.endsWith(",")
                || plain.endsWith("(")
                || plain.endsWith("|")
                || (open && (plain.endsWith(")") || plain.endsWith("]") || plain.endsWith("\uff09")))) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        if (plain.indexOf('(') > plain.lastIndexOf(')')) {
            plain += ")";
        }
        return plain.length() < 2 || plain.length() > LONGEST ? Optional.empty() : Optional.of(plain);
    }

    private static boolean isLabel(String text) {
        String folded = text.toLowerCase(Locale.ROOT).replaceAll("[:.\\s]+$", "");
        return WORDS.section("before").contains(folded) || WORDS.section("by").contains(folded);
    }

    /** Reads like names: a few words, most with a capital letter, or with a slash between agencies. */
    static boolean isNames(String text) {
        String plain = text.strip();
        String[] words = plain.split("[\\s/,&|]+");
        if (words.length > MOST_WORDS || plain.length() > LONGEST || plain.endsWith("!") || plain.endsWith("?")) {
            return false;
        }
        int capital = 0;
        int digits = 0;
        for (String word : words) {
            int first = word.isEmpty() ? ' ' : word.codePointAt(0);
            capital +=
                    Character.isUpperCase(first) || !Character.isLowerCase(first) && Character.isLetter(first) ? 1 : 0;
            digits += Character.isDigit(first) ? 1 : 0;
        }
        return isAgency(plain)
                || (digits == 0 && 2 * capital > words.length && (words.length > 1 || plain.indexOf('.') > 0));
    }

    static boolean isAgency(String text) {
        return WORDS.section("agency").contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
