package org.bellwether.app.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A request that cannot be answered, told in the one form that every failure of the API has. */
public final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;

    private ApiProblem(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static ApiProblem notFound(String what) {
        return new ApiProblem(404, "E-API-01", "There is no " + what + ". Take its id from a list, or go to /api.");
    }

    static ApiProblem unknown(Resource resource) {
        String known = resource.params().stream()
                .filter(param -> !param.inPath())
                .map(Param::name)
                .reduce((one, other) -> one + ", " + other)
                .orElse("none");
        return new ApiProblem(
                400,
                "E-API-03",
                "This address was asked with a parameter it does not know. Those it knows: " + known + ".");
    }

    static ApiProblem value(Param<?> param) {
        return new ApiProblem(
                400, "E-API-04", "The parameter '" + param.name() + "' must be " + param.form() + ". Correct it.");
    }

    static ApiProblem twice(Param<?> param) {
        return new ApiProblem(
                400, "E-API-05", "The parameter '" + param.name() + "' was given more than once. Give it once.");
    }

    static ApiProblem missing(Param<?> param) {
        return new ApiProblem(
                400, "E-API-06", "The parameter '" + param.name() + "' is needed: " + param.form() + ". Add it.");
    }

    static ApiProblem cursor() {
        return new ApiProblem(
                400,
                "E-API-07",
                "The cursor is none that this list gave out. Begin again without it, then follow 'next'.");
    }

    /** Where no monitor has been run. */
    public static ApiProblem empty() {
        return new ApiProblem(
                404,
                "E-API-08",
                "No monitor has been run into this archive. Run ./bellwether run with the folder of a monitor.");
    }

    /** Where nothing else answers. */
    public static ApiProblem noResource() {
        return notFound("resource at this address");
    }

    public static ApiProblem method() {
        return new ApiProblem(405, "E-API-02", "The API can only be read. Use GET.");
    }

    public int status() {
        return status;
    }

    public ObjectNode body() {
        return body(code, String.valueOf(getMessage()));
    }

    /** The form of every failure. */
    public static ObjectNode body(String code, String message) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("error").put("code", code).put("message", message);
        return body;
    }
}
