package org.bellwether.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwether.decide.Decision;
import org.bellwether.decide.Seen;
import org.bellwether.model.Article;
import org.bellwether.model.Period;
import org.bellwether.model.PeriodLength;
import org.bellwether.model.Problem;
import org.bellwether.model.Status;
import org.bellwether.model.Verdict;
import org.bellwether.store.Notebook.Tag;
import org.bellwether.store.OutletBook.Failure;
import org.bellwether.store.Store;
import org.bellwether.store.Versions.Revision;
import org.bellwether.store.Versions.Version;
import org.bellwether.store.Vigil.Alarm;
import org.bellwether.store.Vigil.Health;
import org.bellwether.store.Watch.Base;
import org.bellwether.store.Watch.Check;
import org.bellwether.store.Watch.Finding;
import org.bellwether.store.Watch.Page;
import org.bellwether.store.Watch.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every engine must do for revisions, watched pages and the health of outlets. */
abstract class WatchContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final String ODD = "a \u0000 b \ud83d c <script>";

    private Store store;

    abstract Store open();

    @BeforeEach
    void openStore() {
        store = open();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    private void reopen() {
        store.close();
        store = open();
    }

    private void put(Article article) {
        store.put(article, Samples.coded(article), article.id(), Samples.CODER);
    }

    private static Article article(String id, String snapshot, Instant at, String title, String... paragraphs) {
        Article one = Samples.article(id, title, List.of(paragraphs));
        return new Article(
                one.id(),
                one.outlet(),
                one.url(),
                one.title(),
                one.authors(),
                one.published(),
                one.updated(),
                one.date(),
                one.language(),
                one.site(),
                one.image(),
                one.printedStatus(),
                one.paragraphs(),
                snapshot,
                at);
    }

    @Test
    void anotherTextIsARevisionOfTheSameArticle() {
        Article first = article("a", "s1", NOW, "Ten arrested", "Police arrested ten.", "It rained.");
        Article second =
                article("a", "s2", NOW.plusSeconds(60), "Twelve arrested", "Police arrested twelve.", "It rained.");
        Article third = article("a", "s3", NOW.plusSeconds(120), "Twelve arrested " + ODD, "Police arrested twelve.");
        put(first);
        put(second);
        put(third);
        put(article("b", "t1", NOW, "Other", "Nothing changes here."));
        reopen();

        assertThat(store.article("a")).contains(third);
        assertThat(store.events("a")).as("the text that holds is counted").hasSize(1);
        assertThat(store.versions().of("a"))
                .containsExactly(
                        new Version(1, first, NOW, Optional.of(NOW.plusSeconds(60))),
                        new Version(2, second, NOW.plusSeconds(60), Optional.of(NOW.plusSeconds(120))),
                        new Version(3, third, NOW.plusSeconds(120), Optional.empty()));
        assertThat(store.versions().revisions(List.of("a", "b", "c"))).isEqualTo(Map.of("a", 2));
        assertThat(store.versions().latest(1)).containsExactly(new Revision("a", 3, NOW.plusSeconds(120)));
        assertThat(store.versions().revised()).isEqualTo(1);
        assertThat(store.versions().of("none")).isEmpty();
        assertThat(store.check()).isEmpty();
        assertThat(store.shelf().undated()).isZero();
    }

    @Test
    void aTextThatComesInLateIsPutBeforeTheOneThatFollowedIt() {
        Article first = article("a", "s1", NOW, "First", "It was one.");
        Article second = article("a", "s2", NOW.plusSeconds(60), "Second", "It was two.");
        Article third = article("a", "s3", NOW.plusSeconds(120), "Third", "It was three.");
        Article late = article("a", "s4", NOW.plusSeconds(30), "Late", "It was in between.");
        Article later = article("a", "s5", NOW.plusSeconds(90), "Later", "It was in between again.");
        put(first);
        put(second);
        put(third);
        store.versions().putBefore(store.versions().of("a").get(1), late, Samples.CODER);
        store.versions().putBefore(store.versions().of("a").getLast(), later, Samples.CODER);

        assertThat(store.versions().of("a"))
                .containsExactly(
                        new Version(1, first, NOW, Optional.of(NOW.plusSeconds(60))),
                        new Version(2, late, NOW.plusSeconds(30), Optional.of(NOW.plusSeconds(60))),
                        new Version(3, second, NOW.plusSeconds(60), Optional.of(NOW.plusSeconds(120))),
                        new Version(4, later, NOW.plusSeconds(90), Optional.of(NOW.plusSeconds(120))),
                        new Version(5, third, NOW.plusSeconds(120), Optional.empty()));
        assertThat(store.article("a")).as("what stands, stands").contains(third);
        assertThat(store.seen("s4", late.outlet(), Samples.CODER)).isTrue();
        assertThat(store.check()).isEmpty();
    }

    @Test
    void clutterAndBlanksAreNoRevision() {
        put(article("a", "s1", NOW, "Ten arrested", "Police arrested\u00a0ten.", "It  rained."));
        Article same =
                article("a", "s2", NOW.plusSeconds(60), " Ten\u200b arrested", "Police arrested ten. It rained.");
        put(same);

        assertThat(store.versions().of("a")).singleElement().satisfies(version -> {
            assertThat(version.article().snapshot()).isEqualTo("s2");
            assertThat(version.seen()).as("that text was first seen then").isEqualTo(NOW);
        });
        assertThat(store.seen("s2", "wire", Samples.CODER)).isTrue();
    }

    @Test
    void theSameBytesReadOtherwiseAreNoRevision() {
        put(article("a", "s1", NOW, "Ten arrested", "Police arrested ten."));
        put(article("a", "s1", NOW.plusSeconds(60), "Ten arrested", "Police arrested ten.", "More was found in it."));
        assertThat(store.versions().of("a")).hasSize(1);
        assertThat(store.article("a").orElseThrow().paragraphs()).hasSize(2);
    }

    @Test
    void anArticleIsKnownByItsOtherAddresses() {
        put(article("a", "s1", NOW, "One", "Text."));
        store.versions().alias("b", "a");
        store.versions().alias("b", "a");
        assertThat(store.versions().known(List.of("x", "b"))).contains("a");
        assertThat(store.versions().known(List.of("a"))).contains("a");
        assertThat(store.versions().known(List.of("x"))).isEmpty();
        assertThat(store.versions().known(List.of())).isEmpty();
    }

    @Test
    void bytesThatSayTheSameNeedNotBeReadAgain() {
        put(article("a", "s1", NOW, "One", "Text."));
        store.versions().same(article("a", "s9", NOW, "One", "Text."), "coder-2");
        assertThat(store.seen("s9", "wire", "coder-2")).isTrue();
        assertThat(store.seen("s9", "wire", "coder-3")).isFalse();
        assertThat(store.article("a").orElseThrow().snapshot()).isEqualTo("s1");
        assertThat(store.revision()).isEqualTo(1);
    }

    @Test
    void citedAreTaggedNotedJudgedAndDecidedOnes() {
        for (String id : List.of("tagged", "noted", "judged", "decided", "proposed", "free")) {
            put(article(id, "s-" + id, NOW, "About " + id, "Ministers met in Minsk for " + id + "."));
        }
        store.notebook().tag(new Tag("tagged", "gas", "", NOW));
        store.notebook().write("noted", "Look again.", "", NOW);
        store.judge(Samples.judgement(store.events("judged").getFirst(), Verdict.ACCEPT), 0);
        LocalDate monday = LocalDate.of(2011, 11, 21);
        Period week = Period.containing(monday, PeriodLength.WEEK);
        store.propose(
                "m",
                List.of(
                        Samples.proposal(
                                "c",
                                monday,
                                Status.UNCHANGED,
                                store.events("decided").getFirst()),
                        Samples.proposal(
                                "c",
                                monday.plusWeeks(1),
                                Status.UNCHANGED,
                                store.events("proposed").getFirst())),
                NOW);
        assertThat(store.watch().cited()).containsExactly("judged", "noted", "tagged");
        long seen = store.ledger().of("m", "c", week).getLast().seq();
        assertThat(store.ledger()
                        .append(
                                "m",
                                new Decision(
                                        "c",
                                        week,
                                        Status.UNCHANGED,
                                        "why",
                                        "Desk",
                                        NOW,
                                        new Seen(seen, Status.UNCHANGED)),
                                seen))
                .isPresent();
        assertThat(store.watch().cited()).containsExactly("decided", "judged", "noted", "tagged");

        store.watch().begin(List.of(Page.fresh("decided", NOW, Optional.of(NOW.plusSeconds(1)))));
        assertThat(store.watch().cited()).containsExactly("judged", "noted", "tagged");
    }

    @Test
    void watchedPagesAreDueInTheirTurnAndKeepEveryLook() {
        for (String id : List.of("a", "b", "c")) {
            put(article(id, "s-" + id, NOW, id, "Text of " + id + "."));
        }
        store.watch()
                .begin(List.of(
                        Page.fresh("a", NOW, Optional.of(NOW.plusSeconds(20))),
                        Page.fresh("b", NOW, Optional.of(NOW.plusSeconds(10))),
                        Page.fresh("c", NOW, Optional.empty())));
        store.watch().begin(List.of(Page.fresh("a", NOW.plusSeconds(9), Optional.empty())));
        assertThat(store.watch().due(NOW, 9)).isEmpty();
        assertThat(store.watch().due(NOW.plusSeconds(20), 9))
                .extracting(Page::article)
                .containsExactly("b", "a");
        assertThat(store.watch().due(NOW.plusSeconds(20), 1))
                .extracting(Page::article)
                .containsExactly("b");

        Instant at = NOW.plusSeconds(30);
        Page gone = new Page(
                "b",
                NOW,
                Optional.of(at.plusSeconds(86_400)),
                Standing.VANISHED,
                at,
                0,
                1,
                Optional.of(at),
                Optional.of(new Base("s-b", "s-page")));
        Check check = new Check("b", at, Finding.GONE, 404, "E-COLLECT-11 answered with status 404 <b>");
        store.watch().checked(gone, check);
        store.watch().checked(gone, new Check("b", at.plusSeconds(1), Finding.UNREACHABLE, 0, ODD));
        reopen();

        assertThat(store.watch().page("b")).contains(gone);
        assertThat(store.watch().page("none")).isEmpty();
        assertThat(store.watch().pages(List.of("a", "b", "x"))).containsOnlyKeys("a", "b");
        assertThat(store.watch().checks("b", 9)).hasSize(2).last().isEqualTo(check);
        assertThat(store.watch().checks("b", 1))
                .singleElement()
                .satisfies(one -> assertThat(one.finding()).isEqualTo(Finding.UNREACHABLE));
        assertThat(store.watch().standing(Standing.VANISHED, 0, 9)).containsExactly(gone);
        assertThat(store.watch().standing(Standing.VANISHED, 1, 9)).isEmpty();
        assertThat(store.watch().all(1, 1)).containsExactly(gone);
        var counts = store.watch().counts(NOW.plusSeconds(25));
        assertThat(counts.due()).isEqualTo(1);
        assertThat(counts.all()).isEqualTo(3);
        assertThat(counts.of(Standing.NEW)).isEqualTo(2);
        assertThat(counts.of(Standing.CHANGED)).isZero();
    }

    @Test
    void anAlarmIsToldOnceAndKeepsWhenItWasRaised() {
        Health silent = health("a", Alarm.SILENT, NOW);
        assertThat(store.vigil().renew(List.of(silent, health("b", Alarm.NONE, NOW))))
                .containsExactly(silent);
        assertThat(store.vigil()
                        .renew(List.of(health("a", Alarm.SILENT, NOW.plusSeconds(9)), health("b", Alarm.NONE, NOW))))
                .isEmpty();
        reopen();
        assertThat(store.vigil().of("a").orElseThrow().raised()).isEqualTo(NOW);
        assertThat(store.vigil().all()).extracting(Health::outlet).containsExactly("a", "b");

        Health failing = health("a", Alarm.FAILING, NOW.plusSeconds(20));
        assertThat(store.vigil().renew(List.of(failing)))
                .as("another alarm is told")
                .containsExactly(failing);
        assertThat(store.vigil().all()).containsExactly(failing);
        store.vigil().renew(List.of(health("a", Alarm.NONE, NOW)));
        assertThat(store.vigil().renew(List.of(silent)))
                .as("one that comes back is told again")
                .containsExactly(silent);
        assertThat(store.vigil().renew(List.of())).isEmpty();
        assertThat(store.vigil().all()).isEmpty();
    }

    private static Health health(String outlet, Alarm alarm, Instant raised) {
        boolean alarms = alarm != Alarm.NONE;
        return new Health(
                outlet,
                NOW,
                alarm,
                alarms ? Optional.of(NOW.minusSeconds(99_999)) : Optional.empty(),
                alarms ? raised : Instant.EPOCH,
                Optional.of(NOW.minusSeconds(99_999)),
                12.5,
                Duration.ofHours(9),
                List.of(4, 5, 0),
                alarms ? 3 : 0,
                Optional.of(new Failure("feed " + "<b>", new Problem("E-X-01", "It failed: \u0000."))));
    }
}
