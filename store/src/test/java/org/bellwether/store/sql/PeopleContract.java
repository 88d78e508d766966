package org.bellwether.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bellwether.store.People;
import org.bellwether.store.People.Act;
import org.bellwether.store.People.ApiToken;
import org.bellwether.store.People.Deed;
import org.bellwether.store.People.Person;
import org.bellwether.store.People.Role;
import org.bellwether.store.People.Session;
import org.bellwether.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every engine behind {@link People} must do. */
abstract class PeopleContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private Store store;
    private People people;

    abstract Store open();

    abstract void meddle(String sql) throws Exception;

    @BeforeEach
    void openStore() {
        store = open();
        people = store.people();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    private static Person person(String id, String name, Role role) {
        return new Person(id, name, role, "hash", Optional.empty(), NOW, Optional.empty(), Optional.empty());
    }

    private static Deed deed(Act what) {
        return new Deed(NOW, "admin", what, "somebody");
    }

    private boolean add(String id, String name, Role role) {
        return people.add(person(id, name, role), deed(Act.PERSON_ADDED));
    }

    private void begin(String hash, String person) {
        people.begin(new Session(hash, person, NOW, NOW, NOW.plus(Duration.ofHours(12))), deed(Act.LOGIN));
    }

    private void token(String id, String person) {
        people.addToken(
                new ApiToken(id, "hash-" + id, person, "script", Role.READER, NOW, Optional.empty(), Optional.empty()),
                deed(Act.TOKEN_MADE));
    }

    @Test
    void onlyOneCanBeTheFirst() {
        assertThat(people.nobody()).isTrue();
        assertThat(people.found(person("a", "Desk", Role.ADMIN), deed(Act.SETUP)))
                .isTrue();
        assertThat(people.found(person("b", "Other", Role.ADMIN), deed(Act.SETUP)))
                .isFalse();
        assertThat(people.nobody()).isFalse();
        assertThat(people.all()).extracting(Person::name).containsExactly("Desk");
        assertThat(people.audit(Long.MAX_VALUE, 10)).extracting(Deed::what).containsExactly(Act.SETUP);
    }

    @Test
    void aRaceForTheFirstPlaceHasOneWinner() throws Exception {
        List<Callable<Boolean>> claims = List.of(
                () -> people.found(person("a", "One", Role.ADMIN), deed(Act.SETUP)),
                () -> people.found(person("b", "Two", Role.ADMIN), deed(Act.SETUP)),
                () -> people.found(person("c", "Three", Role.ADMIN), deed(Act.SETUP)));
        int won = 0;
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (Future<Boolean> claim : threads.invokeAll(claims)) {
                won += claim.get() ? 1 : 0;
            }
        }
        assertThat(won).isEqualTo(1);
        assertThat(people.all()).hasSize(1);
    }

    @Test
    void namesDifferByMoreThanCaseWidthAndComposition() {
        assertThat(add("a", "Désk One", Role.READER)).isTrue();
        assertThat(add("b", "DE\u0301SK  ONE", Role.READER)).isFalse();
        assertThat(add("c", "\uFF24ésk one", Role.READER)).isFalse();
        assertThat(people.named(" désk ONE ")).contains(person("a", "Désk One", Role.READER));
        assertThat(people.named("desk one")).isEmpty();
        assertThat(people.audit(Long.MAX_VALUE, 10)).hasSize(1);
    }

    @Test
    void givesBackEveryFieldOfAPerson() {
        Person full = new Person(
                "a",
                "'; drop table person; --",
                Role.EDITOR,
                "$argon2id$v=19$x",
                Optional.of(NOW.plusSeconds(60)),
                NOW,
                Optional.of(NOW),
                Optional.of("SECRET"));
        people.add(full, deed(Act.PERSON_ADDED));
        assertThat(people.person("a")).contains(full);
        assertThat(people.named(full.name())).contains(full);
    }

    @Test
    void theLastAdminStays() {
        add("a", "First", Role.ADMIN);
        add("b", "Second", Role.ADMIN);
        assertThat(people.disable("a", deed(Act.DISABLED))).isTrue();
        assertThat(people.disable("b", deed(Act.DISABLED))).isFalse();
        assertThat(people.setRole("b", Role.READER, deed(Act.ROLE_CHANGED))).isFalse();
        assertThat(people.setRole("b", Role.ADMIN, deed(Act.ROLE_CHANGED))).isTrue();
        people.enable("a", deed(Act.ENABLED));
        assertThat(people.setRole("b", Role.READER, deed(Act.ROLE_CHANGED))).isTrue();
        assertThat(people.person("b").orElseThrow().role()).isEqualTo(Role.READER);
        assertThat(people.disable("a", deed(Act.DISABLED))).isFalse();
        assertThat(people.audit(Long.MAX_VALUE, 20).reversed())
                .extracting(Deed::what)
                .containsExactly(
                        Act.PERSON_ADDED,
                        Act.PERSON_ADDED,
                        Act.DISABLED,
                        Act.ROLE_CHANGED,
                        Act.ENABLED,
                        Act.ROLE_CHANGED);
    }

    @Test
    void twoAdminsCannotDisableEachOtherAtOnce() throws Exception {
        add("a", "First", Role.ADMIN);
        add("b", "Second", Role.ADMIN);
        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(List.of(
                    () -> people.disable("a", deed(Act.DISABLED)), () -> people.disable("b", deed(Act.DISABLED))));
        }
        assertThat(people.all().stream().filter(Person::active)).hasSize(1);
    }

    @Test
    void whoIsDisabledIsOutAtOnce() {
        add("a", "First", Role.ADMIN);
        add("b", "Second", Role.ANALYST);
        begin("s1", "b");
        begin("s2", "b");
        begin("s3", "a");
        token("t1", "b");
        people.disable("b", deed(Act.DISABLED));
        assertThat(people.session("s1")).isEmpty();
        assertThat(people.session("s3")).isPresent();
        assertThat(people.token("hash-t1")).isEmpty();
        people.enable("b", deed(Act.ENABLED));
        assertThat(people.sessions("b")).isEmpty();
        assertThat(people.token("hash-t1")).as("what was revoked stays so").isEmpty();
    }

    @Test
    void aNewRolePasswordOrSecretEndsTheSessions() {
        add("a", "First", Role.ANALYST);
        begin("s1", "a");
        people.setRole("a", Role.EDITOR, deed(Act.ROLE_CHANGED));
        assertThat(people.sessions("a")).isEmpty();
        begin("s2", "a");
        people.setPassword("a", "other", Optional.of(NOW), deed(Act.PASSWORD_RESET));
        assertThat(people.sessions("a")).isEmpty();
        assertThat(people.person("a").orElseThrow())
                .returns("other", Person::password)
                .returns(Optional.of(NOW), Person::passwordUntil);
        begin("s3", "a");
        people.rehash("a", "same");
        assertThat(people.sessions("a")).hasSize(1);
        people.setTotp("a", Optional.of("ABC"), deed(Act.CODE_ON));
        assertThat(people.sessions("a")).isEmpty();
        assertThat(people.person("a").orElseThrow().totp()).contains("ABC");
    }

    @Test
    void sessionsAreSeenEndedAndForgotten() {
        add("a", "First", Role.ANALYST);
        begin("s1", "a");
        begin("s2", "a");
        begin("s3", "a");
        people.touch("s2", NOW.plusSeconds(90));
        assertThat(people.sessions("a")).extracting(Session::hash).containsExactly("s2", "s1", "s3");
        assertThat(people.session("s2").orElseThrow().seen()).isEqualTo(NOW.plusSeconds(90));
        people.end("s1", deed(Act.LOGOUT));
        people.end("s1", deed(Act.LOGOUT));
        people.endOthers("a", "s2", deed(Act.SESSIONS_ENDED));
        assertThat(people.sessions("a")).extracting(Session::hash).containsExactly("s2");
        assertThat(people.audit(Long.MAX_VALUE, 10).stream().filter(row -> row.what() == Act.LOGOUT))
                .hasSize(1);
        Instant later = NOW.plus(Duration.ofHours(13));
        people.begin(new Session("s4", "a", later, later, later.plusSeconds(1)), deed(Act.LOGIN));
        assertThat(people.sessions("a")).extracting(Session::hash).containsExactly("s4");
    }

    @Test
    void tokensAreOnlyTheirPersonsToRevoke() {
        add("a", "First", Role.ANALYST);
        add("b", "Second", Role.ANALYST);
        token("t1", "a");
        people.used("t1", NOW.plusSeconds(5));
        people.revoke("t1", "b", deed(Act.TOKEN_REVOKED));
        assertThat(people.tokens("a")).singleElement().satisfies(token -> {
            assertThat(token.used()).contains(NOW.plusSeconds(5));
            assertThat(token.role()).isEqualTo(Role.READER);
        });
        people.revoke("t1", "a", deed(Act.TOKEN_REVOKED));
        assertThat(people.tokens("a")).isEmpty();
        assertThat(people.token("hash-t1")).isEmpty();
        assertThat(people.audit(Long.MAX_VALUE, 10).stream().filter(row -> row.what() == Act.TOKEN_REVOKED))
                .hasSize(1);
    }

    @Test
    void aCodeIsSpentOnce() {
        add("a", "First", Role.ANALYST);
        assertThat(people.spend("a", 10)).isTrue();
        assertThat(people.spend("a", 10)).isFalse();
        assertThat(people.spend("a", 9)).isFalse();
        assertThat(people.spend("a", 11)).isTrue();
        assertThat(people.spend("nobody", 12)).isFalse();
    }

    @Test
    void failuresAreCountedByNameAndAddressAndForgotten() {
        Instant day = NOW.minus(Duration.ofDays(1));
        for (int i = 0; i < 3; i++) {
            people.failed("n1", "192.0.2.1", day, new Deed(NOW.plusSeconds(i), "", Act.LOGIN_FAILED, "192.0.2.1"));
        }
        people.failed("n2", "192.0.2.1", day, deed(Act.LOGIN_FAILED));
        assertThat(people.failures("n1", day)).isEqualTo(new People.Failures(3, Optional.of(NOW.plusSeconds(2))));
        assertThat(people.failures("n1", NOW.plusSeconds(2)).count()).isEqualTo(1);
        assertThat(people.failures("n3", day)).isEqualTo(new People.Failures(0, Optional.empty()));
        assertThat(people.failuresFrom("192.0.2.1", day)).isEqualTo(4);
        people.forgive("n1");
        assertThat(people.failures("n1", day).count()).isZero();
        people.failed("n4", "192.0.2.2", NOW.plusSeconds(60), new Deed(NOW.plusSeconds(99), "", Act.LOGIN_FAILED, ""));
        assertThat(people.failures("n2", day).count()).isZero();
    }

    @Test
    void theAuditIsPagedLatestFirst() {
        for (int i = 0; i < 5; i++) {
            people.note(new Deed(NOW.plusSeconds(i), "who", Act.LOGIN, "row " + i));
        }
        List<Deed> page = people.audit(Long.MAX_VALUE, 2);
        assertThat(page).extracting(Deed::about).containsExactly("row 4", "row 3");
        assertThat(people.audit(page.getLast().seq(), 2))
                .extracting(Deed::about)
                .containsExactly("row 2", "row 1");
        assertThat(page.getFirst()).isEqualTo(new Deed(5, NOW.plusSeconds(4), "who", Act.LOGIN, "row 4"));
    }

    @Test
    void theAuditCannotBeRewritten() {
        people.note(deed(Act.LOGIN));
        assertThatThrownBy(() -> meddle("update audit set who = 'x'")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> meddle("delete from audit")).hasMessageContaining("append-only");
        assertThat(people.audit(Long.MAX_VALUE, 10)).hasSize(1);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void aCodeToRecoverOpensOnceAndNotForLong() {
        add("a", "Desk", Role.ADMIN);
        begin("s", "a");
        people.setTotp("a", Optional.of("SECRET"), deed(Act.CODE_ON));
        people.recoverable("a", "first", NOW.plusSeconds(900), deed(Act.RECOVERY_GIVEN));
        people.recoverable("a", "second", NOW.plusSeconds(900), deed(Act.RECOVERY_GIVEN));
        assertThat(people.session("s")).isEmpty();
        assertThat(people.recovering("first", NOW)).isEmpty();
        assertThat(people.recovering("second", NOW.plusSeconds(900))).isEmpty();
        assertThat(people.recovering("second", NOW)).map(Person::name).contains("Desk");
        assertThat(people.recover("second", NOW.plusSeconds(901), "new", deed(Act.RECOVERED)))
                .isFalse();
        assertThat(people.recover("second", NOW, "new", deed(Act.RECOVERED))).isTrue();
        assertThat(people.recover("second", NOW, "newer", deed(Act.RECOVERED))).isFalse();
        assertThat(people.person("a")).hasValueSatisfying(person -> {
            assertThat(person.password()).isEqualTo("new");
            assertThat(person.totp()).isEmpty();
        });
        assertThat(people.audit(Long.MAX_VALUE, 3))
                .extracting(Deed::what)
                .containsExactly(Act.RECOVERED, Act.RECOVERY_GIVEN, Act.RECOVERY_GIVEN);
    }

    @Test
    void aCodeToRecoverOpensNothingForWhoIsDisabled() {
        add("a", "Desk", Role.ADMIN);
        add("b", "Other", Role.READER);
        people.recoverable("b", "code", NOW.plusSeconds(900), deed(Act.RECOVERY_GIVEN));
        people.disable("b", deed(Act.DISABLED));
        assertThat(people.recovering("code", NOW)).isEmpty();
        assertThat(people.recover("code", NOW, "new", deed(Act.RECOVERED))).isFalse();
    }
}
