package org.bellwether.extract;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * When a page was first published and when it last changed: structured data first, then what machines read, then what people
 * read, nearest to the title.
 */
final class DateFinder {

    private static final Pattern IN_URL =
            Pattern.compile("[/_-]((?:19|20)\\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?=[/_.-]|\\D|$)");
    private static final Pattern UPDATED = Pattern.compile(
            "\\b(?:updated?|modified|last edited|aktualisiert|stand:|mis à jour|modifié|actualizado|atualizado|aggiornato|"
                    + "bijgewerkt|aktualizacja|uppdaterad|opdateret|oppdatert|päivitetty)|обновлен|оновлен|абноўлен|更新",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String DATED_NAMES =
            "[class*=date],[class*=Date],[class*=time],[class*=Time],[class*=publish],"
                    + "[class*=Publish],[class*=posted],[class*=byline],[class*=meta],[id*=date],[id*=Date],[class*=info],[class*=datum]";
    private static final String NOT_OURS =
            "aside,nav,footer,[class*=comment],[id*=comment],[class*=related],[class*=sidebar],[class*=recommend]";
    private static final int LONGEST_LABEL = 160;
    private static final int LONGEST_LINE = 80;
    private static final int LABELS_READ = 60;
    private static final int UNDER_TITLE = 6;

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

    /** What the page says for machines. */
    private Optional<PageTime> told() {
        return page.data()
                .published()
                .flatMap(dates::find)
                .or(() -> firstOf(page.meta().all("published")))
                .or(this::markedPublished);
    }

    /** What it says for people, and what its address and its last change say. */
    private Optional<PageTime> seen() {
        return timeElement()
                .or(this::labelled)
                .or(() -> nearTitle(UNDER_TITLE))
                .or(this::inUrl)
                .or(() -> nearTitle(LABELS_READ))
                .or(() -> firstOf(page.meta().all("updated")))
                .or(() -> page.data().updated().flatMap(dates::find));
    }

    /**
     * Machines are often told the time in UTC, where the day may be another than the one readers see: the day printed in the
     * {@code <time>} of the same instant counts.
     */
    private PageTime asPrinted(PageTime told) {
        if (told.instant().isEmpty()) {
            return told;
        }
        for (Element time : page.document().select("time[datetime]")) {
            Optional<PageTime> machine = dates.find(time.attr("datetime"));
            if (machine.flatMap(PageTime::instant).equals(told.instant())) {
                return dates.find(ShortText.of(time, LONGEST_LABEL))
                        .filter(printed -> Math.abs(ChronoUnit.DAYS.between(printed.date(), told.date())) == 1)
                        .map(printed -> new PageTime(printed.date(), told.instant()))
                        .orElse(told);
            }
        }
        return told;
    }

    Optional<PageTime> updated() {
        return page.data()
                .updated()
                .flatMap(dates::find)
                .or(() -> firstOf(page.meta().all("updated")))
                .or(() -> marked("[itemprop=dateModified],time.updated,time.modified,abbr.updated"))
                .or(this::labelledUpdated);
    }

    private Optional<PageTime> firstOf(List<String> values) {
        return values.stream().flatMap(v -> dates.find(v).stream()).findFirst();
    }

    private Optional<PageTime> markedPublished() {
        return marked(
                "[itemprop=datePublished],[itemprop=dateCreated],time[pubdate],time.published,time.entry-date,abbr.published,"
                        + "time.post-date,[property=schema:datePublished],[property=dc:date]");
    }

    private Optional<PageTime> marked(String selector) {
        for (Element element : page.document().select(selector)) {
            Optional<PageTime> found = read(element);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Attributes made for machines, then the text. */
    private Optional<PageTime> read(Element element) {
        for (String attribute : List.of("datetime", "content", "title", "data-datetime", "data-time", "data-date")) {
            Optional<PageTime> found = Optional.of(element.attr(attribute))
                    .filter(v -> !v.isEmpty())
                    .flatMap(dates::find);
            if (found.isPresent()) {
                return found;
            }
        }
        String text = ShortText.of(element, LONGEST_LABEL);
        return dates.find(text);
    }

    /** The first {@code <time>} that is no other article's; one that says "updated" only where there is no other. */
    private Optional<PageTime> timeElement() {
        Optional<PageTime> updated = Optional.empty();
        for (Element time : page.document().select("time")) {
            if (time.closest(NOT_OURS) != null) {
                continue;
            }
            Optional<PageTime> found = read(time);
            if (found.isPresent() && !saysUpdated(time)) {
                return found;
            }
            updated = updated.or(() -> found);
        }
        return updated;
    }

    private static boolean saysUpdated(Element element) {
        Element parent = element.parent();
        String around = (parent == null ? "" : parent.ownText() + " ") + ShortText.of(element, LONGEST_LABEL);
        return element.hasClass("updated")
                || element.hasClass("modified")
                || (around.length() < LONGEST_LABEL && UPDATED.matcher(around).find());
    }

    private Optional<PageTime> labelled() {
        int read = 0;
        for (Element element : page.document().select(DATED_NAMES)) {
            String text = ShortText.of(element, LONGEST_LABEL);
            if (text.isEmpty() || element.closest(NOT_OURS) != null) {
                continue;
            }
            if (++read > LABELS_READ) {
                return Optional.empty();
            }
            Optional<PageTime> found = read(element);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<PageTime> labelledUpdated() {
        int read = 0;
        for (Element element : page.document().select("time," + DATED_NAMES)) {
            String text = ShortText.of(element, LONGEST_LABEL);
            if (text.isEmpty() || element.closest(NOT_OURS) != null) {
                continue;
            }
            if (++read > LABELS_READ) {
                return Optional.empty();
            }
            Matcher updated = UPDATED.matcher(text);
            if (updated.find()) {
                Optional<PageTime> found = dates.find(text.substring(updated.end()));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PageTime> inUrl() {
        String address = page.document().select("link[rel=canonical]").attr("href");
        return Optional.of(address)
                .filter(a -> IN_URL.matcher(a).find())
                .or(page::url)
                .map(IN_URL::matcher)
                .filter(Matcher::find)
                .flatMap(m -> dates.find(m.group(1) + "-" + m.group(2) + "-" + m.group(3)));
    }

    /** A short line with a date among the blocks after the title. */
    private Optional<PageTime> nearTitle(int within) {
        List<Block> blocks = Blocks.of(page.document().body());
        int title = 0;
        for (int i = 0; i < blocks.size() && title == 0; i++) {
            title = blocks.get(i).owner().normalName().equals("h1") ? i : 0;
        }
        int read = 0;
        for (int i = title; i < blocks.size() && read < within; i++, read++) {
            Block block = blocks.get(i);
            if (block.text().length() <= LONGEST_LINE && block.owner().closest(NOT_OURS) == null) {
                Optional<PageTime> found = dates.find(block.text());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
