package org.bellwether.app.collect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bellwether.app.warc.Digest;
import org.bellwether.app.warc.HeaderLines;
import org.bellwether.app.warc.HeaderLines.Line;
import org.bellwether.app.warc.WarcRecord;

/** Makes WARC records of answers. */
final class ExchangeRecords {

    private static final String PROFILES = "http://netpreserve.org/warc/1.1/revisit/";

    private ExchangeRecords() {}

    /** Why an answer needs no body of its own. */
    enum Revisit {
        SAME_BODY("identical-payload-digest"),
        NOT_MODIFIED("server-not-modified");

        private final String profile;

        Revisit(String profile) {
            this.profile = PROFILES + profile;
        }
    }

    static WarcRecord response(Exchange exchange) {
        byte[] head = head(exchange);
        byte[] block = Arrays.copyOf(head, head.length + exchange.body().length);
        System.arraycopy(exchange.body(), 0, block, head.length, exchange.body().length);
        List<Line> fields = fields(exchange, "response", block);
        fields.add(new Line("WARC-Payload-Digest", Digest.field(exchange.body())));
        return record(exchange, fields, block);
    }

    /** @param original the record that has the body */
    static WarcRecord revisit(Exchange exchange, Revisit why, WarcRecord original) {
        byte[] block = head(exchange);
        List<Line> fields = fields(exchange, "revisit", block);
        fields.add(new Line("WARC-Profile", why.profile));
        original.id().ifPresent(id -> fields.add(new Line("WARC-Refers-To", "<" + id + ">")));
        original.target().ifPresent(target -> fields.add(new Line("WARC-Refers-To-Target-URI", target)));
        original.fields().first("WARC-Date").ifPresent(date -> fields.add(new Line("WARC-Refers-To-Date", date)));
        original.fields()
                .first("WARC-Payload-Digest")
                .ifPresent(digest -> fields.add(new Line("WARC-Payload-Digest", digest)));
        return record(exchange, fields, block);
    }

    private static List<Line> fields(Exchange exchange, String type, byte[] block) {
        return new ArrayList<>(List.of(
                new Line("WARC-Type", type),
                new Line("WARC-Target-URI", exchange.uri().toASCIIString()),
                new Line("WARC-Date", exchange.at().toString()),
                new Line("WARC-Block-Digest", Digest.field(block))));
    }

    private static WarcRecord record(Exchange exchange, List<Line> fields, byte[] block) {
        fields.add(1, new Line("WARC-Record-ID", WarcRecord.newId(exchange.uri() + " " + fields)));
        fields.add(new Line("Content-Type", "application/http;msgtype=response"));
        return WarcRecord.of(new HeaderLines(fields), block);
    }

    /** The body came without its transfer coding: the field that names one is kept under another name, as other archives do. */
    private static byte[] head(Exchange exchange) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + exchange.status() + " \r\n");
        for (Exchange.Header header : exchange.headers()) {
            boolean transfer = header.name().toLowerCase(Locale.ROOT).equals("transfer-encoding");
            head.append(transfer ? "X-Archive-Orig-Transfer-Encoding" : line(header.name()))
                    .append(": ")
                    .append(line(header.value()))
                    .append("\r\n");
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String text) {
        return text.replaceAll("[\\r\\n\\x00]", " ");
    }
}
