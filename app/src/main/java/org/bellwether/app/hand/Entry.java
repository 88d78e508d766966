package org.bellwether.app.hand;

import java.util.Map;

/** What an analyst entered, field by field, as it was sent. */
public record Entry(Map<String, String> fields) {

    public static final String DEED = "deed";
    public static final String SOURCES = "sources";
    public static final String RECIPIENTS = "recipients";
    public static final String DATE = "date";
    public static final String PLACE = "place";
    public static final String STATUS = "status";
    public static final String WORDS = "words";
    public static final String REASON = "reason";
    public static final String INTO = "into";
    public static final String OTHER = "other";
    /** Stands for the form as a whole where no single field is to blame. */
    public static final String FORM = "form";

    public static final Entry NONE = new Entry(Map.of());

    /** Most characters of any field. */
    public static final int LONGEST = 1000;

    public Entry {
        fields = Map.copyOf(fields);
    }

    /** The field without blanks around it; empty where it was not sent. */
    public String get(String field) {
        return fields.getOrDefault(field, "").strip();
    }
}
