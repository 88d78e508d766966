package org.bellwether.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * When a page was first published and when it last changed: structured data first, then what machines read, then what people
 * read, nearest to the title.
 */
final class DateFinder {

    private static final Pattern IN_URL = Pattern.compile(
            "[/_-]((?:19|20)\\d{2})(?:([/_-]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])|/([1-9])/([1-9]|[12]\\d|3[01])"
                    + "|/(0?[1-9]|1[0-2])/([1-9]))(?=[/_.-]|\\D|$)");
    private static final Pattern TITLE_END = Pattern.compile(
            "[|\\u2013\\u2014\\u00b7(]\\s*(?:\\p{L}+ ){0,3}([^|\\u2013\\u2014\\u00b7(]{8,24}?)\\s*\\)?\\s*$");
    private static final WordList WORDS = WordList.load("date-words.txt");
    private static final List<String> UPDATED = WORDS.section("updated");
    private static final List<String> OTHER = WORDS.section("other");
    private static final List<String> PUBLISHED = WORDS.section("published");
    private static final List<String> ATTRIBUTES =
            List.of("datetime", "content", "title", "data-datetime", "data-time", "data-date", "data-timestamp");

    private static final int LONGEST_LABEL = 160;
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_DATELINE = 40;
    private static final int LABELS_READ = 60;
    private static final int BEFORE_TITLE = 3;
    private static final int UNDER_TITLE = 14;
    private static final int LONG_AFTER_TITLE = 60;

    private final Page page;
    private final PrintedDates dates;

    DateFinder(Page page) {
        this.page = page;
        this.dates = new PrintedDates(page.declaredLanguage(), page.latest());
    }

    Optional<PageTime> published() {
        Optional<PageTime> told = told();
        return told.isPresent() ? told.map(this::asPrinted) : seen();
    }

    Optional<PageTime> updated() {
        return page.data()
                .updated()
                .flatMap(dates::find)
                .or(() -> firstOf(page.meta().all("updated")))
                .or(() -> page.scan().modified().stream()
                        .flatMap(spot -> read(spot.element()).stream())
                        .findFirst())
                .or(this::labelledUpdated);
    }

    /** What the page says for machines. */
    private Optional<PageTime> told() {
        return page.data()
                .published()
                .flatMap(dates::find)
                .or(() -> firstOf(page.meta().all("published")))
                .or(() -> near(page.scan().marked()).stream().findFirst())
                .or(() -> firstOf(page.meta().all("dated")));
    }

    /** What it says for people, and what its address and its last change say. */
    private Optional<PageTime> seen() {
        return inTitle()
                .or(this::beside)
                .or(() -> first(page.scan().marked(), false))
                .or(() -> first(page.scan().times(), false))
                .or(() -> first(page.scan().dated(), false))
                .or(this::inUrl)
                .or(() -> inLines(LONG_AFTER_TITLE))
                .or(this::labelledPublished)
                .or(this::onlyLine)
                .or(() -> first(page.scan().times(), true))
                .or(() -> first(page.scan().dated(), true))
                .or(this::labelledUpdatedLine)
                .or(() -> firstOf(page.meta().all("updated")))
                .or(() -> page.data().updated().flatMap(dates::find));
    }

    /** The date printed in the lines around the title. */
    private Optional<PageTime> beside() {
        return besides().stream().findFirst();
    }

    private List<PageTime> besides() {
        List<Spot> spots = new ArrayList<>(page.scan().times());
        spots.addAll(page.scan().dated());
        List<PageTime> found = near(spots);
        return found.isEmpty() ? inLines(UNDER_TITLE).stream().toList() : found;
    }

    /**
     * Machines are often told the time in UTC, where the day may be another than the one readers see; and a day and a month
     * are easily exchanged. The day that is printed, or told with the zone's own offset, counts.
     */
    private PageTime asPrinted(PageTime told) {
        Optional<PageTime> local = inItsZone(told);
        if (local.isPresent()) {
            return local.get();
        }
        List<PageTime> printed = besides();
        if (printed.stream().anyMatch(p -> p.date().equals(told.date()))) {
            return told;
        }
        return printed.stream()
                .filter(p -> exchanged(p.date(), told.date()) || (told.inUtc() && nextDay(p, told)))
                .findFirst()
                .or(() -> inUrl().filter(day -> told.inUtc() && nextDay(day, told)))
                .map(p -> new PageTime(p.date(), told.instant().or(p::instant), told.zone()))
                .orElse(told);
    }

