package org.bellwether.app.monitor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bellwether.model.OwnActor.Role;
import org.yaml.snakeyaml.nodes.Node;

/** Reads whom an actor of the team's own acts for, always or in a role. */
final class AllegianceReader {

    private static final List<String> KEYS = List.of("role", "country", "sectors", "from", "to");
    private static final String DAY = "year, month and day as in 2011-11-24, or the year alone";
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Problems problems;
    private final Set<String> countries;

    /** @param countries known codes */
    AllegianceReader(Problems problems, Set<String> countries) {
        this.problems = problems;
        this.countries = countries;
    }

    Optional<String> country(Fields fields) {
        return fields.scalar("country", false)
                .map(node -> problems.known(
                        node, "country (ISO 3166 alpha-3, EU, UN, IGO, NGO, MNC or one of this file)", countries));
    }

    List<String> sectors(Fields fields) {
        return fields.words("sectors", "PLOVER sector", Vocabulary.loaded().sectors());
    }

    /** @param owner whose roles they are, for messages */
    List<Role> roles(Fields fields, String owner) {
        List<Role> roles = new ArrayList<>();
        for (Node item : fields.items("roles")) {
            roles.add(role(new Fields(item, "role " + (roles.size() + 1) + " of " + owner, problems, KEYS)));
        }
        return roles;
    }

    private Role role(Fields fields) {
        Optional<LocalDate> from = day(fields, "from", "-01-01");
        Optional<LocalDate> to = day(fields, "to", "-12-31");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            fields.node("to")
                    .ifPresent(node -> problems.at(node, MonitorProblem.WRONG_ORDER, "to", to.get(), from.get()));
        }
        return new Role(fields.text("role"), country(fields), sectors(fields), from, to);
    }

    private Optional<LocalDate> day(Fields fields, String key, String ofYear) {
        Optional<String> text = fields.optional(key);
        try {
            return text.map(day -> LocalDate.parse(YEAR.matcher(day).matches() ? day + ofYear : day));
        } catch (DateTimeException e) {
            fields.node(key).ifPresent(node -> problems.at(node, MonitorProblem.NOT_A_DATE, text.orElse(""), DAY));
            return Optional.empty();
        }
    }
}
