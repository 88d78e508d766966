package org.bellwether.app.web;

import java.lang.ScopedValue.CallableOp;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says things in the language of whoever is being answered: that of the request within one, English elsewhere, so that published
 * pages and the command line stay as they are.
 */
public final class Say {

    private static final ScopedValue<Speech> SPEECH = ScopedValue.newInstance();
    private static final Speech WRITTEN = new Speech(Tongue.ENGLISH, Optional.empty());

    private Say() {}

    /**
     * How somebody is being answered.
     *
     * @param here the page they look at, where they may choose another language for it
     */
    private record Speech(Tongue tongue, Optional<String> here) {}

    /**
     * A language to choose.
     *
     * @param name its own name for itself, @param chosen whether it is being spoken
     */
    public record Choice(String code, String name, String href, boolean chosen) {}

    private static Speech speech() {
        return SPEECH.orElse(WRITTEN);
    }

    /** Speaks a language while something is done. */
    static <T, X extends Throwable> T in(Tongue tongue, CallableOp<T, X> deed) throws X {
        return in(tongue, Optional.empty(), deed);
    }

    /** Speaks a language while a page is made. */
    static <T, X extends Throwable> T in(Tongue tongue, Optional<String> here, CallableOp<T, X> deed) throws X {
        return ScopedValue.where(SPEECH, new Speech(tongue, here)).call(deed);
    }

    /** The language being spoken. */
    static Tongue tongue() {
        return speech().tongue();
    }

    /** The code of the language being spoken. */
    public static String lang() {
        return tongue().code();
    }

    /** The code of a text's language for its {@code lang}; null where the page is in that language, or it is not known. */
    public static @Nullable String lang(String language) {
        return language.isEmpty() || language.equals("und") || language.equals(lang()) ? null : language;
    }

    /** The words of this key. */
    public static String say(String key) {
        return tongue().say(key);
    }

    /** The words of this key with their blanks filled in. */
    public static String say(String key, Object... values) {
        return tongue().say(key, values);
    }

    /** The languages to choose from; none where there is nothing to choose. */
    public static List<Choice> choices() {
        return speech().here().map(Say::choices).orElse(List.of());
    }

    private static List<Choice> choices(String here) {
        String back = "?to=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
        return Tongue.all().stream()
                .map(tongue -> new Choice(
                        tongue.code(), tongue.name(), "/language/" + tongue.code() + back, tongue == tongue()))
                .toList();
    }
}
