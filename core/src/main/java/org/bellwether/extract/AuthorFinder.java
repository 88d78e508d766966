package org.bellwether.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Who wrote an article: whom the page's data name, unless it is the site itself and the byline names persons; else whom the
 * byline names.
 */
final class AuthorFinder {

    private static final WordList WORDS = WordList.load("byline-words.txt");
    private static final Set<String> NOBODY = Set.copyOf(WORDS.section("nobody"));
    private static final Set<String> TITLES = Set.copyOf(WORDS.section("title"));

    private static final Pattern BY = Pattern.compile(
            "^(?:(?:" + any("label") + ")\\s*[:\\uff1a]\\s*|(?:" + any("by") + ")\\s*:?\\s+|(?:" + any("label")
                    + ")\\s+(?=\\p{Lu}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LABEL = Pattern.compile(
            "^(?:" + any("label") + ")\\s*(?:[:\\uff1a]\\s*|\\s(?=\\p{Lu})|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ONLY_BY = Pattern.compile(
            "^(?:" + any("by") + "|" + any("label") + ")\\s*:?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SEVERAL = Pattern.compile(
            "\\s*(?:;|\\||\\u2022|\\u00b7|\\s/\\s|,|\\s(?:" + any("and") + ")\\s)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile(
            "\\s+@\\s.*$|\\s*(?:[,|\\u2013\\u2014\\u00b7\\u2022/(-]\\s*(?:" + any("after") + '|' + any("role")
                    + ")|\\s(?:" + any("after") + "))(?![\\p{L}\\p{N}]).*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ROLE = Pattern.compile(
            "^(?:" + any("role") + '|' + any("after") + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOT_A_NAME = Pattern.compile(
            "https?:|www\\.|@|\\.(?:com|html|php)\\b|\\d{3}|^(?:photo|image|picture|foto|video|source)s?\\b|^(?:connect|follow|share|read|view|see|learn|sign|subscribe)\\b|[?!<>{}=]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile(
            "\\s*[,|\\u2013\\u2014\\u00b7\\u2022/-]\\s*(?:\\p{L}+[,.]?\\s+)?(?:\\d{1,2}[. ]|\\p{L}{3,12}\\.?\\s+\\d{1,2},?\\s+\\d{4}).*$");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'\\u2019-]*(?:\\s+(?:(?:"
            + any("particle") + ")\\s+){0,2}\\p{Lu}[\\p{L}\\p{M}.'\\u2019-]*){1,4}");
    private static final Pattern NO_CASE_NAME =
            Pattern.compile("[\\p{Lo}\\p{M}]{2,12}(?:[ \\u00b7][\\p{Lo}\\p{M}]{2,14}){0,3}");
    private static final Pattern LETTERS = Pattern.compile("(?:[A-Z][a-z]?\\.?){2,6}\\u00ae?");
    private static final Pattern NICK = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}_-]{2,20}");
    private static final Pattern AUTHOR_CLASS =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:author|byline|fn|author[-_]?name)(?:\\s|$)");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST = 70;
    private static final int LONGEST_BYLINE = 210;
    private static final int UNDER_TITLE = 8;
    private static final int BYLINES_READ = 60;
    private static final int SHORTEST_SITE = 3;

    private final Page page;
    private final Set<String> sites;

    private AuthorFinder(Page page) {
        this.page = page;
        this.sites = sites(page);
    }

    static List<String> find(Page page) {
        AuthorFinder finder = new AuthorFinder(page);
        List<String> named = finder.named();
        if (!named.isEmpty() && !finder.isSite(named)) {
            return named;
        }
        List<String> printed = finder.printed(named.isEmpty());
        return printed.isEmpty() ? named : printed;
    }

    /** Whom the page's data name. */
    private List<String> named() {
        List<String> named = clean(page.data().authors());
        for (List<String> values : named.isEmpty() ? page.meta().each("author") : List.<List<String>>of()) {
            named = named.isEmpty() ? clean(values) : named;
        }
        Optional<String> label =
                page.meta().get("twitter:label1").filter(l -> ONLY_BY.matcher(l).matches());
        return named.isEmpty() && label.isPresent()
                ? clean(page.meta().get("twitter:data1").stream().toList())
                : named;
    }

    private static Set<String> sites(Page page) {
        Set<String> sites = new LinkedHashSet<>();
        page.meta().all("site").forEach(name -> sites.add(Letters.of(name)));
        page.data().publisher().ifPresent(name -> sites.add(Letters.of(name)));
        SiteFinder.host(page.url()).ifPresent(host -> {
            sites.add(Letters.of(host));
            int end = host.lastIndexOf('.');
            sites.add(Letters.of(end < 0 ? host : host.substring(host.lastIndexOf('.', end - 1) + 1, end)));
        });
        sites.removeIf(name -> name.length() < SHORTEST_SITE);
        return sites;
    }

    private boolean isSite(List<String> names) {
        return names.stream().allMatch(this::isSite);
    }

    private boolean isSite(String name) {
        String folded = Letters.of(name);
        return sites.stream()
                .anyMatch(site -> site.equals(folded)
                        || (folded.length() > SHORTEST_SITE && site.contains(folded))
                        || (site.length() > SHORTEST_SITE && folded.startsWith(site)));
    }

    /** Whom the byline names: beside the title, else in a line there, else elsewhere in the article. */
    private List<String> printed(boolean anybody) {
        List<Spot> near = new ArrayList<>();
        List<Spot> far = new ArrayList<>();
        for (Spot spot : page.scan().bylines()) {
            if (isQuotation(spot.element())) {
                continue;
            }
            if (page.headline().near(spot)) {
                near.add(spot);
            } else if (!page.headline().elsewhere(spot)
                    || spot.inside() != null && spot.inside().soft()) {
                far.add(spot);
            }
        }
        List<String> names = first(near, anybody);
        if (names.isEmpty()) {
            names = underTitle(anybody);
        }
        if (names.isEmpty() && anybody) {
            names = first(far, true);
        }
        return names.isEmpty() ? labelled() : names;
    }

    private static boolean isQuotation(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.normalName().equals("blockquote") || at.normalName().equals("cite")) {
                return true;
            }
        }
        return false;
    }

    private List<String> first(List<Spot> spots, boolean anybody) {
        int read = 0;
        for (Spot spot : spots) {
            List<String> names = ++read > BYLINES_READ ? List.of() : names(spot.element(), anybody);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    /** The names in an element of a byline; persons' only, unless it is marked as the author's or {@code anybody} will do. */
    private List<String> names(Element element, boolean anybody) {
        Element machine = element.selectFirst("meta[itemprop=name][content]");
        if (machine != null) {
            return clean(List.of(machine.attr("content")));
        }
        String text = ShortText.of(element, LONGEST_BYLINE);
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> inner = new ArrayList<>();
        for (Element part : element.getAllElements()) {
            boolean named = part != element
                    && (part.attr("itemprop").equals("name")
                            || part.attr("rel").contains("author")
                            || part.hasClass("fn")
                            || part.normalName().equals("a")
                            || part.normalName().equals("li"));
            if (named) {
                inner.add(ShortText.of(part, LONGEST));
            }
        }
        List<String> persons = persons(inner);
        if (persons.isEmpty()) {
            persons = persons(List.of(text));
        }
        Element link = persons.isEmpty() ? element.selectFirst("[rel=author]") : null;
        if (link != null) {
            List<String> linked = clean(List.of(ShortText.of(link, LONGEST)));
            return isSite(linked) && !anybody ? List.of() : linked;
        }
        if (!persons.isEmpty() || !anybody) {
            return persons;
        }
        boolean marked = element.attr("itemprop").equals("author")
                || element.normalName().equals("a")
                || AUTHOR_CLASS.matcher(element.className()).find()
                || BY.matcher(text).find();
        return marked && text.length() <= LONGEST ? clean(List.of(text)) : List.of();
    }

    private List<String> persons(List<String> lines) {
        List<String> names = new ArrayList<>();
        for (String name : clean(lines)) {
            if (isPerson(name) && !isSite(name)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private static boolean isPerson(String name) {
        String plain = name.indexOf(',') < 0 ? name : name.substring(0, name.indexOf(','));
        return NAME.matcher(plain).matches() || NO_CASE_NAME.matcher(plain).matches();
    }

    /** "By Ann Example, 24 November 2011" or the like in one of the lines around the title; or "By" and a line of names. */
    private List<String> underTitle(boolean anybody) {
        List<Block> blocks = page.blocks();
        int title = page.headline().block();
        int end = Math.min(blocks.size(), title + UNDER_TITLE);
        List<String> nick = List.of();
        for (int i = title; i < end; i++) {
            String line = blocks.get(i).text();
            if (line.length() > LONGEST_BYLINE) {
                continue;
            }
            boolean follows =
                    i > title && ONLY_BY.matcher(blocks.get(i - 1).text()).matches();
            boolean dated = anybody && !DATE.matcher(line).replaceFirst("").equals(line);
            boolean bold = !anybody && page.headline().spot().isPresent() && isBold(blocks.get(i));
            if (follows || bold || BY.matcher(line).find() || (dated && line.length() <= LONGEST)) {
                List<String> names = persons(List.of(line));
                if (!names.isEmpty()) {
                    return names;
                }
            }
            Matcher by = BY.matcher(line);
            if (anybody
                    && nick.isEmpty()
                    && by.find()
                    && NICK.matcher(line.substring(by.end())).matches()) {
                nick = clean(List.of(line));
            }
        }
        return nick;
    }

    private static boolean isBold(Block block) {
        Element owner = block.owner();
        Element only = owner.childrenSize() == 1 ? owner.firstElementChild() : null;
        return only != null
                && (only.normalName().equals("strong") || only.normalName().equals("b"))
                && owner.ownText().isBlank();
    }

    /** "Author: Ann Example" in a line anywhere. */
    private List<String> labelled() {
        List<Block> blocks = page.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            String line = blocks.get(i).text();
            if (line.length() <= LONGEST && LABEL.matcher(line).find()) {
                boolean alone = ONLY_BY.matcher(line).matches();
                List<String> names = !alone
                        ? persons(List.of(line))
                        : i + 1 < blocks.size() && blocks.get(i + 1).text().length() <= LONGEST
                                ? persons(List.of(blocks.get(i + 1).text()))
                                : List.of();
                if (!names.isEmpty()
                        && !page.headline()
                                .elsewhere(blocks.get(i).owner(), page.scan().names())) {
                    return names;
                }
            }
        }
        return List.of();
    }

    private List<String> clean(List<String> raw) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> folded = new LinkedHashSet<>();
        for (String value : raw) {
            String line = BY.matcher(SPACES.matcher(value.replace('\u00a0', ' '))
                            .replaceAll(" ")
                            .strip())
                    .replaceFirst("");
            line = DATE.matcher(line).replaceFirst("").strip();
            for (String part : split(line)) {
                String name = tidy(part);
                if (name.length() > 1
                        && name.length() <= LONGEST
                        && !NOT_A_NAME.matcher(name).find()
                        && !NOBODY.contains(name.toLowerCase(Locale.ROOT))
                        && folded.add(name.toLowerCase(Locale.ROOT))) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    private static String tidy(String part) {
        String name = AFTER.matcher(BY.matcher(part.strip()).replaceFirst(""))
                .replaceFirst("")
                .strip();
        while (name.endsWith("*") || name.endsWith(",") || name.endsWith(":") || name.endsWith("-")) {
            name = name.substring(0, name.length() - 1).strip();
        }
        return name;
    }

    /**
     * Several names in one line. Degrees belong to the name before them; a part of one word after names, such as a place or an
     * agency, is left out; a line of single words is one name.
     */
    private List<String> split(String line) {
        List<String> parts = new ArrayList<>();
        List<String> single = new ArrayList<>();
        for (String part : SEVERAL.split(line)) {
            String word = part.strip();
            if (word.isEmpty()) {
                continue;
            }
            if (!parts.isEmpty() && isTitle(word)) {
                parts.set(parts.size() - 1, parts.getLast() + ", " + word);
            } else if (word.indexOf(' ') < 0) {
                single.add(word);
            } else if (parts.isEmpty() || !(isSite(word) || ROLE.matcher(word).find())) {
                parts.add(word);
            }
        }
        return parts.isEmpty()
                        || !single.isEmpty() && !NAME.matcher(parts.getFirst()).matches()
                ? List.of(line)
                : parts;
    }

    private static boolean isTitle(String word) {
        String plain = word.replace("*", "");
        return TITLES.contains(plain.toLowerCase(Locale.ROOT))
                || (LETTERS.matcher(plain).matches() && !Credits.isAgency(plain));
    }

    private static String any(String section) {
        List<String> phrases = new ArrayList<>(WORDS.section(section));
        phrases.sort((a, b) -> b.length() - a.length());
        return String.join("|", phrases.stream().map(Pattern::quote).toList());
    }
}
