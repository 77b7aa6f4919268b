package no.utsagn.bench.speed.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Progress;
import no.utsagn.base.Stamp;
import no.utsagn.bench.generate.speech.Dice;
import no.utsagn.bench.measure.Bench;
import no.utsagn.bench.measure.Ground;
import no.utsagn.bench.measure.Measurement;
import no.utsagn.bench.measure.Size;
import no.utsagn.bench.measure.Target;
import no.utsagn.bench.measure.Times;
import no.utsagn.language.Span;
import no.utsagn.language.forms.Width;
import no.utsagn.search.SearchIndex;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.turn.Turn;

/** How long it takes from a word that somebody types into a transcript until it is found. */
public final class EditBench implements Bench {

    private static final double QUICK_ENOUGH = 2;

    private final Times.Plan plan;

    public EditBench() {
        this(new Times.Plan(100, 400, Duration.ofSeconds(30)));
    }

    EditBench(Times.Plan plan) {
        this.plan = plan;
    }

    @Override
    public String name() {
        return "edit";
    }

    @Override
    public List<Measurement> measure(Ground ground) {
        List<Study> states = new ArrayList<>(List.of(ground.study()));
        Dice dice = new Dice(1);
        for (int i = 0; i < plan.warmUps() + plan.count(); i++) {
            states.add(edited(states.get(i), word(i), dice));
        }
        try (SearchIndex index = SearchIndex.of(ground.study(), Progress.none())) {
            Searching searching = new Searching(index);
            Times times = plan.measure(ground.watch(), i -> {
                index.follow(states.get(i), states.get(i + 1));
                if (searching
                                .best(states.get(i + 1), word(i), Width.EXACT)
                                .hits()
                                .size()
                        != 1) {
                    throw new IllegalStateException("an edit was not found");
                }
            });
            return List.of(Measurement.of("bench.edit", ground.size(), times)
                    .with(Optional.of(Target.median(QUICK_ENOUGH)).filter(target -> ground.size() == Size.M)));
        }
    }

    /** A word that nobody has said. */
    private static String word(int number) {
        return "nyord" + number;
    }

    private static Study edited(Study study, String word, Dice dice) {
        Transcript transcript = dice.of(List.copyOf(study.transcripts().all()));
        Turn turn = dice.of(transcript.turns());
        Span end = Span.at(turn.span().end());
        Stamp stamp = new Stamp(
                study.coders().iterator().next().id().value(), study.facts().created());
        return study.edited(transcript.id(), new TextEdit.Replace(end, " " + word), stamp);
    }
}
