package org.bellwether.app.people;

/** Names of what is filled in. */
public final class Fields {

    public static final String FORM = "form";
    public static final String NAME = "name";
    public static final String PASSWORD = "password";
    public static final String FRESH = "fresh";
    public static final String AGAIN = "again";
    public static final String CODE = "code";
    public static final String SECRET = "secret";
    public static final String ROLE = "role";
    public static final String LABEL = "label";
    public static final String SETUP = "setup";
    public static final String ID = "id";
    public static final String TO = "to";

    private Fields() {}
}
