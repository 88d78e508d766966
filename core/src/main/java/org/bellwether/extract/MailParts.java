package org.bellwether.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.ByteSequence;

/**
 * What a mail consists of: the fields of its head, its longest HTML part, else its longest plain one; what is attached is not read. At most
 * {@value #DEEPEST} parts within each other and {@value #MOST_PARTS} in all are read.
 */
final class MailParts extends AbstractContentHandler {

    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 500;
    private static final int MOST_FIELDS = 2_000;
    private static final int LONGEST_FIELDS = 1 << 20;

    private final Map<String, String> head = new HashMap<>();
    private String disposition = "";
    private String plain = "";
    private String htmlText = "";
    private boolean first = true;
    private boolean broken;
    private int depth;
    private int parts;

    private MailParts() {}

    static MailParts of(byte[] bytes) {
        MailParts parts = new MailParts();
        MimeConfig config = MimeConfig.custom()
                .setStrictParsing(false)
                .setMaxLineLen(-1)
                .setMaxHeaderCount(MOST_FIELDS)
                .setMaxHeaderLen(LONGEST_FIELDS)
                .setMaxContentLen(PageBytes.MAX_BYTES)
                .build();
        MimeStreamParser parser = new MimeStreamParser(config, DecodeMonitor.SILENT, null);
        parser.setContentHandler(parts);
        parser.setContentDecoding(true);
        try {
            parser.parse(new ByteArrayInputStream(bytes));
        } catch (MimeException | IOException | RuntimeException e) {
            parts.broken = true;
        }
        return parts;
    }

    /** A field of the mail's own head, decoded; names in lower case. */
    Optional<String> field(String name) {
        return Optional.ofNullable(head.get(name));
    }

    /** Empty where the mail has no text. */
    String text() {
        return html() ? htmlText : plain;
    }

    boolean html() {
        return !htmlText.isBlank();
    }

    /** Whether the mail could not be read to its end. */
    boolean broken() {
        return broken;
    }

    @Override
    public void startHeader() {
        disposition = "";
    }

    @Override
    public void field(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        if (first) {
            head.putIfAbsent(name, value(field));
        }
        if (name.equals("content-disposition")) {
            disposition = value(field);
        }
    }

    private static String value(Field field) {
        ByteSequence raw = field.getRaw();
        String text = raw == null ? field.getBody() : Charsets.decode(raw.toByteArray(), Optional.empty());
        String body = raw == null ? text : text.substring(text.indexOf(':') + 1);
        return DecoderUtil.decodeEncodedWords(
                        body.replaceAll("\\s*[\\r\\n]+\\s*", " ").strip(), DecodeMonitor.SILENT)
                .strip();
    }

    @Override
    public void endHeader() {
        first = false;
    }

    @Override
    public void startMultipart(BodyDescriptor descriptor) throws MimeException {
        if (++depth > DEEPEST) {
            throw new MimeException("too deep");
        }
    }

    @Override
    public void endMultipart() {
        depth--;
    }

    @Override
    public void startMessage() throws MimeException {
        if (++depth > DEEPEST) {
            throw new MimeException("too deep");
        }
    }

    @Override
    public void endMessage() {
        depth--;
    }

    @Override
    public void body(BodyDescriptor descriptor, InputStream content) throws MimeException, IOException {
        if (++parts > MOST_PARTS) {
            throw new MimeException("too many parts");
        }
        String type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
        boolean isHtml = type.equals("text/html");
        if (disposition.toLowerCase(Locale.ROOT).startsWith("attachment") || !(isHtml || type.equals("text/plain"))) {
            return;
        }
        String charset = descriptor.getCharset();
        Optional<String> declared = Optional.ofNullable(charset).filter(name -> !name.equalsIgnoreCase("us-ascii"));
        String text = Charsets.decode(content.readAllBytes(), declared);
        if (isHtml) {
            htmlText = text.length() > htmlText.length() ? text : htmlText;
        } else {
            plain = text.length() > plain.length() ? text : plain;
        }
    }
}
