package org.bellwether.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An address with what is asked for behind it; empty values are left out. */
record Address(String href) {

    Address with(String name, Object value) {
        String text = value.toString();
        return text.isEmpty()
                ? this
                : new Address(href + (href.contains("?") ? "&" : "?") + name + "="
                        + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
}
