package org.bellwether.app.hand;

import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Ids of outlets that are added: of their name, else of their address. */
final class OutletIds {

    private static final int LONGEST = 56;

    private OutletIds() {}

    /**
     * @param inputs addresses of the outlet
     * @param taken ids that others have, or had
     */
    static String fresh(String name, List<String> inputs, Set<String> taken) {
        String ofName = slug(name);
        String base = ofName.length() > 1 ? ofName : slug(inputs.isEmpty() ? "" : host(inputs.getFirst()));
        String stem = base.isEmpty() ? "outlet" : base;
        String id = stem;
        for (int i = 2; taken.contains(id); i++) {
            id = stem + "-" + i;
        }
        return id;
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST));
        return cut.replaceAll("^-+|-+$", "");
    }
}
