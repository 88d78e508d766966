package org.bellwether.code.time;

import org.jspecify.annotations.Nullable;

/** Years, fiscal years, decades, centuries. */
final class YearComposer {

    private final TimeWords words;

    YearComposer(TimeWords words) {
        this.words = words;
    }

    @Nullable
    Meaning compose(Form form, Groups groups) {
        if (form == Form.DECADE) {
            return decade(groups);
        }
        if (form == Form.CENTURY) {
            return century(groups);
        }
        if (form == Form.YEAR_RANGE) {
            return year(groups.number("year1"));
        }
        Integer year = groups.has("yy") ? (Integer) Groups.century(groups.number("yy")) : groups.year();
        return year == null ? null : year(year);
    }

    static Meaning year(int year) {
        return new Meaning.Calendar(Grain.YEAR, year, 0, 0, Direction.BARE, Shade.WHOLE);
    }

    private Meaning decade(Groups groups) {
        int year = groups.has("year")
                ? groups.number("year")
                : 1900
                        + (groups.has("yy")
                                ? groups.number("yy")
                                : Integer.parseInt(words.value("decade", groups.text("decade"))));
        return new Meaning.Calendar(Grain.DECADE, year, 0, 0, Direction.BARE, shade(groups));
    }

    private @Nullable Meaning century(Groups groups) {
        int ordinal = Integer.parseInt(words.value("ordinal", groups.text("ordinal")));
        if (ordinal < 2) {
            return null;
        }
        int start = groups.has("era") ? 1 - 100 * ordinal : 100 * (ordinal - 1);
        return new Meaning.Calendar(Grain.CENTURY, start, 0, 0, Direction.BARE, shade(groups));
    }

    private static Shade shade(Groups groups) {
        String all = TimeWords.normal(groups.all());
        return all.contains("early")
                ? Shade.EARLY
                : all.contains("late") ? Shade.LATE : all.contains("mid") ? Shade.MID : Shade.WHOLE;
    }
}
