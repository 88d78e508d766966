package org.bellwether.app.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One language of the interface. Its words are in {@code words/<code>.properties} (UTF-8, patterns in ICU's MessageFormat); a language
 * is there if its file is. Nothing is taken from the machine's own locale.
 */
public final class Tongue {

    private static final String LANGUAGE = "language";
    private static final int LONGEST = 300;
    /** English with the digits of a number in one run, as pages have always been published. */
    private static final ULocale PLAIN = new ULocale("en_US_POSIX");

    static final Tongue ENGLISH =
            read("en").orElseThrow(() -> new IllegalStateException("the jar lacks the English words"));

    private static final List<Tongue> ALL = all(Locale.getISOLanguages());

    private final String code;
    private final ULocale locale;
    private final Map<String, String> words;
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    Tongue(String code, Map<String, String> words) {
        this.code = code;
        this.locale = code.equals("en") ? PLAIN : ULocale.forLanguageTag(code);
        this.words = Map.copyOf(words);
    }

    private static List<Tongue> all(String[] codes) {
        return Arrays.stream(codes)
                .flatMap(code -> (code.equals(ENGLISH.code) ? Optional.of(ENGLISH) : read(code)).stream())
                .sorted(Comparator.comparing((Tongue tongue) -> tongue != ENGLISH)
                        .thenComparing(Tongue::name))
                .toList();
    }

    private static Optional<Tongue> read(String code) {
        try (InputStream stream = Tongue.class.getResourceAsStream("words/" + code + ".properties")) {
            return stream == null ? Optional.empty() : Optional.of(new Tongue(code, read(stream)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(InputStream stream) throws IOException {
        Properties read = new Properties();
        read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        return read.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, read::getProperty));
    }

    /** Every language there is, English first, the others by their names. */
    public static List<Tongue> all() {
        return ALL;
    }

    /** The language of this code; empty where there is none. */
    public static Optional<Tongue> of(@Nullable String code) {
        return ALL.stream().filter(tongue -> tongue.code.equals(code)).findFirst();
    }

    /** The best of ours by an {@code Accept-Language} header (RFC 9110, looked up as RFC 4647 has it); English where none fits. */
    static Tongue preferred(@Nullable String header) {
        if (header == null || header.length() > LONGEST) {
            return ENGLISH;
        }
        try {
            List<String> codes = ALL.stream().map(Tongue::code).toList();
            return of(Locale.lookupTag(Locale.LanguageRange.parse(header), codes))
                    .orElse(ENGLISH);
        } catch (IllegalArgumentException _) {
            return ENGLISH;
        }
    }

    /** The code of ISO 639-1, as in {@code lang} of a page. */
    public String code() {
        return code;
    }

    /** For names of languages and countries. */
    Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** The language's own name for itself. */
    public String name() {
        return say(LANGUAGE);
    }

    /** Every key there are words for. */
    Set<String> keys() {
        return new TreeSet<>(words.keySet());
    }

    /** The words as they stand in the file; empty where the file has none. */
    Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /**
     * Words without blanks to fill in.
     *
     * @throws IllegalArgumentException for a key that has no words
     */
    public String say(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no words for " + key + " in " + code));
    }

    /**
     * Words with their blanks filled in: numbers by the language's rules, texts as they are.
     *
     * @throws IllegalArgumentException for a key that has no words
     */
    public String say(String key, Object... values) {
        MessageFormat pattern = patterns.computeIfAbsent(key, found -> new MessageFormat(say(found), locale));
        synchronized (pattern) {
            return pattern.format(values);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
