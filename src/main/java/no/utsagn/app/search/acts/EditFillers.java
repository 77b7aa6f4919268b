package no.utsagn.app.search.acts;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.utsagn.analysis.words.Fillers;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Problem;
import no.utsagn.study.EditKind;
import no.utsagn.study.OwnWords;

/** Says which words are left out of the word lists of a study, and which are counted. Each act is one step to undo. */
public final class EditFillers {

    private final OpenStudy open;
    private final Fillers shipped;

    /** @param shipped those that come along */
    public EditFillers(OpenStudy open, Fillers shipped) {
        this.open = open;
        this.shipped = shipped;
    }

    /**
     * Leaves words out.
     *
     * @param written words, or words that are left out where they follow each other
     * @throws no.utsagn.base.ProblemException if one of them holds no word
     */
    public void leaveOut(Collection<String> written) {
        Set<String> entries = entries(written);
        OwnWords own = own();
        Set<String> fillers = new HashSet<>(own.fillers());
        Set<String> counted = new HashSet<>(own.counted());
        counted.removeAll(entries);
        entries.stream().filter(entry -> !shipped.has(entry)).forEach(fillers::add);
        put(EditKind.WORDS_LEFT_OUT, own.withFillers(fillers, counted));
    }

    /**
     * Counts words that are left out.
     *
     * @throws no.utsagn.base.ProblemException if one of them holds no word
     */
    public void count(Collection<String> written) {
        Set<String> entries = entries(written);
        OwnWords own = own();
        Set<String> fillers = new HashSet<>(own.fillers());
        Set<String> counted = new HashSet<>(own.counted());
        fillers.removeAll(entries);
        entries.stream().filter(shipped::has).forEach(counted::add);
        put(EditKind.WORDS_COUNTED, own.withFillers(fillers, counted));
    }

    private OwnWords own() {
        return open.now().searches().words();
    }

    private void put(EditKind kind, OwnWords words) {
        open.apply(kind, List.of(), study -> study.with(study.searches().with(words)));
    }

    private static Set<String> entries(Collection<String> written) {
        Set<String> entries = written.stream().map(Fillers::entry).collect(Collectors.toSet());
        if (entries.contains("")) {
            throw Problem.of("search.filler-empty").exception();
        }
        return entries;
    }
}
