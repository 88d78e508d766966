package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellwether.model.EntityType;
import org.bellwether.model.EventStatus;
import org.bellwether.model.EventType;
import org.bellwether.model.Quad;
import org.bellwether.model.TimexType;
import org.bellwether.store.People;
import org.junit.jupiter.api.Test;

/** What is said is in the bundles, and nothing in the bundles is said nowhere. */
class SpokenWordsTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[.-][a-z0-9_-]+)*\\.?)\"");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"\\s*([,)+])");

    /** Keys that are put together: what they begin with, and how they may go on. */
    private static final Map<String, Set<String>> FAMILIES = Map.ofEntries(
            Map.entry("type.", names(EventType.values())),
            Map.entry("quad.", names(Quad.values())),
            Map.entry("told.", names(EventStatus.values())),
            Map.entry("entity.", names(EntityType.values())),
            Map.entry("role.", names(People.Role.values())),
            Map.entry("timex.", names(TimexType.values())),
            Map.entry("code.", codes()),
            Map.entry("does.", names(People.Role.values())),
            Map.entry("act.", names(People.Act.values())),
            Map.entry("level.", Set.of("too_little", "nobody", "little", "usual", "much", "unknown")),
            Map.entry(
                    "leftout.",
                    Set.of(
                            "denied",
                            "planned",
                            "hypothetical",
                            "history",
                            "doubted",
                            "undated",
                            "too-vaguely-dated",
                            "below-confidence",
                            "rejected-by-an-analyst",
                            "its-type-weighs-nothing-on-the-PLOVER-scale")),
            Map.entry("land.", Set.of("xkx", "eu", "un", "igo", "ngo", "mnc")),
            Map.entry(
                    "sector.",
                    Set.of(
                            "gov", "mil", "jud", "leg", "cop", "spy", "pty", "opp", "reb", "uaf", "prm", "cvl", "jrn",
                            "bus", "lab", "edu", "rel", "med", "agr", "crm", "eli", "ref", "soc", "unk")),
            Map.entry("part.", Set.of("source", "cue", "content")),
            Map.entry("reliability.", Set.of("a", "b", "c", "d", "e", "f", "unknown")),
            Map.entry(
                    "factuality.",
                    Set.of(
                            "unknown",
                            "certain",
                            "probable",
                            "possible",
                            "certain.not",
                            "probable.not",
                            "possible.not")),
            Map.entry(
                    "mark.",
                    Set.of(
                            "improved",
                            "unchanged",
                            "deteriorated",
                            "insufficient",
                            "risk",
                            "opportunity",
                            "accepted",
                            "corrected",
                            "rejected",
                            "merged",
                            "added",
                            "withdrawn")));

    private static Set<String> names(Enum<?>... constants) {
        return Stream.of(constants)
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Modes, contexts and kinds of outlets that a monitor may name, and kinds of whoever passes words on. */
    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>(Set.of(
                "person",
                "institution",
                "document",
                "anonymous",
                "anonymous-official",
                "agency",
                "government",
                "outlet"));
        for (String line : text(Path.of("src/main/resources/org/bellwether/app/monitor/vocabulary.txt"))
                .split("\n")) {
            if (line.startsWith("modes ") || line.startsWith("contexts:") || line.startsWith("kinds:")) {
                codes.addAll(
                        List.of(line.substring(line.indexOf(':') + 1).strip().split(" +")));
            }
        }
        return codes;
    }

    private static List<String> sources() {
        return Stream.of(Path.of("src/main/jte"), Path.of("src/main/java/org/bellwether/app/web"))
                .flatMap(SpokenWordsTest::files)
                .map(SpokenWordsTest::text)
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsSaidHasWords() {
        Set<String> keys = Tongue.ENGLISH.keys();
        Set<String> missing = new TreeSet<>();
        for (String source : sources()) {
            SAID.matcher(source).results().forEach(said -> {
                boolean begun = said.group(2).equals("+");
                if (begun ? !FAMILIES.containsKey(said.group(1)) : !keys.contains(said.group(1))) {
                    missing.add(said.group(1));
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void whatHasWordsIsSaid() {
        Set<String> literals = sources().stream()
                .flatMap(source -> LITERAL.matcher(source).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
        Set<String> unsaid = new TreeSet<>(Tongue.ENGLISH.keys());
        unsaid.removeAll(literals);
        FAMILIES.forEach((begin, ends) -> ends.forEach(end -> unsaid.remove(begin + end)));
        assertThat(unsaid).isEmpty();
    }

    /** Templates name places for words; the words themselves are in the bundles. */
    @Test
    void noTemplateHoldsWordsOfItsOwn() {
        Pattern word = Pattern.compile("[A-Za-z]{2,}[^\\n]*");
        List<String> found = files(Path.of("src/main/jte"))
                .flatMap(file -> word.matcher(bare(text(file)).replace("SHA-256", ""))
                        .results()
                        .map(words -> file.getFileName() + ": " + words.group()))
                .toList();
        assertThat(found).isEmpty();
    }

    /** What a template writes as it stands: between its tags, and in the attributes that are read out. */
    private static String bare(String template) {
        String text = template.replaceAll("(?m)^@(import|param) .*$", "").replaceAll("!\\{[^}]*}", "");
        StringBuilder kept = new StringBuilder();
        int at = 0;
        Pattern code = Pattern.compile("\\$\\{|@(?:if|elseif|for|template[.\\w]*)\\(|@(?:else|endif|endfor)|@`|`\\)");
        var matcher = code.matcher(text);
        while (matcher.find(at)) {
            kept.append(text, at, matcher.start());
            boolean layout = matcher.group().startsWith("@template.layout");
            boolean opens = matcher.group().endsWith("{") || matcher.group().endsWith("(") && !layout;
            at = layout ? text.indexOf("@`", matcher.end()) + 2 : opens ? closing(text, matcher.end()) : matcher.end();
            kept.append(layout || !opens ? "" : "\u00B7");
        }
        String html = kept.append(text.substring(at)).toString();
        String read = Pattern.compile("\\s(?:title|aria-label|alt|placeholder)=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map(found -> " " + found.group(1))
                .collect(Collectors.joining());
        return html.replaceAll("(?s)<(code|kbd)\\b.*?</\\1>", "").replaceAll("<[^>]*>", "") + read;
    }

    /** Where what was opened before is closed, behind the closing sign. */
    private static int closing(String text, int from) {
        int depth = 1;
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char sign = text.charAt(i);
            quoted = sign == '"' && text.charAt(i - 1) != '\\' ? !quoted : quoted;
            depth += quoted ? 0 : sign == '{' || sign == '(' ? 1 : sign == '}' || sign == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    @Test
    void everyMemberOfAFamilyHasWords() {
        FAMILIES.forEach((begin, ends) -> assertThat(Tongue.ENGLISH.keys())
                .containsAll(ends.stream().map(end -> begin + end).toList()));
    }
}
