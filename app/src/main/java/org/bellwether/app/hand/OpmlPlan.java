package org.bellwether.app.hand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bellwether.app.collect.OpmlReader.Line;
import org.bellwether.app.monitor.Vocabulary;
import org.bellwether.model.Monitor;
import org.bellwether.model.Monitor.Outlet;
import org.bellwether.model.OutletFilter;
import org.bellwether.model.Problem;

/**
 * What adding a list of feeds would do. Feeds of one name and site are one outlet; an added one is of a kind and reliability that
 * nobody has judged yet.
 *
 * @param there feeds that are read already, with the outlet they are read for
 */
public record OpmlPlan(List<Outlet> added, List<There> there, List<Unusable> unusable) {

    private static final String KIND = "other";
    private static final String UNKNOWN = "F";

    public record There(Line line, Outlet outlet) {}

    public record Unusable(Line line, Problem problem) {}

    private record Same(String name, Optional<String> site) {}

    private record Group(List<String> addresses, Optional<String> language) {}

    /** @param taken ids that new outlets cannot have */
    public static OpmlPlan of(List<Line> lines, Monitor monitor, Set<String> taken) {
        Map<Same, Group> groups = new LinkedHashMap<>();
        List<There> there = new ArrayList<>();
        List<Unusable> unusable = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (Line line : lines) {
            Optional<Outlet> known = OutletReader.reading(monitor, line.address());
            if (!OutletReader.isWeb(line.address())) {
                unusable.add(new Unusable(
                        line,
                        line.address().isEmpty()
                                ? OutletProblem.NO_ADDRESS.problem()
                                : OutletProblem.BAD_ADDRESS.problem(line.address())));
            } else if (known.isPresent()) {
                there.add(new There(line, known.get()));
            } else if (!met.add(OutletReader.key(line.address()))) {
                unusable.add(new Unusable(line, OutletProblem.TWICE.problem(line.address())));
            } else {
                Optional<String> language =
                        line.language().filter(Vocabulary.loaded().languages()::contains);
                groups.computeIfAbsent(same(line), key -> new Group(new ArrayList<>(), language))
                        .addresses()
                        .add(line.address());
            }
        }
        return new OpmlPlan(outlets(groups, new HashSet<>(taken)), there, unusable);
    }

    private static Same same(Line line) {
        String name = OutletReader.clean(line.name());
        String named = name.isEmpty() ? line.address() : name;
        return new Same(
                named.substring(0, Math.min(named.length(), OutletReader.LONGEST_NAME)),
                line.site().filter(OutletReader::isWeb));
    }

    private static List<Outlet> outlets(Map<Same, Group> groups, Set<String> taken) {
        List<Outlet> outlets = new ArrayList<>();
        groups.forEach((same, group) -> {
            String id = OutletIds.fresh(same.name(), group.addresses(), taken);
            taken.add(id);
            outlets.add(new Outlet(
                    id,
                    same.name(),
                    same.site(),
                    KIND,
                    UNKNOWN,
                    group.addresses(),
                    group.language(),
                    OutletFilter.NONE,
                    "",
                    false));
        });
        return outlets;
    }
}
