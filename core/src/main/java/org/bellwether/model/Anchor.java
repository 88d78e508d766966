package org.bellwether.model;

/**
 * Where an event stands, in words that outlive a coding: an article's text is coded again and again, by coders that number its
 * events differently.
 *
 * @param event id of the event when it was judged
 * @param sentence text of the sentence that tells it
 * @param trigger the words of it that tell the event, @param start their UTF-16 index in the article's body at that time
 * @param type the type it was coded with
 */
public record Anchor(String article, String event, String sentence, String trigger, int start, EventType type) {

    /** The anchor of a record, whose trigger may reach beyond the sentence quoted. */
    public static Anchor of(EventRecord record, String trigger) {
        return new Anchor(
                record.article(),
                record.id(),
                record.quote(),
                trigger,
                record.event().trigger().start(),
                record.event().type());
    }

    /** Whether two texts differ in nothing but the kind and number of blanks. */
    public static boolean sameWords(String one, String other) {
        return one.equals(other) || blanksAlike(one).equals(blanksAlike(other));
    }

    private static String blanksAlike(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
