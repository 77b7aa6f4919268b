package no.utsagn.ui.team.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.app.codes.history.ReadCodebookHistory;
import no.utsagn.merge.codes.past.CodeChange;
import no.utsagn.merge.codes.past.Version;
import no.utsagn.study.Study;

/** The versions of the codebook, which two are compared, and in what these differ. */
public final class HistoryModel {

    /**
     * Two versions.
     *
     * @param from 0 for before the first
     */
    public record Pair(int from, int to) {}

    private final ReadOnlyObjectWrapper<List<Version>> versions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Pair> pair = new ReadOnlyObjectWrapper<>(new Pair(0, 0));
    private final ReadOnlyObjectWrapper<List<CodeChange>> changes = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Study> study = Optional.empty();
    private Optional<ReadCodebookHistory> history = Optional.empty();

    /** Reads the versions of a study, unless its codebook is the one that was read last. */
    public void read(Study now) {
        boolean same = study.filter(before -> before.codebook().equals(now.codebook())
                        && before.tombstones().equals(now.tombstones())
                        && before.coders().equals(now.coders()))
                .isPresent();
        // The former study is let go of even where its codebook is the same: names may have been taken out of it.
        study = Optional.of(now);
        ReadCodebookHistory read = new ReadCodebookHistory(now);
        history = Optional.of(read);
        if (same) {
            return;
        }
        List<Version> newestFirst = new ArrayList<>(read.versions());
        newestFirst.removeIf(version -> version.changes().isEmpty());
        Collections.reverse(newestFirst);
        versions.set(List.copyOf(newestFirst));
        choose(newestFirst.isEmpty() ? 0 : newestFirst.get(0).number());
    }

    /** All versions in which something was done, the newest first. */
    public ReadOnlyObjectProperty<List<Version>> versions() {
        return versions.getReadOnlyProperty();
    }

    /** The two that are compared. */
    public ReadOnlyObjectProperty<Pair> pair() {
        return pair.getReadOnlyProperty();
    }

    /** In what they differ, code by code. */
    public ReadOnlyObjectProperty<List<CodeChange>> changes() {
        return changes.getReadOnlyProperty();
    }

    /** Compares a version with the one before it: what was done in it. */
    public void choose(int version) {
        compare(Math.max(0, version - 1), version);
    }

    /** Compares two versions, whichever is named first. */
    public void compare(int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        pair.set(new Pair(from, to));
        changes.set(history.map(read -> read.between(from, to)).orElse(List.of()));
    }

    /** Whether what one version did is shown, and not what lies between two that are further apart. */
    public boolean isOneStep() {
        return pair.get().to() - pair.get().from() <= 1;
    }

    /** Who did something, by name. */
    public String who(Version version) {
        return history.map(read -> read.who(version.stamp().by())).orElse("");
    }
}
