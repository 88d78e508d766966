package org.bellwether.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.bellwether.model.Monitor;
import org.junit.jupiter.api.Test;

class JsonTest {

    /** What an archive of an earlier version holds. */
    @Test
    void readsAMonitorWithoutActors() {
        Monitor monitor = Json.read("""
                {"id":"m","title":"M","languages":["en"],"period":"WEEK","from":"2011-11-21","until":null,"groups":{},
                 "outlets":[],"categories":[]}""", Monitor.class);
        assertThat(monitor.actors()).isEmpty();
        assertThat(Json.read(Json.write(monitor), Monitor.class)).isEqualTo(monitor);
    }
}
