package no.utsagn.transcript;

import java.util.Optional;

/**
 * Where a transcript came from.
 *
 * @param format "txt", "docx", "vtt"
 * @param encoding the character set it was read with, if the format leaves it open
 * @param sha256 hash of the file's bytes, in hex, to know the same file again; goes when the key goes
 */
public record Source(String format, Optional<String> encoding, Optional<String> sha256) {

    /** The same source, no longer to be told from the file. */
    public Source withoutHash() {
        return new Source(format, encoding, Optional.empty());
    }
}
