package org.bellwether.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.bellwether.model.Problem;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.util.encoders.Hex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private static final Passwords LIGHT = new Passwords(64, 1, 1);

    /** RFC 9106, section 5.3: the library is the algorithm we name. */
    @Test
    void theLibraryGivesTheTagOfTheStandard() {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(32)
                .withIterations(3)
                .withParallelism(4)
                .withSalt(Hex.decode("02".repeat(16)))
                .withSecret(Hex.decode("03".repeat(8)))
                .withAdditional(Hex.decode("04".repeat(12)))
                .build());
        byte[] tag = new byte[32];
        generator.generateBytes(Hex.decode("01".repeat(32)), tag);
        assertThat(Hex.toHexString(tag)).isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    /** A vector of the reference implementation's own tests, in the form it writes. */
    @Test
    void readsWhatTheReferenceImplementationWrites() {
        String phc = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
        assertThat(Passwords.matches("password", phc)).isTrue();
        assertThat(Passwords.matches("Password", phc)).isFalse();
    }

    @Test
    void asksForWhatOwaspAsksForAtLeast() {
        assertThat(Passwords.CURRENT.memory()).isGreaterThanOrEqualTo(19_456);
        assertThat(Passwords.CURRENT.passes()).isGreaterThanOrEqualTo(2);
        assertThat(Passwords.CURRENT.hash("correct horse battery"))
                .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
    }

    @Test
    void saltsEveryHash() {
        String one = LIGHT.hash("correct horse battery");
        String other = LIGHT.hash("correct horse battery");
        assertThat(one).isNotEqualTo(other);
        assertThat(Passwords.matches("correct horse battery", one)).isTrue();
        assertThat(Passwords.matches("correct horse batterx", one)).isFalse();
        assertThat(Passwords.matches("", one)).isFalse();
    }

    @Test
    void knowsTheSameLettersHoweverComposed() {
        assertThat(Passwords.matches("cafe\u0301 au lait sucre", LIGHT.hash("caf\u00e9 au lait sucre")))
                .isTrue();
    }

    @Test
    void knowsWhichHashesAreOutdated() {
        String hash = LIGHT.hash("correct horse battery");
        assertThat(LIGHT.outdated(hash)).isFalse();
        assertThat(Passwords.CURRENT.outdated(hash)).isTrue();
        assertThat(new Passwords(64, 2, 1).outdated(hash)).isTrue();
        assertThat(LIGHT.outdated("")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "$argon2id$v=19$m=9999999,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
                "$argon2id$v=19$m=256,t=0,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
                "$argon2id$v=19$m=256,t=2,p=0$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
                "$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"
            })
    void whatIsNoHashOfOursOpensNothing(String phc) {
        assertThat(Passwords.matches("password", phc)).isFalse();
    }

    @Test
    void passwordsAreLongAndNotTheName() {
        assertThat(problem("short", "short")).isEqualTo("E-PEOPLE-05");
        assertThat(problem("\uD83D\uDE00".repeat(11), ""))
                .as("letters count, not their halves")
                .isEqualTo("E-PEOPLE-05");
        assertThat(problem("x".repeat(201), "x".repeat(201))).isEqualTo("E-PEOPLE-06");
        assertThat(problem("THE desk of one", "THE desk of one")).isEqualTo("E-PEOPLE-07");
        assertThat(problem("correct horse battery", "correct horse batterx")).isEqualTo("E-PEOPLE-08");
        assertThat(problem("correct horse battery", "correct horse battery")).isEmpty();
        assertThat(new NewPassword("secret", "secret").toString()).doesNotContain("secret");
    }

    private static String problem(String first, String again) {
        return new NewPassword(first, again)
                .problem("The Desk of One")
                .map(Problem::code)
                .orElse("");
    }
}
