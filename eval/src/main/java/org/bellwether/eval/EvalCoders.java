package org.bellwether.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bellwether.code.Coders;
import org.bellwether.code.actor.Gazetteer;
import org.bellwether.code.actor.GazetteerActorCoder;
import org.bellwether.code.attribution.RuleAttributionCoder;
import org.bellwether.code.event.DyadCoder;
import org.bellwether.code.event.FrameEventCoder;
import org.bellwether.code.time.RuleTimeCoder;
import org.bellwether.model.OwnActor;
import org.bellwether.read.OnnxReader;
import org.bellwether.read.Reader;

/** The coders as the application wires them. */
final class EvalCoders {

    private EvalCoders() {}

    static Coders load() {
        return with(OnnxReader.load(), List.of());
    }

    /** With another language model of the same interface. */
    static Coders load(Path model) {
        return with(OnnxReader.load(() -> bytes(model)), List.of());
    }

    static DyadCoder dyads(Coders coders) {
        return new DyadCoder(coders.actor(), (FrameEventCoder) coders.event());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the same reader, and actors of a team's own. */
    static Coders with(Reader reader, List<OwnActor> own) {
        GazetteerActorCoder actors = new GazetteerActorCoder(new Gazetteer(own));
        return new Coders(
                reader,
                new RuleTimeCoder(),
                actors,
                new RuleAttributionCoder(),
                new FrameEventCoder(actors.gazetteer()));
    }
}
