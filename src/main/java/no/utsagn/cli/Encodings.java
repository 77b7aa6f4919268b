package no.utsagn.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import no.utsagn.base.Problem;

/** Character sets as somebody types them. */
final class Encodings {

    private Encodings() {}

    /** The character set of that name. @throws no.utsagn.base.ProblemException if there is none */
    static Charset called(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw Problem.of("cli.unknown-encoding", name).causedBy(e).exception();
        }
    }
}
