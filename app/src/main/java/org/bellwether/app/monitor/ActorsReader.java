package org.bellwether.app.monitor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bellwether.model.OwnActor;
import org.bellwether.model.OwnActor.Kind;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Makes a team's actors of a YAML tree. What it returns is meant for use only where no problem was added. */
final class ActorsReader {

    private static final String LIST = "actors";
    private static final List<String> KINDS = List.of("person", "group", "body", "country");
    private static final List<String> ALL =
            List.of("id", "kind", "name", "names", "country", "sectors", "surname", "roles", "demonyms", "capitals");
    private static final Map<Kind, List<String>> KEYS = Map.of(
            Kind.PERSON, List.of("id", "kind", "name", "names", "country", "sectors", "surname", "roles"),
            Kind.GROUP, List.of("id", "kind", "name", "names", "country", "sectors"),
            Kind.BODY, List.of("id", "kind", "name", "names", "country", "sectors"),
            Kind.COUNTRY, List.of("id", "kind", "name", "names", "country", "demonyms", "capitals"));

    private final Problems problems;
    private final ActorIds ids;
    private final TakenNames names;

    ActorsReader(Problems problems) {
        this.problems = problems;
        this.ids = new ActorIds(problems);
        this.names = new TakenNames(problems);
    }

    List<OwnActor> read(Node root) {
        Fields file = new Fields(root, "the file of actors", problems, List.of(LIST));
        if (file.node(LIST).isEmpty()) {
            file.missing(LIST);
        }
        List<Node> items = file.items(LIST);
        AllegianceReader allegiances = new AllegianceReader(problems, countries(items));
        List<OwnActor> actors = new ArrayList<>();
        for (Node item : items) {
            actors.add(actor(item, actors.size() + 1, allegiances));
        }
        return actors;
    }

    /** Countries of this file, then those of the standard and what stands in their place. */
    private static Set<String> countries(List<Node> items) {
        Set<String> countries = new LinkedHashSet<>();
        items.stream()
                .filter(item -> kind(item).equals(Optional.of(Kind.COUNTRY)))
                .forEach(item -> peek(item, "id").ifPresent(countries::add));
        countries.addAll(Vocabulary.loaded().countries());
        countries.addAll(Vocabulary.loaded().unions());
        return countries;
    }

    private static Optional<Kind> kind(Node item) {
        return peek(item, "kind").filter(KINDS::contains).map(word -> Kind.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** What a key says, whatever else may be wrong. */
    private static Optional<String> peek(Node item, String key) {
        return new Fields(item, "", new Problems(""), List.of()).optional(key);
    }

    private OwnActor actor(Node item, int number, AllegianceReader allegiances) {
        Optional<Kind> kind = kind(item);
        boolean person = kind.equals(Optional.of(Kind.PERSON));
        String owner = "actor " + number
                + peek(item, "kind").map(word -> " (" + word + ")").orElse("");
        Fields fields = new Fields(item, owner, problems, kind.map(KEYS::get).orElse(ALL));
        String id = ids.read(fields, kind);
        fields.word("kind", "kind of actor", KINDS);
        Optional<String> country = allegiances.country(fields);
        if (kind.equals(Optional.of(Kind.COUNTRY)) && !country.orElse(id).equals(id)) {
            fields.node("country").ifPresent(node -> problems.at(node, MonitorProblem.OTHER_COUNTRY, id, id));
        }
        return new OwnActor(
                id,
                kind.orElse(Kind.GROUP),
                fields.scalar("name", true)
                        .map(node -> names.claim(node, owner, false))
                        .orElse(""),
                fields.texts("names").stream()
                        .map(node -> names.claim(node, owner, person && isOneWord(node)))
                        .toList(),
                country,
                allegiances.sectors(fields),
                fields.scalar("surname", false).map(node -> names.claim(node, owner, true)),
                allegiances.roles(fields, owner),
                claimed(fields, "demonyms", owner),
                claimed(fields, "capitals", owner));
    }

    private static boolean isOneWord(ScalarNode node) {
        return !node.getValue().strip().contains(" ");
    }

    private List<String> claimed(Fields fields, String key, String owner) {
        return fields.texts(key).stream()
                .map(node -> names.claim(node, owner, false))
                .toList();
    }
}
