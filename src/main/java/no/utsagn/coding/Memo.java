package no.utsagn.coding;

import no.utsagn.base.Id;
import no.utsagn.base.Stamp;

/** What a researcher noted about something. */
public record Memo(Id<Memo> id, MemoTarget target, String text, Stamp stamp) {

    /** The same memo saying something else. */
    public Memo saying(String other, Stamp when) {
        return new Memo(id, target, other, when);
    }

    @Override
    public String toString() {
        return "Memo " + id + " (" + text.length() + " characters)";
    }
}