    /** The same instant told once more, with an offset. */
    private Optional<PageTime> inItsZone(PageTime told) {
        return !told.inUtc()
                ? Optional.empty()
                : Stream.concat(page.meta().all("published").stream(), page.meta().all("dated").stream())
                        .flatMap(value -> dates.find(value).stream())
                        .filter(other -> other.instant().equals(told.instant()) && !other.inUtc())
                        .findFirst();
    }

    private static boolean exchanged(LocalDate printed, LocalDate told) {
        return printed.getYear() == told.getYear()
                && printed.getMonthValue() == told.getDayOfMonth()
                && printed.getDayOfMonth() == told.getMonthValue();
    }

    private static boolean nextDay(PageTime printed, PageTime told) {
        return Math.abs(ChronoUnit.DAYS.between(printed.date(), told.date())) == 1 && told.canBe(printed);
    }

    private Optional<PageTime> firstOf(List<String> values) {
        return values.stream().flatMap(v -> dates.find(v).stream()).findFirst();
    }

    /** The dates printed after the title that are not of a change; those right before it where there are none. */
    private List<PageTime> near(List<Spot> spots) {
        List<PageTime> after = new ArrayList<>();
        List<PageTime> before = new ArrayList<>();
        for (Spot spot : spots) {
            if (page.headline().near(spot) && !saysUpdated(spot.element())) {
                read(spot.element()).ifPresent(page.headline().before(spot) ? before::add : after::add);
            }
        }
        return after.isEmpty() ? before : after;
    }

