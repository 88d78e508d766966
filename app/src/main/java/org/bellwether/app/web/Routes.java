package org.bellwether.app.web;

import io.javalin.config.RoutesConfig;

/** Some addresses that belong together, and what answers there. Each names the least {@link Role} it asks for. */
interface Routes {

    void add(RoutesConfig routes, Pages pages);
}
