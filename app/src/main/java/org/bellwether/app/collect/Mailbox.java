package org.bellwether.app.collect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.bellwether.app.collect.Collector.Collected;
import org.bellwether.model.RawDocument;

/**
 * A mailbox file (mbox, RFC 4155), read mail by mail: after a blank line, one of {@code From}, a sender and a time begins the next, and
 * one that was quoted for that reason loses its mark. A mail is known by its Message-ID, so that it stays the same when others are deleted before it.
 */
final class Mailbox extends AbstractSpliterator<Collected> {

    private static final int LARGEST = 32 << 20;
    private static final int HEAD = 1 << 16;
    private static final int LONGEST_START = 400;
    private static final Pattern START = Pattern.compile("From \\S+ .*\\d{1,2}:\\d{2}");
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern MESSAGE_ID =
            Pattern.compile("^message-id:\\s*<?([^<>\\s]{1,250})", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private final InputStream in;
    private final LineReader lines;
    private final String input;
    private final InstantSource clock;
    private int number;
    private boolean begun;
    private boolean over;

    private Mailbox(InputStream in, String input, InstantSource clock) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.in = in;
        this.lines = new LineReader(in, LARGEST);
        this.input = input;
        this.clock = clock;
    }

    /** Whether a file is one: by its ending, or where it has none, by its beginning. */
    static boolean is(Path file, String ending) {
        if (ending.equals("mbox") || ending.equals("mbx")) {
            return true;
        }
        if (file.getFileName().toString().contains(".")) {
            return false;
        }
        try (InputStream start = Files.newInputStream(file)) {
            return isStart(start.readNBytes(LONGEST_START));
        } catch (IOException e) {
            return false;
        }
    }

    static Stream<Collected> of(Path file, String input, InstantSource clock) {
        try {
            InputStream raw = Files.newInputStream(file);
            InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
            Mailbox mails = new Mailbox(in, input, clock);
            return StreamSupport.stream(mails, false).onClose(mails::close);
        } catch (IOException e) {
            return Stream.of(Collected.problem(
                    input, CollectProblem.UNREADABLE.problem(input, CollectProblem.why(e)), clock.instant()));
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super Collected> action) {
        if (over) {
            return false;
        }
        try {
            Optional<Collected> mail = mail();
            mail.ifPresent(action);
            return mail.isPresent();
        } catch (IOException e) {
            over = true;
            action.accept(Collected.problem(
                    input, CollectProblem.UNREADABLE.problem(input, CollectProblem.why(e)), clock.instant()));
            return true;
        }
    }

    /** The next mail; empty at the end. */
    private Optional<Collected> mail() throws IOException {
        ByteArrayOutputStream mail = new ByteArrayOutputStream(1 << 14);
        boolean tooLarge = false;
        boolean blank = true;
        while (lines.next()) {
            byte[] line = lines.line();
            if (blank && isStart(line)) {
                if (begun && (mail.size() > 0 || tooLarge)) {
                    return Optional.of(collected(mail.toByteArray(), tooLarge));
                }
                begun = true;
                continue;
            }
            blank = !lines.tooLong() && lines.blank();
            if (lines.tooLong() || mail.size() + line.length + 1 > LARGEST) {
                tooLarge = true;
                mail.reset();
            } else if (!tooLarge) {
                int quote = quotes(line) > 0 && begins(line, quotes(line)) ? 1 : 0;
                mail.write(line, quote, line.length - quote);
                mail.write('\n');
            }
        }
        over = true;
        return mail.size() > 0 || tooLarge ? Optional.of(collected(mail.toByteArray(), tooLarge)) : Optional.empty();
    }

    private Collected collected(byte[] mail, boolean tooLarge) {
        number++;
        String start = new String(mail, 0, Math.min(HEAD, mail.length), StandardCharsets.ISO_8859_1);
        int end = start.replace("\r", "").indexOf("\n\n");
        Matcher id = MESSAGE_ID.matcher(end < 0 ? start : start.substring(0, end));
        String label = input + (id.find() ? " > " + id.group(1) : ":" + number);
        return tooLarge
                ? Collected.problem(label, CollectProblem.TOO_LARGE.problem(label, LARGEST >> 20), clock.instant())
                : new Collected(
                        label,
                        new RawDocument(
                                Optional.of(label),
                                mail,
                                Optional.of("message/rfc822"),
                                Optional.empty(),
                                clock.instant()),
                        Optional.empty());
    }

    /** Whether a line names a sender and a time after {@code From}. */
    private static boolean isStart(byte[] line) {
        String start = new String(line, 0, Math.min(line.length, LONGEST_START), StandardCharsets.ISO_8859_1);
        return START.matcher(start).lookingAt();
    }

    private static int quotes(byte[] line) {
        int quotes = 0;
        while (quotes < line.length && line[quotes] == '>') {
            quotes++;
        }
        return quotes;
    }

    private static boolean begins(byte[] line, int at) {
        if (line.length < at + FROM.length) {
            return false;
        }
        for (int i = 0; i < FROM.length; i++) {
            if (line[at + i] != FROM[i]) {
                return false;
            }
        }
        return true;
    }

    private void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
