package org.bellwether.eval;

import org.bellwether.code.Coders;
import org.bellwether.code.actor.GazetteerActorCoder;
import org.bellwether.code.attribution.RuleAttributionCoder;
import org.bellwether.code.event.FrameEventCoder;
import org.bellwether.code.time.RuleTimeCoder;
import org.bellwether.read.OnnxReader;

/** The coders as the application wires them. */
final class EvalCoders {

    private EvalCoders() {}

    static Coders load() {
        GazetteerActorCoder actors = new GazetteerActorCoder();
        return new Coders(
                OnnxReader.load(),
                new RuleTimeCoder(),
                actors,
                new RuleAttributionCoder(),
                new FrameEventCoder(actors.gazetteer()));
    }
}
