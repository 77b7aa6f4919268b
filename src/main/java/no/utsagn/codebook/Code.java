package no.utsagn.codebook;

import java.util.Optional;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;

/** A theme that passages are coded by. */
public record Code(Id<Code> id, History<CodeFields> history) {

    /** What is said of the code now. */
    public CodeFields fields() {
        return history.now();
    }

    public String name() {
        return fields().definition().name();
    }

    public Optional<Id<Code>> parent() {
        return fields().parent();
    }

    public String color() {
        return fields().color();
    }

    /** The same code with something else said of it. */
    public Code with(CodeFields fields, Stamp stamp) {
        return new Code(id, history.then(fields, stamp));
    }

    @Override
    public String toString() {
        return "Code " + id;
    }
}
