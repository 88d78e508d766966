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
    private static final Pattern SITE_END =
            Pattern.compile("\\s*[|\\uff5c\\u00bb\\u2022_]\\s*|\\s+[\\u2013\\u2014\\u00b7-]\\s+|\\s*::\\s*");
    private static final Pattern AFTER_KICKER = Pattern.compile("^[\\s:|\\u2013\\u2014\\u00b7-]+");
    private static final int LONGEST_HEADING = 399;
    private static final int MAX_PARTS = 8;
    private static final int SHORTEST_HEADING = 12;

    private TitleFinder() {}

    static String find(Page page) {
        List<String> headings = headings(page, true);
        List<String> lesser = inTrail(page) ? headings(page, false) : List.of();
        Optional<String> headline = page.data().headline().map(TitleFinder::clean);
        Optional<String> meta = page.meta().first("title").map(t -> withoutSite(clean(t), page));
        String tag = clean(page.document().title());
        for (String heading : headings) {
            if (headline.filter(h -> same(h, heading)).isPresent()
                    && meta.filter(m -> same(m, heading)).isPresent()) {
                return heading;
            }
        }
        Optional<String> printed = printed(headline, headings)
                .or(() -> printed(meta, headings))
                .or(() ->
                        headings.isEmpty() ? ending(headline, lesser).or(() -> ending(meta, lesser)) : Optional.empty())
                .or(() -> headline.isEmpty() ? partOf(meta, headings) : Optional.empty())
                .or(() -> meta.isEmpty() ? printed(Optional.of(tag), headings) : Optional.empty());
        if (printed.isPresent()) {
            return printed.get();
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

    private static Optional<String> printed(Optional<String> told, List<String> headings) {
        return told.flatMap(
                t -> headings.stream().filter(heading -> same(t, heading)).findFirst());
    }

    /** A heading with which the title told ends. */
    private static Optional<String> ending(Optional<String> told, List<String> headings) {
        return told.map(Letters::of)
                .flatMap(t -> headings.stream()
                        .filter(h -> h.length() >= SHORTEST_HEADING && t.endsWith(Letters.of(h)))
                        .findFirst());
    }

    /** A heading that is the title told but for what separators cut off, such as the site's name. */
    private static Optional<String> partOf(Optional<String> told, List<String> headings) {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Set<String> parts = parts(told.get(), SITE_END);
        return headings.stream()
                .filter(h -> h.length() >= SHORTEST_HEADING && parts.contains(Letters.of(h)))
                .findFirst();
    }

    /** The one heading of the page, where it is no site name and shares words with what the page says its title is. */
    private static Optional<String> onlyHeading(Page page, List<String> headings, List<String> titles) {
        String site = Letters.of(page.meta().first("site").orElse(""));
        List<String> own = headings.stream()
                .distinct()
                .filter(h -> !Letters.of(h).equals(site))
                .toList();
        if (own.size() != 1 || own.getFirst().length() < SHORTEST_HEADING || linksHome(page)) {
            return Optional.empty();
        }
        String heading = own.getFirst();
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

    private static boolean linksHome(Page page) {
        return page.headline()
                .spot()
                .filter(s -> s.element().selectFirst("a[href=/]") != null)
                .isPresent();
    }

    private static String[] distinct(String title) {
        return SPACES.splitAsStream(title.toLowerCase(Locale.ROOT)).distinct().toArray(String[]::new);
    }

    /** What stands between some two separators of a title, folded. */
    private static Set<String> parts(String title, Pattern separators) {
        Set<String> parts = new HashSet<>();
        Matcher separator = separators.matcher(title);
        List<Integer> cuts = new ArrayList<>(List.of(0));
        List<Integer> ends = new ArrayList<>();
        while (separator.find() && cuts.size() < MAX_PARTS) {
            ends.add(separator.start());
            cuts.add(separator.end());
        }
        ends.add(title.length());
        for (int i = 0; i < cuts.size(); i++) {
            for (int j = i; j < ends.size(); j++) {
                parts.add(Letters.of(title.substring(cuts.get(i), ends.get(j))));
            }
        }
        return parts;
    }

    /** The longest part of the page's {@code <title>} that also stands on the page as a line of its own. */
    private static Optional<String> printedPart(String tag, Page page) {
        Set<String> parts = parts(tag, PART_END);
        String best = "";
        for (Block block : page.blocks()) {
            boolean longer =
                    block.text().length() > best.length() && block.text().length() <= tag.length() + 4;
            if (longer && parts.contains(Letters.of(block.text()))) {
                best = block.text();
            }
        }
        String longest = "";
        for (String part : PART_END.split(tag)) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return Optional.of(best.length() < longest.length() ? longest : best).filter(t -> t.length() > 3);
    }

    /** The texts of the first-rank headings, or of the others, without the lines over a title; not those in a path of sections. */
    private static List<String> headings(Page page, boolean first) {
        List<String> found = new ArrayList<>();
        for (Spot spot : page.scan().headings()) {
            Element heading = spot.element();
            if (heading.normalName().equals("h1") == first && !inTrail(heading)) {
                String text = clean(withoutKicker(heading, page.scan().names()));
                if (!text.isEmpty()) {
                    found.add(text);
                }
            }
        }
        return found;
    }

    private static boolean inTrail(Page page) {
        return page.scan().headings().stream()
                .map(Spot::element)
                .anyMatch(h -> h.normalName().equals("h1") && inTrail(h));
    }

    private static boolean inTrail(Element heading) {
        return heading.attributes().asList().stream()
                .anyMatch(a ->
                        (a.getKey() + a.getValue()).toLowerCase(Locale.ROOT).contains("breadcrumb"));
    }

    private static String withoutKicker(Element heading, ElementNames names) {
        String whole = ShortText.of(heading, LONGEST_HEADING);
        for (Element part : heading.children()) {
            if (names.is(part, ElementNames.Role.KICKER)) {
                String kicker = ShortText.of(part, LONGEST_HEADING);
                String rest = whole.startsWith(kicker)
                        ? AFTER_KICKER.matcher(whole.substring(kicker.length())).replaceFirst("")
                        : "";
                return rest.length() >= SHORTEST_HEADING ? rest : whole;
            }
        }
        return whole;
    }

    private static boolean same(String a, String b) {
        return Letters.of(a).equals(Letters.of(b));
    }

    private static String clean(String title) {
        return title.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
    }

    /** Without a last or first part that is the site's name. */
    private static String withoutSite(String title, Page page) {
        String site = Letters.of(page.meta().first("site").orElse(""));
        String host = Letters.of(SiteFinder.host(page.url()).orElse(""));
        String[] parts = SEPARATOR.split(title);
        if (parts.length < 2) {
            return title;
        }
        String last = Letters.of(parts[parts.length - 1]);
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
