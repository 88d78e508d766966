package org.bellwether.model;

import java.util.List;

/**
 * Somebody says something: source, cue and content (PARC 3.0, PolNeAR), each possibly in several parts.
 *
 * @param chain through whom the content reached us, speaker first
 * @param factuality -3 (the source says it is certainly not so) to +3 (certainly so)
 * @param anonymous whether the speaker is unnamed
 */
public record Attribution(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        List<Hop> chain,
        double factuality,
        boolean anonymous,
        double confidence,
        String why) {

    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        chain = List.copyOf(chain);
    }
}