    /** The first that is no other article's. */
    private Optional<PageTime> first(List<Spot> spots, boolean updated) {
        int read = 0;
        for (Spot spot : spots) {
            if (page.headline().elsewhere(spot) && !page.headline().near(spot)) {
                continue;
            }
            Optional<PageTime> found = read(spot.element());
            if (found.isPresent() && saysUpdated(spot.element()) == updated) {
                return found;
            }
            if (++read > LABELS_READ) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Attributes made for machines, then the text. */
    private Optional<PageTime> read(Element element) {
        for (String attribute : ATTRIBUTES) {
            String value = element.attr(attribute);
            Optional<PageTime> found = value.isEmpty() ? Optional.empty() : dates.find(value);
            if (found.isPresent()) {
                return found;
            }
        }
        return dates.find(ShortText.of(element, LONGEST_LABEL));
    }

    private static boolean saysUpdated(Element element) {
        Element parent = element.parent();
        String around = (parent == null ? "" : parent.ownText() + " ") + ShortText.of(element, LONGEST_LABEL);
        return element.hasClass("modified")
                || (element.hasClass("updated") && !element.hasClass("published"))
                || (around.length() < LONGEST_LABEL && indexOf(UPDATED, Phrases.fold(around)) >= 0);
    }

    private Optional<PageTime> labelledUpdated() {
        List<Spot> spots = new ArrayList<>(page.scan().times());
        spots.addAll(page.scan().dated());
        int read = 0;
        for (Spot spot : spots) {
            if (page.headline().elsewhere(spot)) {
                continue;
            }
            Element element = spot.element();
            String text = ShortText.of(element, LONGEST_LABEL);
            if (text.isEmpty() || ++read > LABELS_READ) {
                continue;
            }
            int word = indexOf(UPDATED, Phrases.fold(text));
            Optional<PageTime> found =
                    word < 0 ? Optional.empty() : dates.find(text.substring(Math.min(word, text.length())));
            boolean named = element.hasClass("updated") || element.hasClass("modified");
            if (found.isEmpty() && named) {
                found = read(element);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A line anywhere that says it was published on a day. */
    private Optional<PageTime> labelledPublished() {
        return labelledLine(PUBLISHED);
    }

    private Optional<PageTime> labelledUpdatedLine() {
        return labelledLine(UPDATED);
    }

    private Optional<PageTime> labelledLine(List<String> words) {
        for (Block block : page.blocks()) {
            String text = block.text().length() <= LONGEST_LABEL
                    ? block.text()
                    : block.text().substring(0, LONGEST_LABEL);
            String folded = hasDigit(text) ? Phrases.fold(text) : "";
            if (indexOf(words, folded) >= 0
                    && indexOf(OTHER, folded) < 0
                    && !page.headline().elsewhere(block.owner(), page.scan().names())) {
                Optional<PageTime> found = dates.find(text);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Where the first of the words begins a word of the folded text; -1 where none does. */
    private static int indexOf(List<String> words, String folded) {
        for (String word : words) {
            int at = folded.indexOf(word);
            if (at == 0
                    || (at > 0 && !Character.isLetter(folded.charAt(at - 1)))
                    || (at > 0 && folded.charAt(at) >= 0x3000)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Title | Site | 28.04.2023", or a description that ends so. */
    private Optional<PageTime> inTitle() {
        for (String title : List.of(
                page.document().title(),
                page.meta().first("title").orElse(""),
                page.meta().get("description").orElse(""))) {
            Matcher end = TITLE_END.matcher(title);
            if (end.find()) {
                Optional<PageTime> found = dates.find(end.group(1));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PageTime> inUrl() {
        return dayIn(page.scan().canonical()).or(() -> page.url().flatMap(this::dayIn));
    }

    private Optional<PageTime> dayIn(String address) {
        Matcher m = IN_URL.matcher(address);
        if (!m.find()) {
            return Optional.empty();
        }
        int at = m.group(3) != null ? 3 : m.group(5) != null ? 5 : 7;
        return dates.find(m.group(1) + "-" + m.group(at) + "-" + m.group(at + 1));
    }

    /** A short line with a date among the blocks around the title. */
    private Optional<PageTime> inLines(int within) {
        List<Block> blocks = page.blocks();
        int title = page.headline().block();
        int end = Math.min(blocks.size(), title + within);
        for (int i = title; i < end; i++) {
            Optional<PageTime> found = inLine(blocks.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        for (int i = title - 2; i >= Math.max(0, title - 1 - BEFORE_TITLE); i--) {
            Optional<PageTime> found = inLine(blocks.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<PageTime> inLine(Block block) {
        String text = block.text().length() <= LONGEST_LINE ? block.text() : beforeDash(block.text());
        String folded = hasDigit(text) ? Phrases.fold(text) : "";
        return !folded.isEmpty()
                        && indexOf(UPDATED, folded) < 0
                        && indexOf(OTHER, folded) < 0
                        && !isCaption(block.owner())
                        && !page.headline().elsewhere(block.owner(), page.scan().names())
                ? dates.find(text)
                : Optional.empty();
    }

    private static boolean isCaption(Element owner) {
        for (Element at = owner; at != null; at = at.parent()) {
            if (at.normalName().equals("figure")) {
                return true;
            }
        }
        return false;
    }

    /** The one day that lines of nothing but a date name, wherever they stand. */
    private Optional<PageTime> onlyLine() {
        Optional<PageTime> only = Optional.empty();
        for (Block block : page.blocks()) {
            if (block.text().length() <= LONGEST_DATELINE) {
                Optional<PageTime> found = inLine(block);
                if (found.isPresent()
                        && only.isPresent()
                        && !only.get().date().equals(found.get().date())) {
                    return Optional.empty();
                }
                only = only.or(() -> found);
            }
        }
        return only;
    }

    /** "29.11.2022 – The ministry …": what a paragraph begins with, where a dash follows soon. */
    private static String beforeDash(String text) {
        for (int i = 1; i < LONGEST_DATELINE; i++) {
            char c = text.charAt(i);
            if ((c == '\u2013' || c == '\u2014' || (c == '-' && text.charAt(i + 1) == ' '))
                    && text.charAt(i - 1) == ' ') {
                return text.substring(0, i);
            }
        }
        return "";
    }
}
