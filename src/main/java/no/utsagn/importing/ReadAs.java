package no.utsagn.importing;

import java.nio.charset.Charset;
import java.util.Optional;
import no.utsagn.importing.source.Columns;
import no.utsagn.importing.speaker.Told;

/**
 * How a person wants a file to be read, where the program would otherwise find out by itself.
 *
 * @param encoding the character set of a text
 * @param columns what the columns of a table hold
 * @param speakers who speaks, and how the file marks it
 */
public record ReadAs(Optional<Charset> encoding, Optional<Columns> columns, Told speakers) {

    /** Nothing was said; all is found out. */
    public static ReadAs found() {
        return new ReadAs(Optional.empty(), Optional.empty(), Told.nothing());
    }

    public ReadAs in(Charset charset) {
        return new ReadAs(Optional.of(charset), columns, speakers);
    }

    public ReadAs with(Columns of) {
        return new ReadAs(encoding, Optional.of(of), speakers);
    }

    public ReadAs with(Told of) {
        return new ReadAs(encoding, columns, of);
    }
}
