package org.bellwether.app.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.bellwether.store.Store;

/**
 * One address of the API.
 *
 * @param path with its parts in braces, as OpenAPI writes it
 * @param summary what is there, in one sentence
 */
public record Resource(String path, String summary, List<Param<?>> params, Answer answer) {

    public Resource {
        params = List.copyOf(params);
    }

    /** What a resource answers with. */
    public sealed interface Answer {}

    /**
     * A JSON object.
     *
     * @param shape name of its schema
     */
    public record Json(String shape, Function<Ask, ObjectNode> make) implements Answer {}

    /** A file that may be larger than the memory, written as it is read. */
    public record Stream(String mediaType, String name, Writing writing) implements Answer {}

    /** Writes a file of an archive. */
    public interface Writing {
        void write(Store store, OutputStream out) throws IOException;
    }
}
