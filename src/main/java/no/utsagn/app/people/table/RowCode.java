package no.utsagn.app.people.table;

import no.utsagn.base.Id;
import no.utsagn.transcript.people.Participant;

/**
 * The sign that stands for a participant in a table: 16 letters, from the first half of the id. Letters alone, since a
 * check for numbers of persons and telephones must find nothing in it.
 */
final class RowCode {

    private static final int LENGTH = 16;

    private RowCode() {}

    static String of(Id<Participant> id) {
        String hex = id.value().toString().replace("-", "");
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append((char) ('a' + Character.digit(hex.charAt(i), 16)));
        }
        return letters.toString();
    }
}
