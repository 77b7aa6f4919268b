package no.utsagn.importing.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.utsagn.base.Problem;

/** Remembers what of a document did not become part of the transcript, so that nothing goes missing unseen. */
public final class LeftOut {

    /** What documents hold beside their running text. The order is that of the remarks. */
    public enum Thing {
        /** Changes that were tracked, and are read as accepted. */
        CHANGES,
        COMMENTS,
        NOTES,
        HEADERS,
        HIDDEN,
        PICTURES
    }

    private final Set<Thing> seen = EnumSet.noneOf(Thing.class);

    public void saw(Thing thing) {
        seen.add(thing);
    }

    /** What to say of it. */
    public List<Problem> remarks() {
        return seen.stream().map(LeftOut::remark).toList();
    }

    private static Problem remark(Thing thing) {
        return switch (thing) {
            case CHANGES -> Problem.of("import.changes-accepted");
            case COMMENTS -> Problem.of("import.comments-left-out");
            case NOTES -> Problem.of("import.footnotes-left-out");
            case HEADERS -> Problem.of("import.headers-left-out");
            case HIDDEN -> Problem.of("import.hidden-left-out");
            case PICTURES -> Problem.of("import.pictures-left-out");
        };
    }
}
