package org.bellwether.extract;

import org.bellwether.model.Extraction;
import org.bellwether.model.RawDocument;

/** Makes an article of a page. Deterministic; bounded in size, depth and time. */
public interface Extractor {

    /** HTML or plain text, told apart by media type and content. Never throws for any bytes. */
    Extraction extract(RawDocument document);
}
