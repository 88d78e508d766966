package org.bellwether.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopologyTest {

    /** Two unit squares side by side that share the border from (1,0) to (1,1). */
    private static final String SQUARES = """
            {"type":"Topology","transform":{"scale":[1,1],"translate":[10,50]},
             "objects":{"countries":{"type":"GeometryCollection","geometries":[
               {"type":"Polygon","arcs":[[0,1]],"id":"112","properties":{"name":"West"}},
               {"type":"MultiPolygon","arcs":[[[2,-1]]],"properties":{"name":"East"}},
               {"type":null,"properties":{"name":"Nowhere"}}]}},
             "arcs":[[[1,0],[0,1]],[[1,1],[-1,0],[0,-1],[1,0]],[[1,0],[1,0],[0,1],[-1,0]]]}""";

    @Test
    void arcsAreAddedUpJoinedAndWalkedBackwards() {
        List<Topology.Shape> shapes =
                Topology.read(new ByteArrayInputStream(SQUARES.getBytes(StandardCharsets.UTF_8)), "countries");
        assertThat(shapes).extracting(Topology.Shape::name).containsExactly("West", "East", "Nowhere");
        assertThat(shapes.get(0).code()).isEqualTo("112");
        assertThat(shapes.get(0).rings())
                .containsExactly(List.of(point(11, 50), point(11, 51), point(10, 51), point(10, 50), point(11, 50)));
        assertThat(shapes.get(1).rings())
                .containsExactly(List.of(point(11, 50), point(12, 50), point(12, 51), point(11, 51), point(11, 50)));
        assertThat(shapes.get(2).rings()).isEmpty();
    }

    private static Topology.Point point(double east, double north) {
        return new Topology.Point(east, north);
    }

    @Test
    void theShippedWorldKnowsItsCountries() {
        WorldMap world = new WorldMap();
        WorldMap.Box belarus = world.box("BLR").orElseThrow();
        assertThat(belarus.west()).isBetween(22.0, 25.0);
        assertThat(belarus.north()).isBetween(55.0, 57.0);
        assertThat(world.box("XKX")).isPresent();
        assertThat(world.box("")).isEmpty();
        assertThat(world.sheet(WorldMap.Box.WORLD).countries()).hasSizeGreaterThan(150);
    }

    @Test
    void aPlaceStandsInsideItsCountrysSheet() {
        WorldMap world = new WorldMap();
        WorldMap.Sheet sheet = world.sheet(world.box("BLR").orElseThrow().grown(0.15, 4));
        assertThat(sheet.x(27.57)).isBetween(300.0, 660.0);
        assertThat(sheet.y(53.9)).isBetween(0.0, (double) sheet.height());
        assertThat(sheet.holds(27.57, 53.9)).isTrue();
        assertThat(sheet.holds(-74, 40.7)).isFalse();
    }
}
