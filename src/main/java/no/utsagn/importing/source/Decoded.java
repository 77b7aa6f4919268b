package no.utsagn.importing.source;

import java.util.List;
import no.utsagn.base.Problem;

/**
 * The characters of a text file.
 *
 * @param text as the bytes say it, without byte order mark; not yet canonical
 * @param encoding the IANA name of the character set
 * @param remarks what the person should know: that a mark was dropped, that the character set is a guess
 */
public record Decoded(String text, String encoding, List<Problem> remarks) {

    public Decoded {
        remarks = List.copyOf(remarks);
    }

    @Override
    public String toString() {
        return text.length() + " characters in " + encoding;
    }
}
