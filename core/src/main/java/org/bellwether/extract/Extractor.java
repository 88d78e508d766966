package org.bellwether.extract;

import org.bellwether.model.Extraction;
import org.bellwether.model.RawDocument;

/** Makes an article of a page. Deterministic; bounded in size, depth and time. */
public interface Extractor {

    /** HTML, plain text, mail or PDF, told apart by content and media type. Never throws for any bytes. */
    Extraction extract(RawDocument document);
}
