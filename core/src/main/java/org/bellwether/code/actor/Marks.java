package org.bellwether.code.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bellwether.code.lexicon.PhraseTable;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say about each token of a text: the gazetteer name and the sector word that covers it.
 *
 * <p>Works on token bounds alone, so that a bare phrase without a parse is marked the same way.
 */
final class Marks {

    /** What is hung to a country that is not the actor's: "Russian-backed separatists". */
    private static final Set<String> ABOUT = Set.of(
            "backed",
            "supported",
            "sponsored",
            "funded",
            "financed",
            "armed",
            "equipped",
            "supplied",
            "trained",
            "aligned",
            "allied",
            "linked",
            "friendly",
            "leaning",
            "speaking",
            "language",
            "made",
            "built",
            "designed",
            "style",
            "held",
            "controlled",
            "occupied",
            "brokered",
            "mediated",
            "imposed",
            "bound",
            "inspired");

    private static final Set<String> ORIGIN = Set.of("based", "born", "educated", "exiled", "resident");

    /** A gazetteer name in the text, UTF-16 indexes. */
    record Hit(int start, int end, int first, List<Name> names) {

        NameKind kind() {
            return names.getFirst().kind();
        }

        Name name() {
            return names.getFirst();
        }
    }

    /** A sector word in the text over tokens {@code first} to {@code last}, both included. */
    record Word(int first, int last, SectorWord entry) {}

    private final Gazetteer gazetteer;
    final String text;
    final int[] start;
    final int[] end;
    final @Nullable Hit[] hits;
    final @Nullable Word[] words;

    Marks(String text, int[] start, int[] end, Gazetteer gazetteer, SectorLexicon sectors) {
        this.gazetteer = gazetteer;
        this.text = text;
        this.start = start;
        this.end = end;
        hits = new Hit[start.length];
        words = new Word[start.length];
        markNames();
        markSectors(sectors);
    }

    private void markNames() {
        String plain = Letters.plain(text);
        int covered = -1;
        Hit before = null;
        for (int i = 0; i < start.length; i++) {
            for (int at = start[i]; at < end[i]; at = afterHyphen(at, end[i])) {
                if (at < covered || guarded(at)) {
                    continue;
                }
                PhraseTable.Entry<Name> node = gazetteer.longest(text, at);
                if (node == null && plain != text) {
                    node = gazetteer.longest(plain, at);
                }
                if (node == null || clueAgainst(node, at) || isOf(at + node.length(), ABOUT)) {
                    continue;
                }
                covered = at + node.length();
                if (node.values().getFirst().kind() != NameKind.TRAP) {
                    Hit hit = new Hit(at, covered, i, node.values());
                    cover(hit);
                    relocate(before, hit);
                    before = hit;
                }
            }
        }
    }

    private void cover(Hit hit) {
        for (int k = hit.first; k < start.length && start[k] < hit.end; k++) {
            if (hits[k] == null) {
                hits[k] = hit;
            }
        }
    }

    /** "Moscow, Idaho" lies in Idaho. */
    private void relocate(@Nullable Hit city, Hit state) {
        if (city == null) {
            return;
        }
        boolean after = state.name().table().equals("states")
                && (city.kind() == NameKind.CAPITAL || city.kind() == NameKind.REGION)
                && city.end + 2 == state.start
                && text.startsWith(", ", city.end);
        for (int k = after ? city.first : start.length; k < start.length && start[k] < city.end; k++) {
            hits[k] = new Hit(city.start, city.end, city.first, state.names);
        }
    }

    /** Whether one of some words is hung to the end of a name with a hyphen. */
    private boolean isOf(int end, Set<String> words) {
        if (end >= text.length() || text.charAt(end) != '-') {
            return false;
        }
        int to = end + 1;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return words.contains(text.substring(end + 1, to));
    }

    /** "London-based", "Somali-born": tells the country only where no other word does. */
    boolean isOrigin(Hit hit) {
        return isOf(hit.end, ORIGIN);
    }

    private int afterHyphen(int at, int limit) {
        int hyphen = text.indexOf('-', at, limit);
        return hyphen < 0 || hyphen + 1 >= limit ? limit : hyphen + 1;
    }

    /** "pro-Russian", "anti-American": about a country, not of it. */
    private boolean guarded(int at) {
        return at >= 4
                && text.charAt(at - 1) == '-'
                && (endsWord("pro", at - 1) || endsWord("anti", at - 1) || endsWord("non", at - 1));
    }

    private boolean endsWord(String word, int end) {
        int from = end - word.length();
        return from >= 0
                && text.regionMatches(true, from, word, 0, word.length())
                && (from == 0 || !Character.isLetter(text.charAt(from - 1)));
    }

    private boolean clueAgainst(PhraseTable.Entry<Name> node, int at) {
        for (String clue : gazetteer.cluesAgainst(text.substring(at, at + node.length()))) {
            if (text.contains(clue)) {
                return true;
            }
        }
        return false;
    }

    private void markSectors(SectorLexicon sectors) {
        for (int i = 0; i < start.length; i++) {
            if (words[i] != null || hits[i] != null || !Character.isLetter(text.charAt(start[i]))) {
                continue;
            }
            PhraseTable.Entry<SectorWord> node = sectors.longest(text, start[i]);
            if (node == null || hyphenated(start[i] + node.length())) {
                continue;
            }
            int last = i;
            while (last + 1 < start.length && start[last + 1] < start[i] + node.length()) {
                last++;
            }
            Word word = new Word(i, last, node.values().getFirst());
            for (int k = i; k <= last; k++) {
                words[k] = word;
            }
        }
    }

    /** "rebel-held", "student-led": says of whom, not who. */
    private boolean hyphenated(int end) {
        return end + 1 < text.length() && text.charAt(end) == '-' && Character.isLetter(text.charAt(end + 1));
    }

    boolean anyName() {
        for (Hit hit : hits) {
            if (hit != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether people are called by a place's name, too. */
    boolean isAlsoAName(Hit hit) {
        return gazetteer.isGivenName(text.substring(hit.start, hit.end));
    }

    /** Whether a token is a name the tables do not hold: capital letter, no mark. */
    boolean isUnknownName(int token) {
        return words[token] == null && hits[token] == null && Character.isUpperCase(text.charAt(start[token]));
    }

    /** Splits a bare phrase into words. */
    static List<int[]> split(String phrase) {
        List<int[]> bounds = new ArrayList<>();
        int i = 0;
        while (i < phrase.length()) {
            if (!Character.isLetterOrDigit(phrase.charAt(i))) {
                if (phrase.charAt(i) == ',' || phrase.startsWith("'s", i)) {
                    bounds.add(new int[] {i, i + 1});
                    i += phrase.charAt(i) == ',' ? 1 : 2;
                } else {
                    i++;
                }
                continue;
            }
            int from = i;
            while (i < phrase.length() && inWord(phrase, i)) {
                i++;
            }
            bounds.add(new int[] {from, i});
        }
        return bounds;
    }

    private static boolean inWord(String text, int i) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c)
                || c == '-'
                || (c == '.' && i + 1 < text.length() && text.charAt(i + 1) != ' ')
                || (c == '\'' && !text.startsWith("'s", i) && i + 1 < text.length());
    }
}
