package no.utsagn.ui.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.app.Jobs;
import no.utsagn.app.sampling.ReadSample;
import no.utsagn.base.Items;
import no.utsagn.names.sample.Sampling;
import no.utsagn.names.sample.Sentence;
import no.utsagn.study.NameSample;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.running.RunningModel;
import no.utsagn.ui.running.Work;

/**
 * Which sentence is to be read, and what was said of those before. Sentences are drawn in the background, anew when texts
 * or finds have changed; an answer only goes on to the next.
 */
public final class SamplingModel {

    /** What there is to do. */
    public enum Phase {
        /** Names have not been looked for, so that nothing can be said of what was overlooked. */
        NOT_LOOKED,
        NOT_BEGUN,
        PREPARING,
        READING,
        DONE
    }

    private final DeskModel desk;
    private final RunningModel running;
    private final ReadSample reading;
    private final ReadOnlyObjectProperty<Found> found;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.NOT_LOOKED);
    private final ReadOnlyObjectWrapper<Optional<Drawn>> drawn = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<NameSample>> sample = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Prepared prepared = Prepared.nothing();
    private int asked;
    private boolean seen;

    /** What was drawn, from which texts and finds, for which sample as it was then. */
    private record Prepared(
            Optional<Items<Transcript>> texts,
            Optional<Found> found,
            Optional<NameSample> sample,
            Sampling sampling,
            List<Sentence> ahead) {

        static Prepared nothing() {
            return new Prepared(Optional.empty(), Optional.empty(), Optional.empty(), Sampling.none(), List.of());
        }

        boolean fits(Study study, Found now, Optional<NameSample> wanted) {
            return texts.filter(study.transcripts()::equals).isPresent()
                    && found.filter(now::equals).isPresent()
                    && sample.map(NameSample::id).equals(wanted.map(NameSample::id))
                    && sample.map(NameSample::read).orElse(0)
                            <= wanted.map(NameSample::read).orElse(0);
        }
    }

    /** @param found what is known of names; sentences are drawn from the rest */
    public SamplingModel(DeskModel desk, RunningModel running, ReadOnlyObjectProperty<Found> found) {
        this.desk = desk;
        this.running = running;
        this.reading = new ReadSample(desk.desk());
        this.found = found;
        found.addListener((property, before, now) -> refresh());
        desk.study().addListener((property, before, now) -> refresh());
    }

    /** What there is to do. */
    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** The sentence that is to be read. */
    public ReadOnlyObjectProperty<Optional<Drawn>> drawn() {
        return drawn.getReadOnlyProperty();
    }

    /** The check that is being read, or the last that was. */
    public ReadOnlyObjectProperty<Optional<NameSample>> sample() {
        return sample.getReadOnlyProperty();
    }

    /** All checks, the newest first. */
    public List<NameSample> all() {
        List<NameSample> all = new ArrayList<>(desk.study().get().samples().all());
        all.sort(Comparator.comparing((NameSample one) -> one.begun().at()).reversed());
        return List.copyOf(all);
    }

    /** Says whether somebody sees it; while nobody does, nothing is drawn. */
    public void shown(boolean now) {
        seen = now;
        refresh();
    }

    /** Forgets the texts that sentences were drawn from; they are drawn again where that is needed. */
    public void forget() {
        prepared = Prepared.nothing();
        asked++;
        refresh();
    }

    /** From how many sentences is drawn, once that is known. */
    public Optional<Integer> population() {
        return prepared.texts().map(texts -> prepared.sampling().population());
    }

    /** Begins a check. Does nothing while one is being read, or before names have been looked for. */
    public void begin(int size) {
        if (found.get().whole() && reading.current().isEmpty()) {
            whenPrepared(now -> reading.begin(size, now.sampling()));
        }
    }

    /** The sentence holds no name. */
    public void noName() {
        answer(false);
    }

    /** The sentence holds a name that was overlooked. */
    public void hasName() {
        answer(true);
    }

    private void answer(boolean name) {
        drawn.get().ifPresent(now -> reading.current()
                .ifPresent(current -> reading.answer(current.id(), now.sentence(), name)));
    }

    private void refresh() {
        if (!seen) {
            return;
        }
        Optional<NameSample> current = reading.current();
        sample.set(current.or(() -> all().stream().findFirst()));
        if (!found.get().whole()) {
            show(Phase.NOT_LOOKED);
        } else if (current.isEmpty()) {
            show(sample.get().isPresent() ? Phase.DONE : Phase.NOT_BEGUN);
        } else if (prepared.fits(desk.study().get(), found.get(), current)) {
            next(current.get());
        } else {
            show(Phase.PREPARING);
            whenPrepared(now -> refresh());
        }
    }

    private void show(Phase now) {
        drawn.set(Optional.empty());
        phase.set(now);
    }

    private void next(NameSample current) {
        Study study = desk.study().get();
        Optional<Drawn> now = prepared.ahead().stream()
                .filter(sentence -> current.reached()
                        .filter(reached -> sentence.lot().compareTo(reached) <= 0)
                        .isEmpty())
                .findFirst()
                .map(sentence -> Drawn.of(sentence, study.transcripts().get(sentence.transcript())));
        drawn.set(now);
        phase.set(now.isPresent() ? Phase.READING : Phase.DONE);
    }

    /** Draws in the background, unless it is drawn already. What was asked for before is forgotten. */
    private void whenPrepared(Consumer<Prepared> then) {
        Study study = desk.study().get();
        Found of = found.get();
        Optional<NameSample> current = reading.current();
        if (prepared.fits(study, of, current)) {
            then.accept(prepared);
            return;
        }
        asked++;
        int ask = asked;
        running.start(
                Work.DRAWING,
                progress -> prepare(study, of, current),
                Jobs.watcher(
                        ready -> {
                            if (ask == asked) {
                                prepared = ready;
                                then.accept(ready);
                            }
                        },
                        why -> {
                            throw why;
                        }));
    }

    private static Prepared prepare(Study study, Found found, Optional<NameSample> current) {
        Sampling sampling = Sampling.of(study, found.where());
        return new Prepared(
                Optional.of(study.transcripts()),
                Optional.of(found),
                current,
                sampling,
                current.map(sampling::ahead).orElse(List.of()));
    }
}
