package org.bellwether.code.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellwether.code.lexicon.Inflection;
import org.bellwether.code.lexicon.Tables;
import org.bellwether.model.EventType;

/** The marked examples that the language model learnt from ({@code examples/*.txt}), by the words that tell their events. */
final class Examples {

    private static final Pattern MARK = Pattern.compile("\\{([SRXE]):([^{}]*)\\}");

    private final Map<EventType, Map<String, String>> sentences = new HashMap<>();
    private final Inflection inflection;

    Examples(Inflection inflection) {
        this.inflection = inflection;
    }

    /** An example of the type that a form of the same word tells. */
    Optional<String> of(EventType type, String word) {
        return Optional.ofNullable(of(type).get(word.toLowerCase(Locale.ROOT)));
    }

    /** Read when the type is first asked for: most texts need none. */
    private synchronized Map<String, String> of(EventType type) {
        return sentences.computeIfAbsent(type, this::read);
    }

    private Map<String, String> read(EventType type) {
        Map<String, String> byWord = new HashMap<>();
        for (String line :
                Tables.lines(Examples.class, "examples/" + type.name().toLowerCase(Locale.ROOT) + ".txt")) {
            if (line.contains(" | ") && !line.startsWith("#")) {
                Matcher mark = MARK.matcher(line.substring(line.indexOf(" | ") + 3));
                String plain = mark.replaceAll("$2");
                mark.reset();
                while (mark.find()) {
                    String trigger = mark.group(2).toLowerCase(Locale.ROOT);
                    if (mark.group(1).equals("E")) {
                        byWord.putIfAbsent(trigger, plain);
                        inflection.verb(trigger).forEach(form -> byWord.putIfAbsent(form, plain));
                        inflection.noun(trigger).forEach(form -> byWord.putIfAbsent(form, plain));
                    }
                }
            }
        }
        return byWord;
    }
}
