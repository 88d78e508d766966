package org.bellwether.app.warc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bellwether.app.warc.Warcs.bytes;
import static org.bellwether.app.warc.Warcs.join;
import static org.bellwether.app.warc.Warcs.member;
import static org.bellwether.app.warc.Warcs.plain;
import static org.bellwether.app.warc.Warcs.read;
import static org.bellwether.app.warc.Warcs.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

    private static final long MOST = 1 << 20;

    private final byte[] one = Warcs.response("https://lakepost.example/1", "01", "text/html", noise(1, 30_000));
    private final byte[] two = Warcs.record(
            "metadata", "X-Odd:   spaces \r\n folded\r\nx-odd: again\r\n", bytes("a\r\n\r\nWARC is no record"));
    private final byte[] three = Warcs.record("response", "", new byte[0]);

    private static byte[] noise(int seed, int length) {
        byte[] noise = new byte[length];
        new Random(seed).nextBytes(noise);
        return noise;
    }

    private List<String> all() {
        return List.of(text(one), text(two), text(three));
    }

    @Test
    void givesBackEveryByteHoweverItIsPacked() throws IOException {
        for (byte[] file : List.of(
                plain(one, two, three),
                join(member(one), member(two), member(three)),
                member(one, two, three),
                join(member(one, two), plain(three)))) {
            assertThat(read(file, MOST)).isEqualTo(all());
        }
        assertThat(read(new byte[0], MOST)).isEmpty();
    }

    @Test
    void goesOnBehindDamage() throws IOException {
        byte[] damaged = member(one);
        damaged[damaged.length / 2] ^= 0x55;
        List<String> found = read(join(member(two), damaged, member(three)), MOST);
        assertThat(found).hasSize(3).first().isEqualTo(text(two));
        assertThat(found.get(1)).startsWith("! " + member(two).length + " " + (member(two).length + damaged.length));
        assertThat(found.get(2)).isEqualTo(text(three));

        byte[] wrong = plain(one);
        int length = text(wrong).indexOf("Content-Length: 3");
        wrong[length + 16] = '1';
        assertThat(read(join(plain(two), wrong, plain(three)), MOST))
                .startsWith(text(two))
                .endsWith(text(three))
                .hasSize(3);
    }

    @Test
    void everyCutIsToldAndEveryFlippedByteLosesOneRecordAtMost() throws IOException {
        byte[] file = join(member(two), member(three), member(two, three));
        for (int cut = 1; cut < file.length; cut++) {
            List<String> found = read(Arrays.copyOf(file, cut), MOST);
            assertThat(found.stream().filter(record -> !record.startsWith("!")))
                    .allMatch(record -> record.equals(text(two)) || record.equals(text(three)));
        }
        for (int at = 0; at < file.length; at++) {
            byte[] flipped = file.clone();
            flipped[at] ^= 0x11;
            assertThat(read(flipped, MOST)).contains(text(two)).contains(text(three));
        }
    }

    @Test
    void whatIsTooLongIsPassedOver() throws IOException {
        byte[] bomb = Warcs.record("resource", "", new byte[3 << 20]);
        for (byte[] file :
                List.of(join(member(one), member(bomb), member(two)), join(plain(one), plain(bomb), plain(two)))) {
            List<String> found = read(file, MOST);
            assertThat(found).hasSize(3).startsWith(text(one)).endsWith(text(two));
            assertThat(found.get(1)).contains("more than the " + MOST);
        }
        byte[] endless = join(bytes("WARC/1.0\r\nX: "), new byte[1 << 20]);
        assertThat(read(join(member(endless), member(two)), MOST)).hasSize(2).endsWith(text(two));
    }

    @Test
    void noiseIsNoRecord() throws IOException {
        byte[] noise = noise(3, 300_000);
        for (int i = 0; i < noise.length - 4; i += 1000) {
            noise[i] = 0x1f;
            noise[i + 1] = (byte) 0x8b;
            noise[i + 2] = 8;
            noise[i + 3] = 0;
        }
        List<String> found = read(join(noise, member(two), noise, plain(three)), MOST);
        assertThat(found).hasSize(4).contains(text(two), text(three));
    }

    @Test
    void aLengthThatIsNoneIsDamage() throws IOException {
        for (String length : List.of("-1", "", "many", "99999999999999999999")) {
            byte[] record = bytes("WARC/1.0\r\nContent-Length: " + length + "\r\n\r\n\r\n\r\n");
            assertThat(read(join(record, plain(two)), MOST)).hasSize(2).endsWith(text(two));
        }
    }

    @Test
    void largeRecordsWaitInAFile() throws IOException {
        byte[] large = Warcs.record("resource", "", noise(9, Block.IN_MEMORY + 1));
        assertThat(read(join(member(large), member(two)), Long.MAX_VALUE)).containsExactly(text(large), text(two));
    }
}
