package org.bellwether.app.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hears which language a request asks for, and has it spoken until the answer is written: the one chosen, else the browser's. Programs
 * are answered in English.
 */
final class Interpreter implements Filter {

    static final String COOKIE = "language";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        try {
            Say.<Boolean, Exception>in(tongue(asked), here(asked), () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** The page to come back to, where it can be asked for again. */
    private static Optional<String> here(HttpServletRequest request) {
        return request.getMethod().equals("GET") ? Optional.of(Target.comingBack(request)) : Optional.empty();
    }

    private static Tongue tongue(HttpServletRequest request) {
        if (ApiRoutes.covers(request.getRequestURI())) {
            return Tongue.ENGLISH;
        }
        return chosen(request).orElseGet(() -> Tongue.preferred(request.getHeader("Accept-Language")));
    }

    private static Optional<Tongue> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(code -> Tongue.of(code).stream())
                .findFirst();
    }
}
