package org.bellwether.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Who wrote an article, as the page's data or its byline say. */
final class AuthorFinder {

    private static final Pattern BY = Pattern.compile(
            "^(?:(?:written |posted |published |story |text |words |reporting )?by|von|par|por|di|da|door|av|af|przez|autor(?:in|a|e)?|auteurs?|"
                    + "autore|author|текст|автор|аўтар|yazan|text|texte|texto|testo)\\s*[:\\s]\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SEVERAL = Pattern.compile(
            "\\s*(?:;|\\||\\s/\\s|,(?!\\s*(?:Jr|Sr|PhD|MD)\\b)|\\s(?:and|und|et|y|e|og|och|en|i|и|і|&)\\s)\\s*");
    private static final Pattern NOT_A_NAME = Pattern.compile(
            "https?:|www\\.|@|\\.(?:com|html|php)\\b|\\d{3}|^(?:photo|image|picture|foto|video|source)s?\\b|^admin$|^null$|^editor$|^staff$",
            Pattern.CASE_INSENSITIVE);
    private static final String BYLINES =
            "[rel=author],[itemprop=author],[class*=author-name],[class*=authorName],[class*=byline],"
                    + "[class*=Byline],a[href*=/author/],a[href*=/authors/],[class*=author]";
    private static final String NOT_OURS =
            "aside,nav,footer,[class*=comment],[id*=comment],[class*=related],[class*=sidebar]";
    private static final int LONGEST = 70;
    private static final int UNDER_TITLE = 5;
    private static final Pattern DATE = Pattern.compile(
            "\\s*[,|\\u2013\\u2014\\u00b7\\u2022/-]\\s*(?:\\p{L}+[,.]?\\s+)?(?:\\d{1,2}[. ]|\\p{L}{3,12}\\.?\\s+\\d{1,2},?\\s+\\d{4}).*$");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'\\u2019-]*(?:\\s+(?:[a-z]{2,3}\\s+)?\\p{Lu}[\\p{L}.'\\u2019-]*){1,3}");

    private AuthorFinder() {}

    static List<String> find(Page page) {
        List<String> named = clean(page.data().authors());
        if (named.isEmpty()) {
            named = clean(page.meta().best("author"));
        }
        return named.isEmpty() ? bylines(page) : named;
    }

    private static List<String> bylines(Page page) {
        for (Element element : page.document().select(BYLINES)) {
            if (element.closest(NOT_OURS) != null) {
                continue;
            }
            List<String> names = clean(named(element));
            if (!names.isEmpty()) {
                return names;
            }
        }
        return underTitle(page);
    }

    private static List<String> named(Element element) {
        Element machine = element.selectFirst("meta[itemprop=name][content]");
        if (machine != null) {
            return List.of(machine.attr("content"));
        }
        List<Element> items = element.select("li,[itemprop=name],[rel=author],a");
        List<String> texts = new ArrayList<>();
        for (Element item : items) {
            texts.add(ShortText.of(item, LONGEST));
        }
        texts.removeIf(String::isBlank);
        String own = withoutDate(ShortText.of(element, 3 * LONGEST));
        return !texts.isEmpty() ? texts : own.length() > LONGEST ? List.of() : List.of(own);
    }

    /** "By Ann Example, 24 November 2011" or the like in one of the lines under the title. */
    private static List<String> underTitle(Page page) {
        List<Block> blocks = page.blocks();
        int title = 0;
        for (int i = 0; i < blocks.size() && title == 0; i++) {
            title = blocks.get(i).owner().normalName().equals("h1") ? i + 1 : 0;
        }
        for (int i = title; i < Math.min(blocks.size(), title + UNDER_TITLE); i++) {
            String line = blocks.get(i).text();
            String plain = withoutDate(line);
            boolean by = BY.matcher(line).find();
            boolean dated = !plain.equals(line);
            if (line.length() <= LONGEST
                    && (by || dated)
                    && NAME.matcher(BY.matcher(plain).replaceFirst("")).matches()) {
                return clean(List.of(plain));
            }
        }
        return List.of();
    }

    /** A byline often goes on with the date. */
    private static String withoutDate(String line) {
        return DATE.matcher(line).replaceFirst("").strip();
    }

    private static List<String> clean(List<String> raw) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> folded = new LinkedHashSet<>();
        for (String value : raw) {
            String line = BY.matcher(value.replace('\u00a0', ' ').strip()).replaceFirst("");
            for (String part : split(line)) {
                String name = part.strip().replaceAll("\\s+", " ");
                if (name.length() > 1
                        && name.length() <= LONGEST
                        && !NOT_A_NAME.matcher(name).find()
                        && folded.add(name.toLowerCase(Locale.ROOT))) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    /** Several names in one line; a part of one word belongs to the part before it. */
    private static List<String> split(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : SEVERAL.split(line)) {
            if (part.strip().indexOf(' ') < 0) {
                return List.of(line);
            }
            parts.add(part);
        }
        return parts;
    }
}
