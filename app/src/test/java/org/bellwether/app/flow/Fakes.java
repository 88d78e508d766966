package org.bellwether.app.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwether.app.collect.Collector;
import org.bellwether.app.collect.Fetcher;
import org.bellwether.assess.RuleAssessor;
import org.bellwether.code.Coders;
import org.bellwether.code.actor.ActorCoder;
import org.bellwether.code.event.EventCoder;
import org.bellwether.extract.Extractor;
import org.bellwether.model.Actor;
import org.bellwether.model.ActorMention;
import org.bellwether.model.DateRange;
import org.bellwether.model.DocumentTime;
import org.bellwether.model.Event;
import org.bellwether.model.EventDate;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Extraction;
import org.bellwether.model.Mark;
import org.bellwether.model.Monitor;
import org.bellwether.model.Participant;
import org.bellwether.model.PeriodLength;
import org.bellwether.model.Problem;
import org.bellwether.model.RawDocument;
import org.bellwether.model.Reading;
import org.bellwether.model.Sentence;
import org.bellwether.model.Span;
import org.bellwether.model.Token;
import org.bellwether.read.Reader;

/**
 * Small stand-ins for the stages, so that the flow between them is tested alone. An article is a text file: its first line is
 * "date language", the second the title, the rest the body; a sentence with the word "arrested" tells an event.
 */
public final class Fakes {

    static final Instant NOW = Instant.parse("2020-03-01T12:00:00Z");
    static final Problem UNREADABLE = new Problem("E-TEST-01", "Nothing there.");
    static final Problem EMPTY = new Problem("E-TEST-02", "No article.");

    private Fakes() {}

    public static Tools tools() {
        return tools(Fakes::coders);
    }

    public static Tools tools(java.util.function.Supplier<Coders> coders) {
        return new Tools(
                collector(url -> {
                    throw new AssertionError("nothing is to be fetched");
                }),
                extractor(),
                new Lazy<>(coders),
                new RuleAssessor(),
                "test-1",
                InstantSource.fixed(NOW));
    }

    public static Monitor monitor() {
        Monitor.Signal signal = new Monitor.Signal(
                "arrest",
                "An arrest is bad.",
                List.of(EventType.COERCE),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Monitor.Direction.WORSE,
                1);
        return new Monitor(
                "test",
                "Test",
                List.of("en"),
                PeriodLength.WEEK,
                LocalDate.of(2020, 1, 6),
                Optional.empty(),
                java.util.Map.of(),
                List.of(outlet("wire", "wire"), outlet("paper", "independent")),
                List.of(new Monitor.Category("society", "Society", "Safer?", "people", List.of(signal))),
                List.of());
    }

    static Monitor.Outlet outlet(String id, String kind) {
        return new Monitor.Outlet(id, id, Optional.empty(), kind, "B", List.of(id + "/"));
    }

    public static void write(Path base, String path, String text) {
        try {
            Path file = base.resolve(path);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same tools, which fetch so. */
    public static Tools fetching(Fetcher fetcher) {
        Tools tools = tools();
        return new Tools(
                collector(fetcher),
                tools.extractor(),
                tools.coders(),
                tools.assessor(),
                tools.coderVersion(),
                tools.clock());
    }

    private static Collector collector(Fetcher fetcher) {
        return new Collector() {

            @Override
            public Stream<Collected> collect(Path base, Monitor.Outlet outlet) {
                return Fakes.collect(base, outlet);
            }

            @Override
            public Fetcher fetcher() {
                return fetcher;
            }
        };
    }

    private static Stream<Collector.Collected> collect(Path base, Monitor.Outlet outlet) {
        List<Collector.Collected> found = new ArrayList<>();
        for (String input : outlet.inputs()) {
            try (Stream<Path> files = Files.list(base.resolve(input))) {
                files.sorted().forEach(file -> found.add(collected(base, file)));
            } catch (IOException e) {
                found.add(new Collector.Collected(input, document(input, new byte[0]), Optional.of(UNREADABLE)));
            }
        }
        return found.stream();
    }

    private static Collector.Collected collected(Path base, Path file) {
        try {
            String name = base.relativize(file).toString();
            return new Collector.Collected(name, document(name, Files.readAllBytes(file)), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RawDocument document(String url, byte[] bytes) {
        return new RawDocument(Optional.of(url), bytes, Optional.empty(), Optional.empty(), NOW);
    }

    private static Extractor extractor() {
        return document -> {
            List<String> lines =
                    new String(document.bytes(), StandardCharsets.UTF_8).lines().toList();
            if (lines.size() < 3) {
                return new Extraction.Rejected(EMPTY);
            }
            String[] head = lines.getFirst().split(" ");
            return new Extraction.Extracted(
                    lines.get(1),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    head[0].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(head[0])),
                    head[1],
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    lines.subList(2, lines.size()),
                    List.of(),
                    List.of());
        };
    }

    static Coders coders() {
        return coders(Fakes::events);
    }

    static Coders coders(EventCoder events) {
        return new Coders(reader(), (reading, time) -> List.of(), actors(), (reading, actors) -> List.of(), events);
    }

    private static ActorCoder actors() {
        return new ActorCoder() {

            @Override
            public List<ActorMention> code(Reading reading, DocumentTime time) {
                return List.of();
            }

            @Override
            public Actor resolve(String phrase, DocumentTime time) {
                return new Actor(phrase, phrase, Optional.empty(), List.of());
            }
        };
    }

    private static Reader reader() {
        return new Reader() {

            @Override
            public Reading read(String text) {
                Token token = new Token(
                        0,
                        0,
                        new Span(0, 1),
                        text.substring(0, 1),
                        "x",
                        "NN",
                        "NOUN",
                        -1,
                        "root",
                        0,
                        Mark.NONE,
                        Optional.empty());
                List<Sentence> sentences = List.of(new Sentence(0, new Span(0, text.length()), 0, 1));
                return new Reading(text, "en", sentences, List.of(token), List.of());
            }

            @Override
            public Reading readTokens(List<List<String>> sentences) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void close() {}
        };
    }

    static List<Event> events(Reading reading, DocumentTime time, Object timexes, Object actors, Object attributions) {
        List<Event> events = new ArrayList<>();
        String text = reading.text();
        for (int at = text.indexOf("arrested"); at >= 0; at = text.indexOf("arrested", at + 1)) {
            events.add(event(new Span(at, at + 8), time));
        }
        return events;
    }

    private static Event event(Span trigger, DocumentTime time) {
        return new Event(
                EventType.COERCE,
                Optional.of("arrest"),
                List.of(),
                Optional.empty(),
                -7,
                List.of(new Participant(
                        trigger, "police", new Actor("BLR/COP", "police", Optional.of("BLR"), List.of("COP")))),
                List.of(),
                new EventDate("", time.published().map(DateRange::of), "day of publication"),
                Optional.empty(),
                trigger,
                0,
                EventStatus.ASSERTED,
                3,
                -1,
                0.9,
                "the word \"arrested\"");
    }
}
