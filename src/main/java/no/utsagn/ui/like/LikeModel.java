package no.utsagn.ui.like;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.analysis.words.KeyWords.KeyWord;
import no.utsagn.analysis.words.Word;
import no.utsagn.app.Jobs;
import no.utsagn.app.search.MoreLikeThis;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.study.Study;
import no.utsagn.transcript.turn.Turn;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.running.RunningModel;
import no.utsagn.ui.running.Work;

/**
 * Turns that are like those of a code. The terms stay as they are while one works through the list, so that nothing
 * jumps; they are found anew when the code is chosen again.
 */
public final class LikeModel {

    private record Found(List<KeyWord> terms) {}

    private final DeskModel desk;
    private final RunningModel running;
    private final MoreLikeThis more;
    private final ReadOnlyObjectWrapper<Optional<Id<Code>>> code = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<KeyWord>> terms = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Set<Word>> left = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<List<LikeRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<LikeRow>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper uncodedOnly = new ReadOnlyBooleanWrapper();
    private final Set<Id<Turn>> away = new HashSet<>();
    private Runnable stop = () -> {};
    private boolean seen;

    public LikeModel(DeskModel desk, RunningModel running, MoreLikeThis more) {
        this.desk = desk;
        this.running = running;
        this.more = more;
        desk.study().addListener((property, before, now) -> follow(before, now));
    }

    private void follow(Study before, Study now) {
        boolean gone = code.get().filter(id -> !now.codebook().codes().has(id)).isPresent();
        if (gone || desk.desk().formerDropped()) {
            stop.run();
            stop = () -> {};
            busy.set(false);
            code.set(Optional.empty());
            terms.set(List.of());
            left.set(Set.of());
            list();
        }
        boolean same = before.codings().equals(now.codings())
                && before.transcripts().equals(now.transcripts())
                && before.people().equals(now.people())
                && before.codebook().equals(now.codebook());
        if (seen && !same) {
            list();
        }
    }

    /** Says whether the list is seen; while it is not, it is not kept up to date. */
    public void seen(boolean now) {
        seen = now;
        if (now) {
            list();
        }
    }

    /** The code that is asked for. */
    public ReadOnlyObjectProperty<Optional<Id<Code>>> code() {
        return code.getReadOnlyProperty();
    }

    /** The words that are looked for, the most telling first. */
    public ReadOnlyObjectProperty<List<KeyWord>> terms() {
        return terms.getReadOnlyProperty();
    }

    /** Those of them that are left out. */
    public ReadOnlyObjectProperty<Set<Word>> left() {
        return left.getReadOnlyProperty();
    }

    /** The turns that are proposed, the best first. */
    ReadOnlyObjectProperty<List<LikeRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** The turn that the keyboard is at. */
    ReadOnlyObjectProperty<Optional<LikeRow>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether the terms are being found. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Whether turns with any code are left out. */
    public ReadOnlyBooleanProperty uncodedOnly() {
        return uncodedOnly.getReadOnlyProperty();
    }

    /** How many turns were put away. */
    int away() {
        return away.size();
    }

    void choose(Optional<LikeRow> row) {
        chosen.set(row);
    }

    /** Asks for a code: its terms are found anew, and what was put away may come again. */
    public void ask(Id<Code> wanted) {
        stop.run();
        away.clear();
        left.set(Set.of());
        terms.set(List.of());
        rows.set(List.of());
        code.set(Optional.of(wanted));
        busy.set(true);
        stop = running.start(Work.WORDS, progress -> new Found(more.terms(wanted, progress)), watcher(wanted));
    }

    private Jobs.Watcher<Found> watcher(Id<Code> wanted) {
        return new Jobs.Watcher<>() {
            @Override
            public void at(long done, long total) {}

            @Override
            public void done(Found found) {
                if (code.get().filter(wanted::equals).isPresent()) {
                    busy.set(false);
                    terms.set(found.terms());
                    list();
                }
            }

            @Override
            public void failed(RuntimeException why) {
                busy.set(false);
                throw why;
            }

            @Override
            public void stopped() {
                busy.set(code.get().filter(wanted::equals).isEmpty() && busy.get());
            }
        };
    }

    /** Looks for a term, or no more. */
    public void tick(Word word, boolean wanted) {
        Set<Word> now = new HashSet<>(left.get());
        if (wanted) {
            now.remove(word);
        } else {
            now.add(word);
        }
        left.set(Set.copyOf(now));
        list();
    }

    /** Leaves out turns with any code, or takes them in. */
    public void uncodedOnly(boolean now) {
        uncodedOnly.set(now);
        list();
    }

    /** Codes the chosen turn; the next one is chosen. */
    public void codeChosen() {
        code.get().ifPresent(id -> chosen.get().ifPresent(row -> more.code(row.candidate(), id)));
    }

    /** Puts the chosen turn away for this time; the next one is chosen. */
    public void putAway() {
        chosen.get().ifPresent(row -> {
            away.add(row.candidate().turn().id());
            list();
        });
    }

    /** Takes in again what was put away. */
    public void takeAllBack() {
        away.clear();
        list();
    }

    /** Goes to where the chosen turn stands. */
    public void goToSource() {
        chosen.get().ifPresent(row -> desk.goTo(row.place()));
    }

    private void list() {
        int at = Math.max(0, chosen.get().map(rows.get()::indexOf).orElse(0));
        Optional<Id<Turn>> before =
                chosen.get().map(row -> row.candidate().turn().id());
        Study study = desk.desk().now();
        List<Word> wanted = terms.get().stream()
                .map(KeyWord::word)
                .filter(word -> !left.get().contains(word))
                .toList();
        List<LikeRow> now = code
                .get()
                .map(id -> more.candidates(id, uncodedOnly.get(), wanted, Set.copyOf(away)))
                .orElse(List.of())
                .stream()
                .map(candidate -> LikeRow.of(study, candidate))
                .toList();
        rows.set(now);
        chosen.set(now.stream()
                .filter(row ->
                        before.filter(row.candidate().turn().id()::equals).isPresent())
                .findFirst()
                .or(() -> now.isEmpty() ? Optional.empty() : Optional.of(now.get(Math.min(at, now.size() - 1)))));
    }
}
