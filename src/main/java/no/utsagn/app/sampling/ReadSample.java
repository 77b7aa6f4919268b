package no.utsagn.app.sampling;

import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.names.sample.Sampling;
import no.utsagn.names.sample.Sentence;
import no.utsagn.study.EditKind;
import no.utsagn.study.NameSample;

/** Reads a sampling check. Each answer is on disk when it is given, and one step to take back. */
public final class ReadSample {

    private final OpenStudy open;

    public ReadSample(OpenStudy open) {
        this.open = open;
    }

    /** The check that is being read: the last that was begun by this coder, unless it is done. */
    public Optional<NameSample> current() {
        return open.now().samples().stream()
                .filter(sample -> sample.begun().by().equals(open.me().id().value()))
                .reduce((before, after) -> after)
                .filter(sample -> !sample.isDone());
    }

    /**
     * Begins a check.
     *
     * @param size how many sentences to read, 1 or more
     */
    public NameSample begin(int size, Sampling sampling) {
        NameSample sample = NameSample.begin(size, sampling.population(), open.stamp());
        open.apply(EditKind.SAMPLE_BEGUN, List.of(sample.id().value()), study -> study.with(sample));
        return sample;
    }

    /**
     * Says of a sentence whether it holds a name.
     *
     * @throws IllegalArgumentException if the study has no such check
     */
    public void answer(Id<NameSample> id, Sentence sentence, boolean name) {
        open.apply(
                EditKind.SENTENCE_READ,
                List.of(id.value()),
                study -> study.with(study.samples().get(id).read(sentence.lot(), name)));
    }
}
