package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.app.hand.Entry;
import org.bellwether.app.hand.OutletReader;
import org.bellwether.app.monitor.Interval;
import org.bellwether.app.monitor.Vocabulary;
import org.bellwether.app.web.Field.Group;
import org.bellwether.app.web.Field.Kind;
import org.bellwether.app.web.Field.Option;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.model.Problem;

/**
 * Where an outlet is added or changed.
 *
 * @param seen place of the outlet's last row when the form was made
 * @param files folders and files of this machine from which it is read, too
 * @param problem with the whole
 * @param tried what its address would bring
 * @param back page to go back to
 */
public record SourceForm(
        Shell shell,
        String heading,
        String action,
        String token,
        long seen,
        List<Field> fields,
        List<String> files,
        Optional<String> problem,
        Optional<TrialView> tried,
        String back) {

    static final List<String> NAMES = List.of(
            OutletReader.NAME,
            OutletReader.ADDRESSES,
            OutletReader.SITE,
            OutletReader.KIND,
            OutletReader.LANGUAGE,
            OutletReader.RELIABILITY,
            OutletReader.EVERY,
            OutletReader.KEEP,
            OutletReader.DROP,
            OutletReader.NOTES);

    private static final List<String> EVERY = List.of("15m", "30m", "1h", "3h", "6h", "12h", "1d", "7d");

    /** What the form shows. */
    record Given(Entry entry, long seen, Map<String, Problem> problems, Optional<TrialView> tried) {}

    /** Before anything is entered: nobody knows yet how reliable the outlet is. */
    static Entry fresh() {
        return new Entry(Map.of(OutletReader.KIND, "other", OutletReader.RELIABILITY, "F"));
    }

    /** An outlet as it stands. */
    static Entry entry(Outlet outlet) {
        Map<String, String> fields = new HashMap<>();
        fields.put(OutletReader.NAME, outlet.name());
        fields.put(OutletReader.ADDRESSES, String.join("\n", OutletReader.addresses(outlet)));
        fields.put(OutletReader.SITE, outlet.url().orElse(""));
        fields.put(OutletReader.KIND, outlet.kind());
        fields.put(OutletReader.LANGUAGE, outlet.language().orElse(""));
        fields.put(OutletReader.RELIABILITY, outlet.reliability());
        fields.put(OutletReader.EVERY, outlet.every().map(Interval::write).orElse(""));
        fields.put(OutletReader.KEEP, String.join("\n", outlet.filter().keep()));
        fields.put(OutletReader.DROP, String.join("\n", outlet.filter().drop()));
        fields.put(OutletReader.NOTES, outlet.notes());
        return new Entry(fields);
    }

    /** The same with the feed's address in the place of the page that names it. */
    static Entry using(Entry entry, String page, String feed) {
        Map<String, String> fields = new HashMap<>(entry.fields());
        List<String> lines = new ArrayList<>(OutletReader.lines(entry, OutletReader.ADDRESSES));
        lines.replaceAll(line -> line.equals(page) && Words.web(feed).isPresent() ? feed : line);
        fields.put(OutletReader.ADDRESSES, String.join("\n", lines));
        if (entry.get(OutletReader.SITE).isEmpty()) {
            fields.put(OutletReader.SITE, page);
        }
        return new Entry(fields);
    }

    static SourceForm of(Archive archive, Optional<Outlet> outlet, Given given, LiveLinks links) {
        String heading = outlet.map(one -> say("sourceform.change", one.name())).orElseGet(() -> say("sources.add"));
        return new SourceForm(
                Shell.of(archive, heading, "source", links),
                heading,
                outlet.map(one -> SourceRoutes.CHANGE + LiveLinks.encode(one.id()))
                        .orElse(SourceRoutes.ADD),
                links.visitor().token(),
                given.seen(),
                fields(given),
                outlet.map(OutletReader::files).orElse(List.of()),
                Optional.ofNullable(given.problems().get(Entry.FORM)).map(SourceForm::words),
                given.tried(),
                outlet.flatMap(one -> links.source(one.id())).or(links::sources).orElseThrow());
    }

    private static String words(Problem problem) {
        return ProblemWords.coded(problem);
    }

    private static List<Field> fields(Given given) {
        return List.of(
                field(given, OutletReader.NAME, say("sourceform.name"), "", Kind.LINE, List.of()),
                field(
                        given,
                        OutletReader.ADDRESSES,
                        say("sourceform.addresses"),
                        say("sourceform.addresses.hint"),
                        Kind.AREA,
                        List.of()),
                field(given, OutletReader.SITE, say("source.site"), say("sourceform.site.hint"), Kind.LINE, List.of()),
                field(
                        given,
                        OutletReader.KIND,
                        say("source.kind"),
                        say("sourceform.kind.hint"),
                        Kind.CHOICE,
                        Vocabulary.loaded().kinds().stream()
                                .map(kind -> new Option(kind, Words.plain(kind)))
                                .toList()),
                field(
                        given,
                        OutletReader.LANGUAGE,
                        say("field.language"),
                        say("sourceform.language.hint"),
                        Kind.CHOICE,
                        languages()),
                field(
                        given,
                        OutletReader.RELIABILITY,
                        say("source.reliability"),
                        say("sourceform.reliability.hint"),
                        Kind.CHOICE,
                        OutletReader.LETTERS.stream()
                                .map(letter -> new Option(letter, letter + ", " + Words.reliability(letter)))
                                .toList()),
                field(
                        given,
                        OutletReader.EVERY,
                        say("sourceform.every"),
                        say("sourceform.every.hint"),
                        Kind.CHOICE,
                        intervals(given.entry().get(OutletReader.EVERY))),
                field(
                        given,
                        OutletReader.KEEP,
                        say("sourceform.keep.only"),
                        say("sourceform.keep.only.hint"),
                        Kind.AREA,
                        List.of()),
                field(
                        given,
                        OutletReader.DROP,
                        say("sourceform.drop"),
                        say("sourceform.drop.hint"),
                        Kind.AREA,
                        List.of()),
                field(
                        given,
                        OutletReader.NOTES,
                        say("source.notes"),
                        say("sourceform.notes.hint"),
                        Kind.AREA,
                        List.of()));
    }

    /** @param chosen one that is none of ours may come from the monitor's file */
    private static List<Option> intervals(String chosen) {
        List<Option> all = new ArrayList<>();
        all.add(new Option("", Words.every(Optional.empty())));
        Stream.concat(EVERY.stream(), Stream.of(chosen))
                .flatMap(text -> Interval.read(text).stream())
                .distinct()
                .sorted()
                .forEach(time -> all.add(new Option(Interval.write(time), Words.every(Optional.of(time)))));
        return all;
    }

    private static List<Option> languages() {
        List<Option> all = new ArrayList<>();
        all.add(new Option("", say("sourceform.language.unknown")));
        Vocabulary.loaded().languages().stream()
                .map(code -> new Option(code, ReadingPage.language(code)))
                .sorted(Comparator.comparing(Option::label).thenComparing(Option::value))
                .forEach(all::add);
        return all;
    }

    private static Field field(Given given, String name, String label, String hint, Kind kind, List<Option> options) {
        return new Field(
                "source-" + name,
                name,
                label,
                hint,
                given.entry().get(name),
                Optional.ofNullable(given.problems().get(name)).map(SourceForm::words),
                kind,
                List.of(new Group("", options)));
    }
}
