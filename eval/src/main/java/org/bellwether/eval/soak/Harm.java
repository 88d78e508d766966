package org.bellwether.eval.soak;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * What is bad about some articles of an outlet.
 *
 * @param canary port of this machine that nobody may speak to
 */
record Harm(Role role, int canary) {

    private static final byte[] EMPTY = {};
    private static final byte[] BOMB = packed(new byte[8 << 20]);

    /** Does it; false where nothing bad is about the outlet's articles. */
    boolean does(Story story, OutputStream out) throws IOException {
        switch (role) {
            case VANISHED -> Wire.send(out, story.number() % 2 == 0 ? 404 : 410, EMPTY);
            case REDIRECTS -> Wire.send(out, 302, EMPTY, "Location", story.path());
            case PRIVATE -> Wire.send(out, 302, EMPTY, "Location", inside(story.number()));
            case BOMB -> Wire.send(out, 200, BOMB, "Content-Type", "text/html", "Content-Encoding", "gzip");
            case ENDLESS -> endless(out, story.number() % 2 == 0 ? 5 : Integer.MAX_VALUE);
            default -> {
                return false;
            }
        }
        return true;
    }

    private String inside(int turn) {
        List<String> addresses = List.of(
                "http://127.0.0.1:" + canary + "/",
                "http://localhost:" + canary + "/",
                "http://[::1]:" + canary + "/",
                "http://169.254.169.254/latest/meta-data",
                "http://10.0.0.1/",
                "http://192.168.1.1/");
        return addresses.get(turn % addresses.size());
    }

    private static void endless(OutputStream out, int megabytes) throws IOException {
        out.write("HTTP/1.1 200 X\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.ISO_8859_1));
        byte[] part = new byte[megabytes == Integer.MAX_VALUE ? 16 : 1 << 20];
        try {
            for (int i = 0; i < megabytes; i++) {
                out.write(part);
                out.flush();
                Thread.sleep(megabytes == Integer.MAX_VALUE ? 10 : 0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static byte[] packed(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(out)) {
            packing.write(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
