package org.bellwether.app.collect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.bellwether.app.collect.Collector.Collected;

/** Takes in WACZ files (WACZ 1.1.1): the WARC files in their {@code archive} folder, held against the digests they are given. */
final class WaczInput {

    private static final String PACKAGE = "datapackage.json";
    private static final int MOST_PACKAGE = 8 << 20;

    /** A WARC file that is compressed already does not shrink much more in the zip. */
    private static final int MOST_RATIO = 100;

    private static final int SLACK = 1 << 20;

    private final WarcInput warcs;

    WaczInput(Records records, InstantSource clock) {
        this.warcs = new WarcInput(records, clock);
    }

    /** The documents of a file; the stream must be closed. */
    Stream<Collected> file(Path file, String label) {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException e) {
            return unreadable(label, e);
        }
        try {
            return OneByOne.over(
                            steps(zip, label, Files.size(file), digests(zip)).iterator(), Supplier::get)
                    .onClose(() -> close(zip));
        } catch (IOException e) {
            close(zip);
            return unreadable(label, e);
        }
    }

    private Stream<Collected> unreadable(String label, IOException e) {
        return Stream.of(warcs.problem(label, CollectProblem.NO_WACZ.problem(label, CollectProblem.why(e)), null));
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ZipEntry> entries(ZipFile zip) throws IOException {
        List<ZipEntry> entries = zip.stream()
                .map(ZipEntry.class::cast)
                .filter(entry -> entry.getName().matches("archive/.+\\.warc(\\.gz)?"))
                .sorted(Comparator.comparing(ZipEntry::getName))
                .toList();
        if (entries.isEmpty()) {
            throw new IOException("there is no WARC file in its folder \"archive\"");
        }
        return entries;
    }

    /** The digests that the package gives, by path; those of other kinds are passed over. */
    private static Map<String, String> digests(ZipFile zip) throws IOException {
        Map<String, String> digests = new HashMap<>();
        ZipEntry entry = zip.getEntry(PACKAGE);
        if (entry != null) {
            byte[] json;
            try (InputStream in = zip.getInputStream(entry)) {
                json = in.readNBytes(MOST_PACKAGE);
            }
            for (JsonNode resource : new ObjectMapper().readTree(json).path("resources")) {
                String hash = resource.path("hash").asText().toLowerCase(Locale.ROOT);
                if (hash.startsWith("sha256:")) {
                    digests.put(resource.path("path").asText(), hash.substring("sha256:".length()));
                }
            }
        }
        return digests;
    }

    /** Reads the WARC files one after the other, each with a verdict behind it. */
    private List<Supplier<Stream<Collected>>> steps(ZipFile zip, String label, long size, Map<String, String> digests)
            throws IOException {
        List<Supplier<Stream<Collected>>> steps = new ArrayList<>();
        long before = 0;
        for (ZipEntry entry : entries(zip)) {
            Part part = new Part(zip, entry, label + " > " + entry.getName(), before, size);
            steps.add(part::documents);
            steps.add(() -> part.verdict(Optional.ofNullable(digests.get(entry.getName()))));
            before += entry.getCompressedSize();
        }
        return steps;
    }

    /** One WARC file of a WACZ file. */
    private final class Part {

        private final ZipFile zip;
        private final ZipEntry entry;
        private final String name;
        private final long before;
        private final long of;
        private final MessageDigest digest = sha256();

        Part(ZipFile zip, ZipEntry entry, String name, long before, long of) {
            this.zip = zip;
            this.entry = entry;
            this.name = name;
            this.before = before;
            this.of = of;
        }

        Stream<Collected> documents() {
            try {
                InputStream in = new Bounded(zip.getInputStream(entry), most(entry));
                return warcs.part(new DigestInputStream(in, digest), name, before, of);
            } catch (IOException e) {
                return unreadable(name, e);
            }
        }

        /** Whether what was read is what the package says. */
        Stream<Collected> verdict(Optional<String> expected) {
            String found = HexFormat.of().formatHex(digest.digest());
            return expected.isEmpty() || expected.get().equals(found)
                    ? Stream.empty()
                    : Stream.of(warcs.problem(name, CollectProblem.WRONG_DIGEST.problem(name), null));
        }
    }

    private static long most(ZipEntry entry) {
        return entry.getCompressedSize() * MOST_RATIO + SLACK;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fails where more comes out of the zip than is believable. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            return counted(count, count);
        }

        private int counted(int result, int count) throws IOException {
            left -= Math.max(0, count);
            if (left < 0) {
                throw new ZipException("much more comes out of it than was put in");
            }
            return result;
        }
    }
}
