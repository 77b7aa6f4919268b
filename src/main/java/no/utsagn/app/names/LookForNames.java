package no.utsagn.app.names;

import java.util.function.Consumer;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Progress;
import no.utsagn.names.find.TextFinder;
import no.utsagn.names.review.ReviewFinds;

/** Looks for names in the texts of a study, in those alone that have changed since. Changes nothing in the study. */
public final class LookForNames {

    private final OpenStudy open;
    private final TextFinder finder;

    public LookForNames(OpenStudy open, TextFinder finder) {
        this.open = open;
        this.finder = finder;
    }

    /**
     * Looks through what is missing in the study as it is now. Work for a job.
     *
     * @param before what was found so far
     * @param each is given what is known after each transcript, on the thread that looks
     * @throws Progress.StoppedException if it was asked to stop; what was given to {@code each} holds
     */
    public ReviewFinds look(ReviewFinds before, Progress progress, Consumer<ReviewFinds> each) {
        return before.updated(open.now(), finder, progress, each);
    }
}
