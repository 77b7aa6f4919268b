package no.utsagn.chapter;

import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;

/** Ordered excerpts for one section of a report. */
public record Chapter(Id<Chapter> id, History<ChapterFields> history) {

    /** What the chapter holds now. */
    public ChapterFields fields() {
        return history.now();
    }

    /** The same chapter with other contents. */
    public Chapter with(ChapterFields fields, Stamp stamp) {
        return new Chapter(id, history.then(fields, stamp));
    }

    @Override
    public String toString() {
        return "Chapter " + id;
    }
}
