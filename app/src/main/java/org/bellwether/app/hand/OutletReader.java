package org.bellwether.app.hand;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bellwether.app.monitor.Interval;
import org.bellwether.app.monitor.Vocabulary;
import org.bellwether.model.Monitor;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.model.OutletFilter;
import org.bellwether.model.Problem;

/**
 * Reads what was entered of an outlet. Folders and files of the monitor's file are kept as they are: from a browser an outlet can be
 * given addresses on the web and nothing of this machine.
 */
public final class OutletReader {

    public static final String NAME = "name";
    public static final String ADDRESSES = "addresses";
    public static final String SITE = "site";
    public static final String KIND = "kind";
    public static final String LANGUAGE = "language";
    public static final String RELIABILITY = "reliability";
    public static final String KEEP = "keep";
    public static final String DROP = "drop";
    public static final String NOTES = "notes";
    public static final String EVERY = "every";

    public static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");

    static final int LONGEST_NAME = 120;
    static final int LONGEST_ADDRESS = 1000;
    static final int LONGEST_RULE = 200;
    static final int LONGEST_NOTES = 4000;
    static final int MOST_ADDRESSES = 20;
    static final int MOST_RULES = 100;

    private final Entry entry;
    private final Monitor monitor;
    private final Optional<Outlet> before;
    private final Set<String> taken;
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    /** @param taken ids that a new outlet cannot have */
    OutletReader(Entry entry, Monitor monitor, Optional<Outlet> before, Set<String> taken) {
        this.entry = entry;
        this.monitor = monitor;
        this.before = before;
        this.taken = taken;
    }

    /** What is wrong, by field; complete once {@link #outlet} was asked for. */
    Map<String, Problem> problems() {
        return problems;
    }

    Outlet outlet() {
        String name = name();
        List<String> inputs = new ArrayList<>(before.map(OutletReader::files).orElse(List.of()));
        inputs.addAll(addresses());
        Optional<String> site = Optional.of(entry.get(SITE)).filter(text -> !text.isEmpty());
        site.filter(text -> !isWeb(text)).ifPresent(text -> wrong(SITE, OutletProblem.BAD_ADDRESS.problem(text)));
        String notes = entry.get(NOTES).replace("\r\n", "\n");
        if (notes.length() > LONGEST_NOTES) {
            wrong(NOTES, OutletProblem.TOO_LONG.problem(notes.length(), LONGEST_NOTES));
        }
        Optional<String> language = Optional.of(entry.get(LANGUAGE)).filter(text -> !text.isEmpty());
        language.ifPresent(code -> listed(LANGUAGE, code, Vocabulary.loaded().languages()::contains));
        return new Outlet(
                before.map(Outlet::id).orElseGet(() -> OutletIds.fresh(name, inputs, taken)),
                name,
                site,
                listed(KIND, entry.get(KIND), Vocabulary.loaded().kinds()::contains),
                listed(RELIABILITY, entry.get(RELIABILITY), LETTERS::contains),
                inputs,
                language,
                new OutletFilter(rules(KEEP), rules(DROP)),
                notes,
                before.map(Outlet::retired).orElse(false),
                every());
    }

    private Optional<Duration> every() {
        String text = entry.get(EVERY);
        Optional<Duration> every = Interval.read(text);
        if (!text.isEmpty() && every.isEmpty()) {
            wrong(EVERY, OutletProblem.NOT_LISTED.problem());
        }
        return every;
    }

    private String name() {
        String name = clean(entry.get(NAME));
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            wrong(NAME, OutletProblem.NO_NAME.problem(LONGEST_NAME));
        }
        return name;
    }

    /** Without controls and halves of characters. */
    static String clean(String text) {
        return text.codePoints()
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private List<String> addresses() {
        List<String> addresses = lines(ADDRESSES);
        if (addresses.isEmpty()
                && before.map(OutletReader::files).orElse(List.of()).isEmpty()) {
            wrong(ADDRESSES, OutletProblem.NO_ADDRESS.problem());
        }
        if (addresses.size() > MOST_ADDRESSES) {
            wrong(ADDRESSES, OutletProblem.TOO_MANY.problem(MOST_ADDRESSES));
        }
        for (String address : addresses) {
            if (!isWeb(address)) {
                wrong(ADDRESSES, OutletProblem.BAD_ADDRESS.problem(address));
            }
            other(address)
                    .ifPresent(outlet -> wrong(ADDRESSES, OutletProblem.READ_ALREADY.problem(address, outlet.name())));
        }
        return addresses;
    }

    private Optional<Outlet> other(String address) {
        return reading(monitor, address)
                .filter(outlet ->
                        before.map(one -> !one.id().equals(outlet.id())).orElse(true));
    }

    /** The outlet that is read from this address. */
    static Optional<Outlet> reading(Monitor monitor, String address) {
        String key = key(address);
        return monitor.outlets().stream()
                .filter(outlet ->
                        outlet.inputs().stream().anyMatch(input -> key(input).equals(key)))
                .findFirst();
    }

    /** What two writings of one address share. */
    static String key(String address) {
        return address.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("#.*$", "")
                .replaceFirst("/+$", "");
    }

    private List<String> rules(String field) {
        List<String> rules = lines(field);
        if (rules.size() > MOST_RULES) {
            wrong(field, OutletProblem.TOO_MANY.problem(MOST_RULES));
        }
        for (String rule : rules) {
            if (!OutletFilter.sound(rule)) {
                wrong(field, OutletProblem.BAD_RULE.problem(rule));
            } else if (rule.length() > LONGEST_RULE) {
                wrong(field, OutletProblem.TOO_LONG.problem(rule.length(), LONGEST_RULE));
            }
        }
        return rules;
    }

    /** The rules that were entered, whatever else is wrong. */
    public static OutletFilter filter(Entry entry) {
        return new OutletFilter(lines(entry, KEEP), lines(entry, DROP));
    }

    private List<String> lines(String field) {
        return lines(entry, field);
    }

    /** The lines of a field that say something. */
    public static List<String> lines(Entry entry, String field) {
        return Stream.of(entry.get(field).split("\\R"))
                .map(OutletReader::clean)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private String listed(String field, String value, Function<String, Boolean> known) {
        if (!known.apply(value)) {
            wrong(field, OutletProblem.NOT_LISTED.problem());
        }
        return value;
    }

    private void wrong(String field, Problem problem) {
        problems.putIfAbsent(field, problem);
    }

    /** Inputs on this machine, which only the monitor's file may name. */
    public static List<String> files(Outlet outlet) {
        return outlet.inputs().stream().filter(input -> !web(input)).toList();
    }

    /** Inputs on the web. */
    public static List<String> addresses(Outlet outlet) {
        return outlet.inputs().stream().filter(OutletReader::web).toList();
    }

    private static boolean web(String input) {
        return input.startsWith("http://") || input.startsWith("https://");
    }

    static boolean isWeb(String address) {
        if (!web(address) || address.length() > LONGEST_ADDRESS) {
            return false;
        }
        try {
            URI uri = URI.create(address);
            return uri.getHost() != null && uri.getRawUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
