package org.bellwether.app.warc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bellwether.app.warc.Warcs.bytes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.bellwether.app.warc.RecordReader.Read;
import org.junit.jupiter.api.Test;

class PayloadTest {

    private static final byte[] PAGE = bytes("<p>talks</p>");

    private static Payload payload(String headers, byte[] body) throws IOException {
        byte[] record = Warcs.response("https://lakepost.example/", "00", "200 OK", headers, body);
        try (RecordReader reader = new RecordReader(new ByteArrayInputStream(Warcs.plain(record)), 0)) {
            return Payload.of(((Read.Whole) reader.next()).record()).orElseThrow();
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void codingsAreTakenOff() throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (OutputStream deflate = new DeflaterOutputStream(deflated)) {
            deflate.write(PAGE);
        }
        assertThat(payload("", PAGE).bytes()).isEqualTo(PAGE);
        assertThat(payload("Content-Encoding: gzip\r\n", gzip(PAGE)).bytes()).isEqualTo(PAGE);
        assertThat(payload("content-encoding: GZIP, gzip\r\n", gzip(gzip(PAGE))).bytes())
                .isEqualTo(PAGE);
        assertThat(payload("Content-Encoding: gzip\r\n", PAGE).bytes())
                .as("a body kept without the coding its field names")
                .isEqualTo(PAGE);
        assertThat(payload("Content-Encoding: deflate\r\n", deflated.toByteArray())
                        .bytes())
                .isEqualTo(PAGE);
        assertThat(payload("Content-Encoding: br\r\n", new byte[] {0x0b, 2, (byte) 0x80, 'h', 'e', 'l', 'l', 'o', 3})
                        .bytes())
                .isEqualTo(bytes("hello"));
        assertThat(payload("Content-Encoding: br\r\n", PAGE).bytes()).isEqualTo(PAGE);
        assertThat(payload("Transfer-Encoding: chunked\r\n", bytes("5;x=y\r\n<p>ta\r\n7\r\nlks</p>\r\n0\r\n\r\n"))
                        .bytes())
                .isEqualTo(PAGE);
        assertThat(payload("Transfer-Encoding: chunked\r\n", PAGE).bytes())
                .as("a body that was joined already")
                .isEqualTo(PAGE);
    }

    @Test
    void aBombIsNotTakenOut() throws IOException {
        byte[] bomb = gzip(new byte[Payload.MOST_BYTES + 1]);
        assertThatThrownBy(() -> payload("Content-Encoding: gzip\r\n", bomb)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> payload("Content-Encoding: br\r\n", bytes("noise")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> payload("Content-Encoding: squeeze\r\n", PAGE)).hasMessageContaining("squeeze");
    }

    @Test
    void declaredTypeAndCharsetAreRead() throws IOException {
        Payload.Head head = payload("Content-Type: Text/HTML; Charset=\"windows-1251\"\r\n", PAGE)
                .head();
        assertThat(head.mediaType()).hasValue("text/html");
        assertThat(head.charset()).hasValue("windows-1251");
        assertThat(head.status()).isEqualTo(200);
    }
}
