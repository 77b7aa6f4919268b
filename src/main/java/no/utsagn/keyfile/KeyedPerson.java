package no.utsagn.keyfile;

import no.utsagn.transcript.people.Draw;

/**
 * Who a participant is.
 *
 * @param name the real name, or what the files call the person
 * @param contact how the person can be reached, as the researcher wrote it; may be empty
 * @param draw the number and letter that the person drew
 */
public record KeyedPerson(String name, String contact, Draw draw) {

    @Override
    public String toString() {
        return "KeyedPerson of " + name.length() + " characters";
    }
}
