package org.bellwether.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Shapes from a quantised TopoJSON: borders are arcs that neighbours share, each a list of steps on an integer grid.
 *
 * @see <a href="https://github.com/topojson/topojson-specification">TopoJSON 1.0</a>
 */
final class Topology {

    private final List<List<Point>> arcs = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();

    /** Degrees east and north. */
    record Point(double east, double north) {}

    /**
     * A country.
     *
     * @param code ISO 3166 numeric code of three digits, empty where it has none
     * @param rings outlines, each closed; holes are rings like the others
     */
    record Shape(String code, String name, List<List<Point>> rings) {

        Shape {
            rings = List.copyOf(rings);
        }
    }

    private Topology(JsonNode root, String object) {
        JsonNode scale = root.path("transform").path("scale");
        JsonNode origin = root.path("transform").path("translate");
        for (JsonNode arc : root.path("arcs")) {
            arcs.add(decode(arc, scale, origin));
        }
        for (JsonNode geometry : root.path("objects").path(object).path("geometries")) {
            List<List<Point>> rings = new ArrayList<>();
            JsonNode polygons = geometry.path("arcs");
            switch (geometry.path("type").asText()) {
                case "Polygon" -> polygon(polygons, rings);
                case "MultiPolygon" -> polygons.forEach(polygon -> polygon(polygon, rings));
                case String _ -> {}
            }
            shapes.add(new Shape(
                    geometry.path("id").asText(""),
                    geometry.path("properties").path("name").asText(""),
                    rings));
        }
    }

    /** The shapes of one object of a topology. */
    static List<Shape> read(InputStream json, String object) {
        try {
            return List.copyOf(new Topology(new ObjectMapper().readTree(json), object).shapes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Point> decode(JsonNode arc, JsonNode scale, JsonNode origin) {
        List<Point> points = new ArrayList<>(arc.size());
        long x = 0;
        long y = 0;
        for (JsonNode step : arc) {
            x += step.path(0).asLong();
            y += step.path(1).asLong();
            points.add(new Point(
                    x * scale.path(0).asDouble() + origin.path(0).asDouble(),
                    y * scale.path(1).asDouble() + origin.path(1).asDouble()));
        }
        return points;
    }

    private void polygon(JsonNode polygon, List<List<Point>> rings) {
        for (JsonNode ring : polygon) {
            List<Point> outline = new ArrayList<>();
            for (JsonNode index : ring) {
                List<Point> arc = arc(index.asInt());
                outline.addAll(outline.isEmpty() ? arc : arc.subList(1, arc.size()));
            }
            rings.add(outline);
        }
    }

    /** A negative index is the arc walked backwards: {@code ~i}. */
    private List<Point> arc(int index) {
        return index >= 0 ? arcs.get(index) : arcs.get(~index).reversed();
    }
}
