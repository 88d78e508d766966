package org.bellwether.app.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellwether.model.EventType;
import org.bellwether.model.StatusProposal;

/** What a status hinges on, in a reader's words: types and outlets by their names instead of their codes. */
final class Hinge {

    private static final Pattern EVENT = Pattern.compile("event: ([A-Z]+)(?:/(\\S+))? of (\\S+), (.*)", Pattern.DOTALL);
    private static final String OUTLET = "outlet: ";

    private Hinge() {}

    static List<String> of(Archive archive, StatusProposal proposal) {
        return proposal.hingesOn().stream().map(words -> say(archive, words)).toList();
    }

    /** A wording that the assessor does not use is left as it is. */
    static String say(Archive archive, String words) {
        if (words.startsWith(OUTLET)) {
            return Say.say("hinge.outlet", archive.outletName(words.substring(OUTLET.length())));
        }
        Matcher event = EVENT.matcher(words);
        if (!event.matches()) {
            return words;
        }
        Optional<EventType> type = Arrays.stream(EventType.values())
                .filter(one -> one.name().equals(event.group(1)))
                .findFirst();
        return type.map(one -> Optional.ofNullable(event.group(2))
                        .map(mode -> Say.say(
                                "hinge.mode", Words.type(one), Words.plain(mode), day(event.group(3)), event.group(4)))
                        .orElseGet(() -> Say.say("hinge.event", Words.type(one), day(event.group(3)), event.group(4))))
                .orElse(words);
    }

    private static String day(String value) {
        return value.matches("\\d{4}-\\d\\d-\\d\\d") ? Words.dayShort(LocalDate.parse(value)) : value;
    }
}
