package org.bellwether.app.publish;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.bellwether.app.web.Xml;

/** The list of pages after the Sitemaps protocol 0.9; addresses are relative where the site's place is not known. */
final class Sitemap {

    private Sitemap() {}

    static byte[] write(List<String> pages, Optional<URI> base) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (String page : pages) {
            String address = base.map(uri -> uri.resolve(page).toString()).orElse(page);
            xml.append("<url><loc>").append(Xml.escape(address)).append("</loc></url>\n");
        }
        return xml.append("</urlset>\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
