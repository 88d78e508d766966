package org.bellwether.app.people;

import java.util.Locale;

/** Base 32 (RFC 4648) without padding, as authenticator apps take it. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int count = 0;
        for (byte next : bytes) {
            held = held << Byte.SIZE | next & 0xff;
            count += Byte.SIZE;
            while (count >= BITS) {
                count -= BITS;
                text.append(LETTERS.charAt(held >> count & 31));
            }
            held &= (1 << count) - 1;
        }
        return count == 0
                ? text.toString()
                : text.append(LETTERS.charAt(held << BITS - count & 31)).toString();
    }

    /** @throws IllegalArgumentException for anything but letters of base 32 and blanks */
    static byte[] decode(String text) {
        String letters = text.replace(" ", "").toUpperCase(Locale.ROOT);
        byte[] bytes = new byte[letters.length() * BITS / Byte.SIZE];
        int held = 0;
        int count = 0;
        int at = 0;
        for (char letter : letters.toCharArray()) {
            int value = LETTERS.indexOf(letter);
            if (value < 0) {
                throw new IllegalArgumentException("not a letter of base 32");
            }
            held = held << BITS | value;
            count += BITS;
            if (count >= Byte.SIZE) {
                count -= Byte.SIZE;
                bytes[at++] = (byte) (held >> count);
            }
            held &= (1 << count) - 1;
        }
        return bytes;
    }
}
