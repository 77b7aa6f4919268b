package no.utsagn.ui.desk;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.codebook.Coder;

/**
 * Whose codings are seen beside the words, and in which colours.
 *
 * @param shown only theirs; empty for everybody's
 * @param comparison whether each coder has a colour and a letter, in place of the colours of the codes
 */
public record CoderFilter(Optional<Set<Id<Coder>>> shown, boolean comparison) {

    /** Everybody's, in the colours of the codes. */
    public static final CoderFilter ALL = new CoderFilter(Optional.empty(), false);

    public CoderFilter {
        shown = shown.map(Set::copyOf);
    }

    /** Only these coders' codings; the colours stay. */
    public CoderFilter of(Set<Id<Coder>> coders) {
        return new CoderFilter(Optional.of(coders), comparison);
    }

    /** Everybody's; the colours stay. */
    public CoderFilter everybody() {
        return new CoderFilter(Optional.empty(), comparison);
    }

    /** The same coders' in the other colours. */
    public CoderFilter comparing(boolean coders) {
        return new CoderFilter(shown, coders);
    }

    /** One coder more or less. Where all of them are shown again, nobody is left out of what comes later. */
    public CoderFilter toggled(Id<Coder> coder, Set<Id<Coder>> all) {
        Set<Id<Coder>> now = new HashSet<>(shown.orElse(all));
        if (!now.remove(coder)) {
            now.add(coder);
        }
        return now.containsAll(all) ? everybody() : of(now);
    }

    /** Whether a coder's codings are seen. */
    public boolean shows(Id<Coder> coder) {
        return shown.isEmpty() || shown.get().contains(coder);
    }
}
