package org.bellwether.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the rows for SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void givesTheCodesOfTheStandard(long seconds, String code) {
        long step = Totp.step(Instant.ofEpochSecond(seconds));
        assertThat(Totp.code(KEY, step, 8)).isEqualTo(code);
        assertThat(Totp.code(KEY, step, 6)).isEqualTo(code.substring(2));
    }

    /** RFC 4226, appendix D. */
    @ParameterizedTest
    @CsvSource({"0, 755224", "1, 287082", "2, 359152", "5, 254676", "9, 520489"})
    void givesTheCodesOfTheCounterStandard(long counter, String code) {
        assertThat(Totp.code(KEY, counter, 6)).isEqualTo(code);
    }

    @Test
    void allowsOneStepToEitherSide() {
        String secret = Base32.encode(KEY);
        Instant at = Instant.ofEpochSecond(1_234_567_890);
        long step = Totp.step(at);
        for (long off = -3; off <= 3; off++) {
            var found = Totp.step(secret, Totp.code(KEY, step + off, 6), at);
            if (Math.abs(off) <= 1) {
                assertThat(found).contains(step + off);
            } else {
                assertThat(found).isEmpty();
            }
        }
        assertThat(Totp.step(secret, "", at)).isEmpty();
        assertThat(Totp.step(secret, "00592", at)).isEmpty();
        assertThat(Totp.step(secret, "005 924", at)).as("as apps show it").contains(step);
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writesAndReadsBase32(String text, String encoded) {
        assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
        assertThat(Base32.decode(encoded)).isEqualTo(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void secretsAre160BitsAndGoIntoALink() {
        String secret = Totp.secret();
        assertThat(Base32.decode(secret)).hasSize(20);
        assertThat(Totp.secret()).isNotEqualTo(secret);
        assertThat(Totp.link("Desk & <1>", secret))
                .isEqualTo("otpauth://totp/Bellwether%3ADesk%20%26%20%3C1%3E?secret=" + secret
                        + "&issuer=Bellwether&algorithm=SHA1&digits=6&period=30");
        assertThatThrownBy(() -> Base32.decode("01")).isInstanceOf(IllegalArgumentException.class);
    }
}
