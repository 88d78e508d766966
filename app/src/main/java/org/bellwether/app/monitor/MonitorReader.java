package org.bellwether.app.monitor;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bellwether.model.Monitor;
import org.bellwether.model.Monitor.Category;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.model.OwnActor;
import org.bellwether.model.PeriodLength;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Makes a monitor of a YAML tree. What it returns is meant for use only where no problem was added. */
final class MonitorReader {

    private static final List<String> KEYS =
            List.of("id", "title", "languages", "period", "from", "until", "groups", "outlets", "categories");
    private static final List<String> OUTLET_KEYS =
            List.of("id", "name", "url", "kind", "reliability", "inputs", "every");
    private static final List<String> CATEGORY_KEYS = List.of("id", "title", "question", "viewpoint", "signals");
    private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");
    private static final String DAY = "year, month and day as in 2011-11-24";
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private final Problems problems;
    private final List<OwnActor> actors;
    private final Vocabulary vocabulary = Vocabulary.loaded();

    /** @param actors the team's own, whom signals may name */
    MonitorReader(Problems problems, List<OwnActor> actors) {
        this.problems = problems;
        this.actors = actors;
    }

    Monitor read(Node root) {
        Fields fields = new Fields(root, "the monitor", problems, KEYS);
        String id = id(fields, new HashSet<>(), "monitors");
        String title = fields.text("title");
        List<String> languages = fields.words("languages", "language (ISO 639-1)", vocabulary.languages());
        PeriodLength period = period(fields);
        Optional<LocalDate> from = date(fields, "from");
        if (fields.node("from").isEmpty()) {
            fields.missing("from");
        }
        Optional<LocalDate> until = date(fields, "until");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            fields.node("until")
                    .ifPresent(node -> problems.at(node, MonitorProblem.WRONG_ORDER, "until", until.get(), from.get()));
        }
        ActorPatterns patterns = new ActorPatterns(problems, groups(fields), actors);
        return new Monitor(
                id,
                title,
                languages.isEmpty() ? List.of("en") : languages,
                period,
                from.orElse(LocalDate.EPOCH),
                until,
                patterns.groups(),
                outlets(fields),
                categories(fields, patterns),
                actors);
    }

    private PeriodLength period(Fields fields) {
        List<String> lengths = List.of("week", "month");
        boolean month = fields.node("period").orElse(null) instanceof ScalarNode scalar
                && problems.known(scalar, "period", lengths).equals("month");
        return month ? PeriodLength.MONTH : PeriodLength.WEEK;
    }

    private Optional<LocalDate> date(Fields fields, String key) {
        Optional<String> text = fields.optional(key);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException e) {
            fields.node(key).ifPresent(node -> problems.at(node, MonitorProblem.NOT_A_DATE, text.orElse(""), DAY));
            return Optional.empty();
        }
    }

    private Map<String, List<ScalarNode>> groups(Fields fields) {
        Map<String, List<ScalarNode>> groups = new LinkedHashMap<>();
        fields.node("groups").ifPresent(node -> {
            Fields named = new Fields(node, "groups", problems, List.of());
            named.all().keySet().forEach(name -> groups.put(name, named.texts(name)));
        });
        return groups;
    }

    private List<Outlet> outlets(Fields fields) {
        List<Outlet> outlets = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node item : list(fields, "outlets", "the monitor")) {
            Fields outlet = new Fields(item, "outlet " + (outlets.size() + 1), problems, OUTLET_KEYS);
            outlets.add(new Outlet(
                            id(outlet, ids, "outlets"),
                            outlet.text("name"),
                            outlet.optional("url"),
                            outlet.word("kind", "kind of outlet", vocabulary.kinds()),
                            outlet.word("reliability", "Admiralty letter", LETTERS),
                            list(outlet, "inputs", "outlet " + (outlets.size() + 1))
                                            .isEmpty()
                                    ? List.of()
                                    : outlet.strings("inputs"))
                    .every(every(outlet)));
        }
        return outlets;
    }

    private Optional<Duration> every(Fields outlet) {
        Optional<String> text = outlet.optional("every");
        Optional<Duration> interval = text.flatMap(Interval::read);
        if (text.isPresent() && interval.isEmpty()) {
            outlet.node("every").ifPresent(node -> problems.at(node, MonitorProblem.NOT_A_TIME, text.get()));
        }
        return interval;
    }

    private List<Category> categories(Fields fields, ActorPatterns patterns) {
        SignalReader signals = new SignalReader(problems, this, patterns);
        List<Category> categories = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node item : list(fields, "categories", "the monitor")) {
            Fields category = new Fields(item, "category " + (categories.size() + 1), problems, CATEGORY_KEYS);
            String id = id(category, ids, "categories");
            categories.add(new Category(
                    id,
                    category.text("title"),
                    category.text("question"),
                    category.text("viewpoint"),
                    signals.read(list(category, "signals", "category \"" + id + "\""), id)));
        }
        return categories;
    }

    /** A list that must be there and hold something. */
    private List<Node> list(Fields fields, String key, String owner) {
        Optional<Node> node = fields.node(key);
        if (node.isEmpty()) {
            fields.missing(key);
            return List.of();
        }
        List<Node> items = fields.items(key);
        if (items.isEmpty() && node.get() instanceof SequenceNode) {
            problems.at(node.get(), MonitorProblem.TOO_FEW, key, owner, 1);
        }
        return items;
    }

    String id(Fields fields, Set<String> taken, String kind) {
        String id = fields.text("id");
        fields.node("id").filter(node -> !id.isEmpty()).ifPresent(node -> {
            if (!ID.matcher(id).matches()) {
                problems.at(node, MonitorProblem.BAD_ID, id);
            } else if (!taken.add(id)) {
                problems.at(node, MonitorProblem.SAME_ID, id, kind);
            }
        });
        return id;
    }
}
