package org.bellwether.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The title of an article: its heading where the page's own data agree with it, else what the data say. */
final class TitleFinder {

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|\\u2013\\u2014\\u00b7\\u00bb\\u2022:-]{1,2}\\s+|\\s*[|\\u00bb]\\s*");

    private static final Pattern PART_END =
            Pattern.compile("\\s*(?:[|\\u2013\\u2014\\u00b7\\u00bb\\u2022_]|:{1,2}|\\s-)\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int MAX_PARTS = 8;
    private static final int SHORTEST_HEADING = 12;

    private TitleFinder() {}

    static String find(Page page) {
        List<String> headings = headings(page);
        Optional<String> headline = page.data().headline().map(TitleFinder::clean);
        Optional<String> meta = page.meta().first("title").map(t -> withoutSite(clean(t), page));
        String tag = clean(page.document().title());
        for (String heading : headings) {
            if (headline.filter(h -> same(h, heading)).isPresent()
                    || meta.filter(m -> same(m, heading)).isPresent()) {
                return heading;
            }
        }
        Optional<String> only = headline.isPresent()
                ? Optional.empty()
                : onlyHeading(page, headings, meta.stream().toList());
        if (only.isPresent()) {
            return only.get();
        }
        return headline.or(() -> meta)
                .filter(t -> !t.isEmpty())
                .or(() -> printedPart(tag, page))
                .or(() -> headings.stream().findFirst())
                .orElseGet(() -> longestPart(tag));
    }

    /** The one heading of the page, where it is no site name and shares words with what the page says its title is. */
    private static Optional<String> onlyHeading(Page page, List<String> headings, List<String> titles) {
        if (headings.size() != 1 || headings.getFirst().length() < SHORTEST_HEADING) {
            return Optional.empty();
        }
        String heading = headings.getFirst();
        String site = fold(page.meta().first("site").orElse(""));
        if (fold(heading).equals(site) || page.document().select("h1 a[href=/]").hasText()) {
            return Optional.empty();
        }
        Set<String> words = Set.of(distinct(heading));
        for (String title : titles) {
            int shared = 0;
            for (String word : distinct(title)) {
                shared += words.contains(word) ? 1 : 0;
            }
            if (2 * shared >= words.size()) {
                return Optional.of(heading);
            }
        }
        return Optional.empty();
    }

    private static String[] distinct(String title) {
        return SPACES.splitAsStream(title.toLowerCase(Locale.ROOT)).distinct().toArray(String[]::new);
    }

    /** The longest part of the page's {@code <title>} that also stands on the page as a line of its own. */
    private static Optional<String> printedPart(String tag, Page page) {
        Set<String> parts = new HashSet<>();
        Matcher separator = PART_END.matcher(tag);
        List<Integer> cuts = new ArrayList<>(List.of(0));
        List<Integer> ends = new ArrayList<>();
        while (separator.find() && cuts.size() < MAX_PARTS) {
            ends.add(separator.start());
            cuts.add(separator.end());
        }
        ends.add(tag.length());
        for (int i = 0; i < cuts.size(); i++) {
            for (int j = i; j < ends.size(); j++) {
                parts.add(fold(tag.substring(cuts.get(i), ends.get(j))));
            }
        }
        String best = "";
        for (Block block : page.blocks()) {
            boolean longer =
                    block.text().length() > best.length() && block.text().length() <= tag.length() + 4;
            if (longer && parts.contains(fold(block.text()))) {
                best = block.text();
            }
        }
        String longest = "";
        for (String part : PART_END.split(tag)) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return Optional.of(best.length() < longest.length() ? longest : best).filter(t -> t.length() > 3);
    }

    private static List<String> headings(Page page) {
        List<String> found = new ArrayList<>();
        for (Spot spot : page.scan().headings()) {
            Element h1 = spot.element();
            String text = h1.normalName().equals("h1") ? clean(h1.text()) : "";
            if (!text.isEmpty() && text.length() < 400) {
                found.add(text);
            }
        }
        return found;
    }

    private static boolean same(String a, String b) {
        return fold(a).equals(fold(b));
    }

    private static String fold(String title) {
        StringBuilder folded = new StringBuilder(title.length());
        title.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static String clean(String title) {
        return title.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
    }

    /** Without a last or first part that is the site's name. */
    private static String withoutSite(String title, Page page) {
        String site = fold(page.meta().first("site").orElse(""));
        String host = fold(SiteFinder.host(page.url()).orElse(""));
        String[] parts = SEPARATOR.split(title);
        if (parts.length < 2) {
            return title;
        }
        String last = fold(parts[parts.length - 1]);
        boolean named = !last.isEmpty() && (last.equals(site) || (last.length() > 3 && host.contains(last)));
        int cut = title.lastIndexOf(parts[parts.length - 1]);
        return named ? stripSeparators(title.substring(0, cut)) : title;
    }

    private static String stripSeparators(String title) {
        return title.replaceAll("[\\s|\\u2013\\u2014\\u00b7\\u00bb\\u2022:-]+$", "");
    }

    private static String longestPart(String title) {
        String longest = "";
        for (String part : SEPARATOR.split(title)) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest;
    }
}
