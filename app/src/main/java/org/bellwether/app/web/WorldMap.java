package org.bellwether.app.web;

import com.ibm.icu.util.Region;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Countries of the world (Natural Earth 1:110m) drawn for a piece of it, by the equirectangular projection whose scale is true at the
 * middle of the piece. Read once; safe for several threads.
 */
final class WorldMap {

    static final int WIDTH = 960;
    private static final String FILE = "/org/bellwether/app/web/countries-110m.json";
    private static final double FINEST = 0.8;
    private static final int LOWEST = 400;
    private static final int HIGHEST = 640;

    private final List<Country> countries;

    /** @param code ISO alpha-3, empty where it has none */
    record Country(String code, String name, List<List<Topology.Point>> rings, Box box) {}

    /** A piece of the world, in degrees. */
    record Box(double west, double south, double east, double north) {

        static final Box WORLD = new Box(-180, -58, 180, 84);

        boolean overlaps(Box other) {
            return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
        }

        Box with(double longitude, double latitude) {
            return new Box(
                    Math.min(west, longitude),
                    Math.min(south, latitude),
                    Math.max(east, longitude),
                    Math.max(north, latitude));
        }

        static Box of(double longitude, double latitude) {
            return new Box(longitude, latitude, longitude, latitude);
        }

        /** Larger on every side, at least so many degrees wide and high, inside the world. */
        Box grown(double share, double least) {
            double x = Math.max((east - west) * share, (least - (east - west)) / 2);
            double y = Math.max((north - south) * share, (least / 2 - (north - south)) / 2);
            return new Box(
                    Math.max(-180, west - x),
                    Math.max(-85, south - y),
                    Math.min(180, east + x),
                    Math.min(85, north + y));
        }
    }

    /** A country as a path. */
    record Drawn(String code, String name, String path) {}

    WorldMap() {
        try (InputStream json =
                Objects.requireNonNull(WorldMap.class.getResourceAsStream(FILE), "the jar lacks " + FILE)) {
            countries = Topology.read(json, "countries").stream()
                    .map(WorldMap::country)
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Country country(Topology.Shape shape) {
        String code = shape.name().equals("Kosovo") ? "XKX" : alpha3(shape.code());
        return new Country(code, shape.name(), shape.rings(), box(largest(shape.rings())));
    }

    private static String alpha3(String numeric) {
        try {
            return numeric.isEmpty()
                    ? ""
                    : Locale.of(
                                    "",
                                    Region.getInstance(Integer.parseInt(numeric))
                                            .toString())
                            .getISO3Country();
        } catch (IllegalArgumentException | java.util.MissingResourceException _) {
            return "";
        }
    }

    /** The mainland: islands far away would make a country's map too wide. */
    private static List<Topology.Point> largest(List<List<Topology.Point>> rings) {
        List<Topology.Point> best = List.of();
        double most = -1;
        for (List<Topology.Point> ring : rings) {
            Box box = box(ring);
            double size = (box.east() - box.west()) * (box.north() - box.south());
            if (size > most) {
                most = size;
                best = ring;
            }
        }
        return best;
    }

    private static Box box(List<Topology.Point> ring) {
        Box box = new Box(180, 90, -180, -90);
        for (Topology.Point point : ring) {
            box = box.with(point.east(), point.north());
        }
        return box;
    }

    /** Where a country's mainland lies; empty for one too small for this map. */
    Optional<Box> box(String code) {
        return countries.stream()
                .filter(one -> !code.isEmpty() && one.code().equals(code))
                .map(Country::box)
                .findFirst();
    }

    Sheet sheet(Box box) {
        return new Sheet(box);
    }

    /** One piece of the world on a sheet {@link #WIDTH} wide. */
    final class Sheet {

        private final Box box;
        private final double across;
        private final double up;
        private final int height;

        private Sheet(Box asked) {
            double middle = Math.toRadians((asked.north() + asked.south()) / 2);
            double ratio = Math.cos(middle);
            double wide = (asked.east() - asked.west()) * ratio;
            double high = asked.north() - asked.south();
            height = (int) Math.clamp(Math.round(WIDTH * high / wide), LOWEST, HIGHEST);
            double pixels = Math.min(WIDTH / wide, height / high);
            across = pixels * ratio;
            up = pixels;
            double x = (asked.west() + asked.east()) / 2;
            double y = (asked.south() + asked.north()) / 2;
            box = new Box(x - WIDTH / across / 2, y - height / up / 2, x + WIDTH / across / 2, y + height / up / 2);
        }

        int height() {
            return height;
        }

        double x(double longitude) {
            return (longitude - box.west()) * across;
        }

        double y(double latitude) {
            return (box.north() - latitude) * up;
        }

        boolean holds(double longitude, double latitude) {
            return box.overlaps(Box.of(longitude, latitude));
        }

        List<Drawn> countries() {
            List<Drawn> drawn = new ArrayList<>();
            for (Country country : countries) {
                StringBuilder path = new StringBuilder();
                country.rings().stream().filter(ring -> box(ring).overlaps(box)).forEach(ring -> outline(ring, path));
                if (!path.isEmpty()) {
                    drawn.add(new Drawn(country.code(), country.name(), path.toString()));
                }
            }
            return drawn;
        }

        /** Leaves out the points that would fall on the one before, and islands that would be a dot. */
        private void outline(List<Topology.Point> ring, StringBuilder path) {
            int begin = path.length();
            int points = 0;
            double lastX = Double.NEGATIVE_INFINITY;
            double lastY = Double.NEGATIVE_INFINITY;
            for (Topology.Point point : ring) {
                double x = Math.clamp(x(point.east()), -2000, 3000);
                double y = Math.clamp(y(point.north()), -2000, 3000);
                if (Math.abs(x - lastX) + Math.abs(y - lastY) >= FINEST) {
                    path.append(points == 0 ? 'M' : points == 1 ? 'L' : ' ')
                            .append(Chart.number(x))
                            .append(' ')
                            .append(Chart.number(y));
                    lastX = x;
                    lastY = y;
                    points++;
                }
            }
            if (points < 3) {
                path.setLength(begin);
            } else {
                path.append('Z');
            }
        }
    }
}
