package org.bellwether.app.web;

import static org.bellwether.app.web.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwether.store.Parties.Spot;

/**
 * Where events happened.
 *
 * @param view what the sheet shows: {@code world}, {@code around:BLR}, {@code BLR}, or empty for the places of the events
 * @param heading the same in words
 * @param views other pieces of the world
 * @param off places of the events that are not on this sheet
 */
public record MapPage(
        Shell shell,
        LookForm form,
        String view,
        String heading,
        String span,
        String timeline,
        List<Named> views,
        int width,
        int height,
        List<Land> lands,
        List<Dot> dots,
        List<Line> lines,
        String off) {

    private static final int MOST = 300;
    private static final String AROUND = "around:";

    /** A country; the address shows it alone. The chosen one comes last, so that its border lies over its neighbours'. */
    public record Land(String path, String name, Optional<String> href, boolean chosen) {}

    /**
     * A place on the sheet.
     *
     * @param kind {@code good} where cooperation prevails, {@code bad} where conflict does, {@code even}
     * @param shape outline around the origin, as an SVG path
     */
    public record Dot(String x, String y, String kind, String shape, String title) {}

    /** A place in the table. */
    public record Line(String name, Named country, long events, long cooperation, long conflict, boolean pointed) {}

    static MapPage of(Archive archive, WorldMap world, Looked looked, String view, LiveLinks links) {
        String here = links.map().orElseThrow();
        List<Spot> spots = archive.store().parties().spots(looked.filter(), MOST);
        WorldMap.Sheet sheet = world.sheet(box(world, spots, view));
        Address address = looked.here(here);
        String code = code(view);
        List<Land> lands = sheet.countries().stream()
                .map(one -> land(one, address, code))
                .sorted(java.util.Comparator.comparing(Land::chosen))
                .toList();
        List<Dot> dots = new ArrayList<>();
        long most = spots.stream().mapToLong(Spot::events).max().orElse(1);
        long off = 0;
        for (Spot spot : spots) {
            Optional<Dot> dot = dot(spot, sheet, most);
            dot.ifPresent(dots::add);
            off += dot.isPresent() ? 0 : spot.events();
        }
        return new MapPage(
                Shell.of(archive, say("map.title"), "map", links),
                LookForm.of(archive, looked, here),
                view,
                heading(view, code, world, spots),
                Words.range(looked.filter().from(), looked.filter().to()),
                looked.here(links.timeline().orElseThrow()).href(),
                views(address, view, code, world),
                WorldMap.WIDTH,
                sheet.height(),
                lands,
                dots,
                spots.stream().map(spot -> line(spot, world, address)).toList(),
                off == 0 ? "" : say("map.off", off));
    }

    private static String code(String view) {
        return view.startsWith(AROUND) ? view.substring(AROUND.length()) : view;
    }

    private static WorldMap.Box box(WorldMap world, List<Spot> spots, String view) {
        Optional<WorldMap.Box> country = world.box(code(view));
        if (country.isPresent()) {
            return view.startsWith(AROUND)
                    ? country.get().grown(1.5, 24)
                    : country.get().grown(0.15, 4);
        }
        return view.equals("world") ? WorldMap.Box.WORLD : around(spots).orElse(WorldMap.Box.WORLD);
    }

    private static Optional<WorldMap.Box> around(List<Spot> spots) {
        WorldMap.Box box = null;
        for (Spot spot : spots) {
            if (spot.latitude().isPresent() && spot.longitude().isPresent()) {
                double east = spot.longitude().get();
                double north = spot.latitude().get();
                box = box == null ? WorldMap.Box.of(east, north) : box.with(east, north);
            }
        }
        return Optional.ofNullable(box).map(all -> all.grown(0.2, 16));
    }

    private static String heading(String view, String code, WorldMap world, List<Spot> spots) {
        if (world.box(code).isPresent()) {
            String name = Words.sentence(ActorNames.country(code));
            return view.startsWith(AROUND) ? say("map.around", name) : name;
        }
        return view.equals("world") || around(spots).isEmpty() ? say("map.world") : say("map.events");
    }

    private static List<Named> views(Address address, String view, String code, WorldMap world) {
        List<Named> views = new ArrayList<>();
        views.add(named(say("map.events"), address, ""));
        views.add(named(say("map.world"), address, "world"));
        if (world.box(code).isPresent()) {
            String name = Words.sentence(ActorNames.country(code));
            views.add(named(say("map.around", name), address, AROUND + code));
            views.add(named(name, address, code));
        }
        views.replaceAll(one ->
                one.href().equals(Optional.of(address.with("view", view).href()))
                        ? new Named(one.name(), Optional.empty())
                        : one);
        return views;
    }

    private static Named named(String name, Address address, String view) {
        return new Named(name, Optional.of(address.with("view", view).href()));
    }

    private static Land land(WorldMap.Drawn country, Address address, String chosen) {
        Optional<String> href = country.code().isEmpty()
                ? Optional.empty()
                : Optional.of(address.with("view", country.code()).href());
        return new Land(
                country.path(),
                ActorNames.country(country.code(), country.name()),
                href,
                !chosen.isEmpty() && chosen.equals(country.code()));
    }

    private static Optional<Dot> dot(Spot spot, WorldMap.Sheet sheet, long most) {
        if (spot.latitude().isEmpty()
                || spot.longitude().isEmpty()
                || !sheet.holds(spot.longitude().get(), spot.latitude().get())) {
            return Optional.empty();
        }
        double size = 4 + 16 * Math.sqrt((double) spot.events() / most);
        String kind =
                spot.cooperation() > spot.conflict() ? "good" : spot.cooperation() < spot.conflict() ? "bad" : "even";
        return Optional.of(new Dot(
                Chart.number(sheet.x(spot.longitude().get())),
                Chart.number(sheet.y(spot.latitude().get())),
                kind,
                shape(kind, size),
                say("map.dot", spot.name(), spot.events(), spot.cooperation(), spot.conflict())));
    }

    /** A circle, a diamond, a square: told apart without colour. */
    static String shape(String kind, double size) {
        double half = Math.round(size * 10) / 10.0;
        String r = Chart.number(half);
        String twice = Chart.number(2 * half);
        return switch (kind) {
            case "good" ->
                "M-" + r + " 0a" + r + " " + r + " 0 1 0 " + twice + " 0a" + r + " " + r + " 0 1 0 -" + twice + " 0Z";
            case "bad" -> "M0 -" + r + "L" + r + " 0 0 " + r + " -" + r + " 0Z";
            case String _ -> "M-" + r + " -" + r + "h" + twice + "v" + twice + "h-" + twice + "Z";
        };
    }

    private static Line line(Spot spot, WorldMap world, Address address) {
        Optional<String> href = world.box(spot.country())
                .map(box -> address.with("view", spot.country()).href());
        return new Line(
                spot.name(),
                new Named(Words.sentence(ActorNames.country(spot.country())), href),
                spot.events(),
                spot.cooperation(),
                spot.conflict(),
                spot.latitude().isPresent());
    }
}
