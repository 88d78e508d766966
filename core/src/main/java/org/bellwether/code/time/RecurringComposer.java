package org.bellwether.code.time;

/** Sets: what recurs, and how often; how many times within one period is not part of the value. */
final class RecurringComposer {

    private final TimeWords words;

    RecurringComposer(TimeWords words) {
        this.words = words;
    }

    Meaning compose(Groups groups) {
        return new Meaning.Recurring(value(groups));
    }

    private String value(Groups groups) {
        if (groups.has("recurring")) {
            return words.value("recurring", groups.text("recurring"));
        }
        if (groups.has("plural")) {
            return plural(TimeWords.normal(groups.text("plural")));
        }
        if (groups.has("weekday")) {
            return "XXXX-WXX-" + words.value("weekday", groups.text("weekday"));
        }
        if (groups.has("month")) {
            String month = words.value("month", groups.text("month"));
            return "XXXX-" + (month.length() == 1 ? "0" : "") + month;
        }
        if (groups.has("season")) {
            return "XXXX-" + words.value("season", groups.text("season"));
        }
        if (groups.has("part")) {
            return "XXXX-XX-XXT" + words.value("part", groups.text("part")).substring(1);
        }
        boolean counted = groups.has("n") && !TimeWords.normal(groups.all()).contains(" times");
        String amount = counted ? Numbers.parse(groups.text("n"), words) : groups.has("other") ? "2" : "1";
        return Unit.of(words.value("unit", groups.text("unit"))).length(amount);
    }

    private String plural(String text) {
        return switch (text) {
            case "weekends" -> "XXXX-WXX-WE";
            case "weekdays" -> "XXXX-WXX-WD";
            default -> {
                String name = Character.toUpperCase(text.charAt(0)) + text.substring(1, text.length() - 1);
                yield "XXXX-WXX-" + words.value("weekday", name);
            }
        };
    }
}
