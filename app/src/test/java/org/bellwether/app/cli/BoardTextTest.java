package org.bellwether.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bellwether.app.web.Archive;
import org.bellwether.model.Alert;
import org.bellwether.model.DateRange;
import org.bellwether.model.Event;
import org.bellwether.model.EventDate;
import org.bellwether.model.EventRecord;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Evidence;
import org.bellwether.model.Monitor;
import org.bellwether.model.Period;
import org.bellwether.model.PeriodLength;
import org.bellwether.model.Span;
import org.bellwether.model.Status;
import org.bellwether.model.StatusProposal;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardTextTest {

    private static final LocalDate FIRST = LocalDate.of(2011, 10, 3);
    private static final Status[] STATUSES = Status.values();

    @TempDir
    private Path data;

    private static Monitor monitor() {
        List<Monitor.Category> categories = List.of(
                new Monitor.Category("courts", "Courts and judges", "Freer?", "people", List.of()),
                new Monitor.Category(
                        "trade", "Trade across a border with a very long name indeed", "More?", "both", List.of()));
        return new Monitor(
                "test",
                "Testland",
                List.of("en"),
                PeriodLength.WEEK,
                FIRST,
                Optional.empty(),
                Map.of(),
                List.of(),
                categories,
                List.of());
    }

    private static Evidence evidence(String id, double weight, String quote) {
        LocalDate day = FIRST.plusWeeks(8).plusDays(2);
        Event event = new Event(
                EventType.SANCTION,
                Optional.of("convict"),
                List.of(),
                Optional.empty(),
                -6,
                List.of(),
                List.of(),
                new EventDate("", Optional.of(DateRange.of(day)), "given"),
                Optional.empty(),
                new Span(0, 1),
                0,
                EventStatus.ASSERTED,
                3,
                -1,
                0.9,
                "a rule");
        EventRecord lead = new EventRecord(id, "a", "paper", "Title", "a", quote, Optional.of(day), event);
        return new Evidence(
                lead, List.of(id), List.of("a", "b"), List.of("paper"), "s", "Says.", weight, "B2", Optional.empty());
    }

    private static StatusProposal proposal(String category, int week) {
        boolean full = category.equals("courts") && week == 8;
        Period period = Period.containing(FIRST.plusWeeks(week), PeriodLength.WEEK);
        List<Alert> alerts = full
                ? List.of(new Alert(
                        Alert.Kind.RISK, "e1", Optional.empty(), period.to().plusDays(28), "More to come."))
                : List.of();
        return new StatusProposal(
                category,
                period,
                full ? Status.DETERIORATED : STATUSES[(week + category.length()) % 4],
                full ? -6.5 : 0,
                0,
                2,
                full ? -3.25 : 0,
                full ? 5 : 1,
                5,
                full ? 2 : 0,
                full
                        ? List.of(
                                evidence("e1", -5.5, "The court sentenced an editor to two years."),
                                evidence(
                                        "e2",
                                        -2,
                                        "Police \u001b[31mtook\u001b[0m three\u202e people away on the square in front of the "
                                                + "town hall while their friends looked on and sang."))
                        : List.of(),
                full ? List.of(evidence("e3", 1, "One was released.")) : List.of(),
                full ? List.of(evidence("e4", 1, "One may be released.")) : List.of(),
                alerts,
                full ? List.of("wire", "radio") : List.of(),
                full
                        ? "The 3 events of the period weigh -6.5 together; usual is +0.0 give or take 2.0. That is worse than"
                                + " usual, so the category has deteriorated."
                        : "Too little.",
                full ? List.of("event: the sentence", "outlet: paper") : List.of());
    }

    private String render(int week, boolean colour) {
        try (SqlStore store = SqlStore.open(data)) {
            store.putMonitor(monitor());
            List<StatusProposal> proposals = new ArrayList<>();
            for (Monitor.Category category : monitor().categories()) {
                for (int i = 0; i < 9; i++) {
                    proposals.add(proposal(category.id(), i));
                }
            }
            store.propose("test", proposals, Instant.EPOCH);
            Period period = Period.containing(FIRST.plusWeeks(week), PeriodLength.WEEK);
            return BoardText.render(Archive.read(store).orElseThrow(), period, colour);
        }
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(BoardTextTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void looksLikeThis() throws IOException {
        assertThat(render(8, false)).isEqualTo(golden("board.txt"));
    }

    @Test
    void showsAnEarlyPeriodToo() throws IOException {
        assertThat(render(1, false)).isEqualTo(golden("board-early.txt"));
    }

    @Test
    void colourAddsNothingButColour() {
        String plain = render(8, false);
        String coloured = render(8, true);
        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured).contains("\u001b[31m").isNotEqualTo(plain);
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
    }

    @Test
    void takesControlCharactersAway() {
        assertThat(BoardText.clean(" a\u001b]0;title\u0007b\u009b31m\r\n\tc\u202ed\u2028e "))
                .isEqualTo("a ]0;title b 31m c d e");
    }
}
