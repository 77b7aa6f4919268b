package no.utsagn.app.search.acts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Problem;
import no.utsagn.language.NormalForm;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.study.EditKind;
import no.utsagn.study.OwnWords;

/** Says which words mean the same in a study, beside those that the program knows. Each act is one step to undo. */
public final class EditOwnWords {

    private final OpenStudy open;

    public EditOwnWords(OpenStudy open) {
        this.open = open;
    }

    /**
     * Says that words mean the same.
     *
     * @param written words between commas, slashes or blanks
     * @throws no.utsagn.base.ProblemException if there are fewer than two different ones
     */
    public void add(String written) {
        List<List<String>> rows = new ArrayList<>(words().alike());
        rows.add(row(written));
        put(rows);
    }

    /**
     * Puts other words in the place of a row.
     *
     * @param index of the row, from 0
     * @throws no.utsagn.base.ProblemException if there are fewer than two different ones, or the row is gone
     */
    public void replace(int index, String written) {
        List<List<String>> rows = rows(index);
        rows.set(index, row(written));
        put(rows);
    }

    /** Takes a row away. @throws no.utsagn.base.ProblemException if it is gone */
    public void remove(int index) {
        List<List<String>> rows = rows(index);
        rows.remove(index);
        put(rows);
    }

    private List<List<String>> rows(int index) {
        List<List<String>> rows = new ArrayList<>(words().alike());
        if (index < 0 || index >= rows.size()) {
            throw Problem.of("search.row-gone").exception();
        }
        return rows;
    }

    private OwnWords words() {
        return open.now().searches().words();
    }

    private void put(List<List<String>> rows) {
        open.apply(
                EditKind.OWN_WORDS_CHANGED,
                List.of(),
                study -> study.with(
                        study.searches().with(study.searches().words().withAlike(rows))));
    }

    /** The words as they are looked up, each once. */
    private static List<String> row(String written) {
        Collection<Span> words = Words.in(written, Span.over(written));
        Set<String> row = new LinkedHashSet<>();
        words.forEach(word -> row.add(NormalForm.of(written, word)));
        if (row.size() < 2) {
            throw Problem.of("search.row-short").exception();
        }
        return List.copyOf(row);
    }
}
