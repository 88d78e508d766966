package org.bellwether.eval;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A place elsewhere that hostile content asks for; who asks is kept. */
final class Probe implements AutoCloseable {

    private final HttpServer server;
    private final List<URI> asked = new CopyOnWriteArrayList<>();

    private Probe(HttpServer server) {
        this.server = server;
    }

    static Probe open() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Probe probe = new Probe(server);
        server.createContext("/", exchange -> {
            probe.asked.add(exchange.getRequestURI());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        return probe;
    }

    /** Address to be asked for. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    List<URI> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
