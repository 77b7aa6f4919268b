package no.utsagn.keyfile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.utsagn.transcript.people.Draw;

/**
 * Who a participant is.
 *
 * @param name the real name, or what the files call the person
 * @param contact how the person can be reached, as the researcher wrote it; may be empty
 * @param draw the number and letter that the person drew
 * @param also other names and contacts of the person, by the key of a colleague that was taken in; each once
 */
public record KeyedPerson(String name, String contact, Draw draw, List<String> also) {

    public KeyedPerson {
        also = List.copyOf(also);
    }

    /** A person who goes by one name. */
    public KeyedPerson(String name, String contact, Draw draw) {
        this(name, contact, draw, List.of());
    }

    /** The same with what another key knows: this one's name and contact stay, and other ones are kept beside them. */
    public KeyedPerson and(KeyedPerson other) {
        Set<String> all = new LinkedHashSet<>(also);
        all.add(other.name);
        all.add(other.contact);
        all.addAll(other.also);
        String called = name.isBlank() ? other.name : name;
        String reached = contact.isBlank() ? other.contact : contact;
        all.removeIf(words -> words.isBlank() || words.equals(called) || words.equals(reached));
        boolean drew = draw.number().isPresent() || draw.letter().isPresent();
        return new KeyedPerson(called, reached, drew ? draw : other.draw, List.copyOf(all));
    }

    @Override
    public String toString() {
        return "KeyedPerson of " + name.length() + " characters";
    }
}
