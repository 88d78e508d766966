package org.bellwether.eval.soak;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/**
 * An article of a played outlet, in invented words of no language: of such nothing is coded, so that no language model is needed.
 *
 * @param spoiled whether the outlet does with it what is bad about it
 * @param edited when its text changes; far away where it does not
 */
record Story(int site, int number, Instant published, boolean spoiled, Instant edited, String title, String text) {

    private static final String[] SYLLABLES = {
        "ва", "ло", "ми", "не", "ру", "си", "та", "ко", "де", "по", "жи", "ша", "бел", "гор", "дом", "лес"
    };

    static Story of(int site, int number, Instant published, boolean spoiled, Instant edited, long seed) {
        Random random = new Random(seed * 31 + site * 10_007L + number);
        StringBuilder text = new StringBuilder();
        for (int paragraph = 0; paragraph < 3; paragraph++) {
            text.append("<p>");
            for (int sentence = 0; sentence < 4; sentence++) {
                text.append(words(random, 9)).append(". ");
            }
            text.append("</p>\n");
        }
        String title = words(random, 5) + " " + token(site, number);
        return new Story(site, number, published, spoiled, edited, title, text.toString());
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ");
            for (int syllable = 0; syllable < 2 + random.nextInt(3); syllable++) {
                words.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
        }
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /** Stands in its title and nowhere else. */
    static String token(int site, int number) {
        return "s" + site + "a" + number + "z";
    }

    String token() {
        return token(site, number);
    }

    String path() {
        return "/2026/03/02/" + number + "-story-of-" + site;
    }

    boolean editedBy(Instant now) {
        return !edited.isAfter(now);
    }

    String title(Instant now) {
        return editedBy(now) ? title + " правка" : title;
    }

    String page(Instant now, String charset) {
        return "<!DOCTYPE html><html lang=\"ru\"><head><meta charset=\"" + charset + "\"><title>" + title(now)
                + "</title><meta property=\"article:published_time\" content=\"" + published
                + "\"></head><body><nav><a href=\"/\">Главная</a></nav><article><h1>" + title(now) + "</h1>\n" + text
                + (editedBy(now) ? "<p>Исправлено: " + title + ".</p>" : "") + "</article></body></html>";
    }

    String item(String base, String track) {
        return "<item><title>" + title + "</title><link>" + base + path() + track + "</link><guid>" + base + path()
                + "</guid><pubDate>" + date(published) + "</pubDate></item>";
    }

    /** As the feed tells of it after it was edited. */
    String item(String base, Instant now) {
        return "<item><title>" + title(now) + "</title><link>" + base + path() + "</link><pubDate>" + date(published)
                + "</pubDate></item>";
    }

    static String date(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }

    static Duration untilEdit() {
        return Duration.ofSeconds(100);
    }
}
