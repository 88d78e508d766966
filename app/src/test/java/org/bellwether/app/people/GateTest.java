package org.bellwether.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bellwether.app.people.Gate.Entered;
import org.bellwether.app.people.Gate.Try;
import org.bellwether.app.people.Register.Given;
import org.bellwether.app.people.Result.Done;
import org.bellwether.app.people.Result.Refused;
import org.bellwether.store.People;
import org.bellwether.store.People.Act;
import org.bellwether.store.People.Deed;
import org.bellwether.store.People.Person;
import org.bellwether.store.People.Role;
import org.bellwether.store.Store;
import org.bellwether.store.sql.SqlStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, for how long, and what is kept of it. */
class GateTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String ADDRESS = "192.0.2.7";
    private static final Passwords LIGHT = new Passwords(64, 1, 1);

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private Store store;
    private People people;
    private Team team;
    private Member admin;

    @BeforeEach
    void begin() {
        store = SqlStore.open(folder);
        people = store.people();
        team = Team.of(people, () -> now, false, new Gate(people, () -> now, LIGHT));
        admin = done(team.register().found("Desk", new NewPassword(PASSWORD, PASSWORD), ADDRESS))
                .member();
    }

    @AfterEach
    void end() {
        store.close();
    }

    private static <T> T done(Result<T> result) {
        return switch (result) {
            case Done<T>(T value) -> value;
            case Refused<T> refused -> throw new AssertionError(refused);
        };
    }

    private static String code(Result<?> result) {
        return switch (result) {
            case Done<?> _ -> "";
            case Refused<?> refused -> refused.problem().code();
        };
    }

    private Result<Entered> enter(String name, String password, String code) {
        return team.gate().enter(new Try(name, password, code, ADDRESS));
    }

    private Result<Entered> enter(String name, String password) {
        return enter(name, password, "");
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private List<Deed> audit() {
        return people.audit(Long.MAX_VALUE, 1000);
    }

    private Given add(String name, Role role) {
        return done(team.register().add(admin, name, role));
    }

    private Member settled(String name, Role role) {
        Given given = add(name, role);
        Member member = done(enter(name, given.password())).member();
        return done(team.account()
                        .changePassword(member, given.password(), new NewPassword(PASSWORD, PASSWORD), ADDRESS))
                .member();
    }

    @Test
    void letsInByNameHoweverWrittenAndPasswordAsWritten() {
        assertThat(code(enter(" dESK ", PASSWORD))).isEmpty();
        assertThat(code(enter("Desk", PASSWORD.toUpperCase(java.util.Locale.ROOT))))
                .isEqualTo("E-PEOPLE-01");
    }

    @Test
    void tellsNothingOfWhoThereIs() {
        var wrong = enter("Desk", "wrong horse battery");
        var unknown = enter("Nobody", "wrong horse battery");
        assertThat(wrong).isEqualTo(unknown);
        for (int i = 0; i < 10; i++) {
            assertThat(enter("Desk", "wrong horse battery")).isEqualTo(enter("Nobody", "wrong horse battery"));
        }
        assertThat(code(enter("Nobody", "wrong horse battery"))).isEqualTo("E-PEOPLE-02");
        assertThat(code(enter("Desk", PASSWORD)))
                .as("the right one waits as well")
                .isEqualTo("E-PEOPLE-02");
    }

    @Test
    void theWaitGrowsAndEnds() {
        for (int i = 0; i < 5; i++) {
            assertThat(code(enter("Desk", "x"))).isEqualTo("E-PEOPLE-01");
        }
        assertThat(code(enter("Desk", PASSWORD))).isEqualTo("E-PEOPLE-02");
        pass(Duration.ofSeconds(61));
        assertThat(code(enter("Desk", "x"))).isEqualTo("E-PEOPLE-01");
        pass(Duration.ofSeconds(61));
        assertThat(code(enter("Desk", PASSWORD)))
                .as("a sixth failure costs two minutes")
                .isEqualTo("E-PEOPLE-02");
        pass(Duration.ofSeconds(61));
        assertThat(code(enter("Desk", PASSWORD))).isEmpty();
        assertThat(code(enter("Desk", "x"))).as("forgiven by the log-in").isEqualTo("E-PEOPLE-01");
        assertThat(audit()).extracting(Deed::what).contains(Act.LOCKED_OUT);
    }

    @Test
    void theWaitIsAtMostAnHourAndToldInWords() {
        assertThat(Lockout.after(4)).isZero();
        assertThat(Lockout.after(5)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Lockout.after(8)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Lockout.after(500)).isEqualTo(Duration.ofHours(1));
        assertThat(Lockout.words(Duration.ofSeconds(20))).isEqualTo("a minute");
        assertThat(Lockout.words(Duration.ofSeconds(61))).isEqualTo("2 minutes");
    }

    @Test
    void anAddressThatTriesManyNamesWaits() {
        for (int i = 0; i < Lockout.FROM_ADDRESS; i++) {
            assertThat(code(enter("name " + i, "x"))).isEqualTo("E-PEOPLE-01");
        }
        assertThat(code(enter("Desk", PASSWORD))).isEqualTo("E-PEOPLE-02");
        assertThat(code(team.gate().enter(new Try("Desk", PASSWORD, "", "192.0.2.8"))))
                .as("others are not shut out")
                .isEmpty();
        pass(Duration.ofMinutes(16));
        assertThat(code(enter("Desk", PASSWORD))).isEmpty();
    }

    @Test
    void aBurstGetsNoMoreTriesThanARow() throws Exception {
        List<Callable<String>> burst = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            burst.add(() -> code(enter("Desk", "x")));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<String> codes = new ArrayList<>();
            for (Future<String> one : threads.invokeAll(burst)) {
                codes.add(one.get());
            }
            assertThat(codes).filteredOn("E-PEOPLE-01"::equals).hasSize(Lockout.FREE);
            assertThat(codes).filteredOn("E-PEOPLE-02"::equals).hasSize(20 - Lockout.FREE);
        }
    }

    @Test
    void aSessionEndsIdleAndAfterHalfADay() {
        String token = done(enter("Desk", PASSWORD)).token();
        assertThat(team.gate().member(token)).isPresent();
        assertThat(team.gate().member(token + "x")).isEmpty();
        assertThat(team.gate().member("")).isEmpty();
        for (int i = 0; i < 7; i++) {
            pass(Duration.ofMinutes(100));
            assertThat(team.gate().member(token)).as("used, hour " + i).isPresent();
        }
        pass(Duration.ofMinutes(100));
        assertThat(team.gate().member(token)).as("however much it is used").isEmpty();

        String idle = done(enter("Desk", PASSWORD)).token();
        pass(Duration.ofMinutes(121));
        assertThat(team.gate().member(idle)).isEmpty();
    }

    @Test
    void onlyHashesAreKept() {
        Entered entered = done(enter("Desk", PASSWORD));
        assertThat(entered.token()).hasSize(43);
        assertThat(people.sessions(entered.member().person().id()))
                .noneMatch(session -> session.hash().contains(entered.token()));
        assertThat(people.session(entered.token())).isEmpty();
        assertThat(entered.toString()).doesNotContain(entered.token());
        assertThat(new Try("Desk", PASSWORD, "1", "").toString()).doesNotContain(PASSWORD);
    }

    @Test
    void loggingOutEndsThatSessionOnly() {
        Entered one = done(enter("Desk", PASSWORD));
        Entered other = done(enter("Desk", PASSWORD));
        team.gate().leave(one.member());
        assertThat(team.gate().member(one.token())).isEmpty();
        assertThat(team.gate().member(other.token())).isPresent();
    }

    @Test
    void aPasswordTypedAsANameIsNotWrittenDown() {
        enter("my secret passphrase", "x");
        assertThat(audit().getFirst()).satisfies(row -> {
            assertThat(row.what()).isEqualTo(Act.LOGIN_FAILED);
            assertThat(row.who() + row.about()).doesNotContain("secret").contains(ADDRESS);
        });
        assertThat(audit()).noneMatch(row -> row.toString().contains(PASSWORD));
    }

    @Test
    void aHashOfOtherParametersIsMadeAnewAtLogIn() {
        String before = people.named("Desk").orElseThrow().password();
        Gate stronger = new Gate(people, () -> now, new Passwords(128, 1, 1));
        done(stronger.enter(new Try("Desk", PASSWORD, "", ADDRESS)));
        assertThat(people.named("Desk").orElseThrow().password())
                .isNotEqualTo(before)
                .contains("m=128");
        assertThat(code(enter("Desk", PASSWORD))).isEmpty();
    }

    @Test
    void aGivenPasswordMustBeChangedAndRunsOut() {
        Given given = add("Reader", Role.READER);
        assertThat(given.password()).matches("([a-km-z2-9]{4}-){4}[a-km-z2-9]{4}");
        Entered entered = done(enter("Reader", given.password()));
        assertThat(entered.member().mustChange()).isTrue();
        assertThat(code(team.account()
                        .changePassword(
                                entered.member(),
                                given.password(),
                                new NewPassword(given.password(), given.password()),
                                ADDRESS)))
                .isEqualTo("E-PEOPLE-09");
        Entered anew = done(team.account()
                .changePassword(entered.member(), given.password(), new NewPassword(PASSWORD, PASSWORD), ADDRESS));
        assertThat(anew.member().mustChange()).isFalse();
        assertThat(team.gate().member(entered.token())).as("a new session").isEmpty();
        assertThat(team.gate().member(anew.token())).isPresent();

        Given late = add("Late", Role.READER);
        pass(Duration.ofDays(8));
        assertThat(code(enter("Late", late.password()))).isEqualTo("E-PEOPLE-01");
    }

    @Test
    void codesAreAskedForOnceProvedAndUsedOnce() {
        String secret = Totp.secret();
        byte[] key = Base32.decode(secret);
        assertThat(code(team.account().askForCodes(admin, PASSWORD, secret, "000000", ADDRESS)))
                .isEqualTo("E-PEOPLE-11");
        assertThat(code(team.account().askForCodes(admin, PASSWORD, "not a secret", "000000", ADDRESS)))
                .isEqualTo("E-PEOPLE-11");
        String first = Totp.code(key, Totp.step(now), 6);
        assertThat(code(team.account().askForCodes(admin, "wrong", secret, first, ADDRESS)))
                .isEqualTo("E-PEOPLE-10");
        done(team.account().askForCodes(admin, PASSWORD, secret, first, ADDRESS));
        assertThat(code(enter("Desk", PASSWORD))).isEqualTo("E-PEOPLE-01");
        assertThat(code(enter("Desk", PASSWORD, first)))
                .as("used to prove the app")
                .isEqualTo("E-PEOPLE-01");
        pass(Duration.ofSeconds(60));
        String next = Totp.code(key, Totp.step(now), 6);
        assertThat(code(enter("Desk", "wrong", next))).isEqualTo("E-PEOPLE-01");
        assertThat(code(enter("Desk", PASSWORD, next)))
                .as("a wrong password spends no code")
                .isEmpty();
        assertThat(code(enter("Desk", PASSWORD, next))).isEqualTo("E-PEOPLE-01");
        Member now2 = new Member(people.named("Desk").orElseThrow(), admin.session());
        done(team.account().stopCodes(now2, PASSWORD, ADDRESS));
        assertThat(code(enter("Desk", PASSWORD))).isEmpty();
    }

    @Test
    void anAdminHelpsWhoLostPasswordAndApp() {
        Member analyst = settled("Analyst 1", Role.ANALYST);
        String secret = Totp.secret();
        done(team.account()
                .askForCodes(analyst, PASSWORD, secret, Totp.code(Base32.decode(secret), Totp.step(now), 6), ADDRESS));
        for (int i = 0; i < 6; i++) {
            enter("Analyst 1", "x");
        }
        Person person = people.named("Analyst 1").orElseThrow();
        Given given = done(team.register().reset(admin, person));
        assertThat(code(enter("Analyst 1", PASSWORD))).isEqualTo("E-PEOPLE-01");
        assertThat(code(enter("Analyst 1", given.password()))).isEmpty();
        assertThat(code(team.register().reset(admin, admin.person()))).isEqualTo("E-PEOPLE-19");
    }

    @Test
    void aTokenDoesNoMoreThanItsPersonByNow() {
        Member editor = settled("Editor", Role.EDITOR);
        assertThat(code(team.account().makeToken(editor, "x", Role.ADMIN))).isEqualTo("E-PEOPLE-13");
        assertThat(code(team.account().makeToken(editor, " ", Role.READER))).isEqualTo("E-PEOPLE-15");
        assertThat(code(team.account().makeToken(editor, "a\nb", Role.READER))).isEqualTo("E-PEOPLE-15");
        String token = done(team.account().makeToken(editor, "nightly", Role.EDITOR));
        assertThat(team.gate().program(token).orElseThrow().role()).isEqualTo(Role.EDITOR);
        done(team.register().setRole(admin, editor.person(), Role.READER));
        assertThat(team.gate().program(token).orElseThrow().role()).isEqualTo(Role.READER);
        assertThat(team.gate().program(token + "x")).isEmpty();
        done(team.register().disable(admin, editor.person()));
        assertThat(team.gate().program(token)).isEmpty();
        assertThat(audit()).noneMatch(row -> row.about().contains(token));
    }

    @Test
    void tokensAreLimitedAndRevoked() {
        for (int i = 0; i < Account.MOST_TOKENS; i++) {
            done(team.account().makeToken(admin, "n" + i, Role.READER));
        }
        assertThat(code(team.account().makeToken(admin, "one more", Role.READER)))
                .isEqualTo("E-PEOPLE-16");
        team.account().revoke(admin, team.account().tokens(admin).getFirst().id());
        assertThat(team.account().tokens(admin)).hasSize(Account.MOST_TOKENS - 1);
    }

    @Test
    void namesAreReadableAndTakenOnce() {
        add("Analyst 1", Role.ANALYST);
        assertThat(code(team.register().add(admin, "ANALYST 1", Role.ANALYST))).isEqualTo("E-PEOPLE-04");
        for (String bad : List.of("", "x", "a\u202Eb", "a\tb", "x".repeat(61), "a\u200Bb")) {
            assertThat(code(team.register().add(admin, bad, Role.ANALYST)))
                    .as(bad)
                    .isEqualTo("E-PEOPLE-03");
        }
    }

    @Test
    void nobodyElseCanBeTheFirst() {
        assertThat(code(team.register().found("Other", new NewPassword(PASSWORD, PASSWORD), ADDRESS)))
                .isEqualTo("E-PEOPLE-17");
        assertThat(Team.of(people, () -> now, false).setup()).isEmpty();
    }

    @Test
    void theLastAdminStays() {
        assertThat(code(team.register().disable(admin, admin.person()))).isEqualTo("E-PEOPLE-12");
        assertThat(code(team.register().setRole(admin, admin.person(), Role.EDITOR)))
                .isEqualTo("E-PEOPLE-12");
    }
}
