package org.bellwether.app.people;

import org.bellwether.store.People.Person;
import org.bellwether.store.People.Session;

/** A person in a browser that is logged in. */
public record Member(Person person, Session session) {

    /** Whether an admin gave the password: nothing else may be done before it is changed. */
    public boolean mustChange() {
        return person.passwordUntil().isPresent();
    }
}
