package no.utsagn.ui.words.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.analysis.words.Word;
import no.utsagn.analysis.words.said.Part;
import no.utsagn.app.Jobs;
import no.utsagn.app.search.WordsOfStudy;
import no.utsagn.app.search.acts.EditFillers;
import no.utsagn.base.Messages;
import no.utsagn.language.SortOrder;
import no.utsagn.study.Study;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.running.RunningModel;
import no.utsagn.ui.running.Work;

/** The words of the open study as they are asked for. It counts while it is seen, and in the background. */
public final class WordsModel {

    /** How the list is sorted. */
    public record Sorted(Column by, boolean falling) {}

    private final Messages say;
    private final DeskModel desk;
    private final RunningModel running;
    private final WordsOfStudy words;
    private final EditFillers fillers;
    private final ReadOnlyObjectWrapper<Asked> asked = new ReadOnlyObjectWrapper<>(Asked.first());
    private final ReadOnlyObjectWrapper<Optional<Counted>> counted = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<WordRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<WordRow>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Sorted> sorted = new ReadOnlyObjectWrapper<>(new Sorted(Column.COUNT, true));
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Runnable stop = () -> {};
    private String filter = "";
    private boolean severalOnly;
    private boolean seen;
    private boolean stale = true;
    private long number;

    public WordsModel(Messages say, DeskModel desk, RunningModel running, WordsOfStudy words) {
        this.say = say;
        this.desk = desk;
        this.running = running;
        this.words = words;
        this.fillers = new EditFillers(desk.desk(), words.shipped());
        desk.study().addListener((property, before, now) -> {
            if (desk.desk().formerDropped()) {
                forget();
            }
            if (concerns(before, now)) {
                refresh();
            }
        });
    }

    /** Keeps no word that was said before names were replaced. */
    private void forget() {
        stop.run();
        stop = () -> {};
        number++;
        busy.set(false);
        stale = true;
        filter = "";
        asked.set(asked.get().near(""));
        counted.set(Optional.empty());
        list();
    }

    private static boolean concerns(Study before, Study now) {
        return !(before.transcripts().equals(now.transcripts())
                && before.people().equals(now.people())
                && before.codings().equals(now.codings())
                && before.codebook().equals(now.codebook())
                && before.searches().words().equals(now.searches().words()));
    }

    /** Says whether the list is seen; while it is not, nothing is counted. */
    public void seen(boolean now) {
        seen = now;
        if (now && stale) {
            refresh();
        }
    }

    /** What is asked. */
    public ReadOnlyObjectProperty<Asked> asked() {
        return asked.getReadOnlyProperty();
    }

    /** What was counted last; empty until something was. */
    public ReadOnlyObjectProperty<Optional<Counted>> counted() {
        return counted.getReadOnlyProperty();
    }

    /** The words that are listed, filtered and sorted. */
    public ReadOnlyObjectProperty<List<WordRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** The word that the keyboard is at. */
    public ReadOnlyObjectProperty<Optional<WordRow>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Sorted> sorted() {
        return sorted.getReadOnlyProperty();
    }

    /** Whether what is listed is not yet what is asked for. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What the parts of the study are called. */
    public PartNames names() {
        return new PartNames(say, desk.study().get());
    }

    public void choose(Optional<WordRow> row) {
        chosen.set(row);
    }

    /** Asks for something else. */
    public void ask(UnaryOperator<Asked> change) {
        Asked before = asked.get();
        Asked now = change.apply(before);
        if (before.mode() == Mode.KEY && now.mode() != Mode.KEY) {
            now = now.of(new Part.Whole());
        }
        if (now.mode() == Mode.KEY
                && now.here() instanceof Part.Whole
                && now.there().isEmpty()) {
            now = now.of(names().first().orElse(now.here()));
        }
        if (!now.equals(before)) {
            asked.set(now);
            if (now.mode() != before.mode()) {
                sorted.set(new Sorted(now.mode().columns().get(0), true));
            }
            refresh();
        }
    }

    /** Asks for the neighbours of a word. */
    public void near(Word word) {
        ask(now -> now.with(Mode.NEAR).near(word.form()));
    }

    /** Sorts by a column; by the one that it is sorted by already, the other way round. */
    public void sort(Column by) {
        Sorted now = sorted.get();
        sorted.set(new Sorted(by, now.by() == by ? !now.falling() : by != Column.WORD));
        list();
    }

    /** Lists only words with a form that holds this. */
    public void filter(String typed) {
        filter = typed.strip().toLowerCase(Locale.ROOT);
        list();
    }

    /** Lists only words that more than one person says, or all. */
    public void severalOnly(boolean now) {
        severalOnly = now;
        list();
    }

    private boolean isListed(WordRow row) {
        boolean several = row.spread().people() > 1 || row.spread().unknown();
        return (several || !severalOnly) && row.word().forms().stream().anyMatch(form -> form.contains(filter));
    }

    /** Leaves a word out of the lists from now on, in all its forms. */
    public void leaveOut(Word word) {
        fillers.leaveOut(word.forms());
    }

    /** What is searched for to find a word where it is said. */
    public String query(Word word) {
        boolean plain = word.form().chars().allMatch(letter -> Character.isLetterOrDigit(letter) || letter == '-');
        String written = plain ? word.form() : "\"" + word.form() + "\"";
        return asked.get().by() == WordsOfStudy.By.FORM ? "=" + written : written;
    }

    private void refresh() {
        stale = !seen;
        if (stale) {
            return;
        }
        stop.run();
        forgetParts();
        Asked wanted = asked.get();
        long mine = ++number;
        busy.set(true);
        stop = running.start(
                Work.WORDS, progress -> Counted.of(words.counts(wanted.by(), progress), wanted), watcher(mine));
    }

    /** A role or code that is chosen may be gone. */
    private void forgetParts() {
        PartNames names = names();
        Asked now = asked.get();
        Part here = names.has(now.here()) ? now.here() : new Part.Whole();
        asked.set(now.of(here).against(now.there().filter(names::has)));
    }

    private Jobs.Watcher<Counted> watcher(long mine) {
        return new Jobs.Watcher<>() {
            @Override
            public void at(long done, long total) {}

            @Override
            public void done(Counted result) {
                if (mine == number) {
                    busy.set(false);
                    counted.set(Optional.of(result));
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
                if (mine == number) {
                    busy.set(false);
                    stale = true;
                }
            }
        };
    }

    private void list() {
        List<WordRow> all = counted.get().map(Counted::rows).orElse(List.of());
        List<WordRow> now = all.stream().filter(this::isListed).sorted(order()).toList();
        rows.set(now);
        Optional<String> kept = chosen.get().map(row -> row.word().form());
        chosen.set(now.stream()
                .filter(row -> kept.filter(row.word().form()::equals).isPresent())
                .findFirst());
    }

    private Comparator<WordRow> order() {
        Sorted by = sorted.get();
        Comparator<WordRow> order = by.by() == Column.WORD
                ? Comparator.comparing(row -> row.word().form(), SortOrder.norwegian())
                : Comparator.comparingDouble(row -> row.figure(by.by()));
        return by.falling() ? Collections.reverseOrder(order) : order;
    }
}
