package no.utsagn.merge.codes.past;

import java.util.List;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;

/**
 * What happened to one code.
 *
 * @param name what it was called before; of a new code, what it is called. Empty where that is not kept: for a code that
 *     is gone
 * @param path of the code above it then, "A › B"; empty for a root. Of a code that went up in another, that one's path
 * @param fields what was changed; empty for what is new or gone
 */
public record CodeChange(Id<Code> code, What what, String name, String path, List<FieldChange> fields) {

    /** What happened. */
    public enum What {
        MADE,
        CHANGED,
        /** It went up in another. */
        JOINED,
        DELETED
    }

    public CodeChange {
        fields = List.copyOf(fields);
    }

    /** Without names. */
    @Override
    public String toString() {
        return what + " " + code;
    }
}
