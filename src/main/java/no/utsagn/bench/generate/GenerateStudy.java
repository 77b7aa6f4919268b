package no.utsagn.bench.generate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import no.utsagn.base.Items;
import no.utsagn.base.Progress;
import no.utsagn.base.Stamp;
import no.utsagn.bench.generate.speech.Babble;
import no.utsagn.bench.generate.speech.Dice;
import no.utsagn.bench.generate.speech.Shares;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Codings;
import no.utsagn.study.Study;
import no.utsagn.study.StudyFacts;
import no.utsagn.transcript.Transcript;

/**
 * Makes a study of any size that reads like interviews and says nothing of anyone. All words, and all ids but those of
 * the study, its roles and its revisions, are the same for the same recipe.
 */
public final class GenerateStudy {

    private static final int CODERS = 3;
    private static final int WHOLE = -1;

    private final Babble babble;
    private final Recipe recipe;

    /** @param samples the transcripts that it takes its words from */
    public GenerateStudy(List<Path> samples, Recipe recipe) {
        this.babble = Babble.from(samples);
        this.recipe = recipe;
    }

    /**
     * The study, in memory alone.
     *
     * @param first who made it
     * @param progress in words; told from several threads
     * @throws Progress.StoppedException if it is asked to stop
     */
    public Study study(StudyFacts facts, Coder first, Progress progress) {
        Study study = Study.create(facts, first);
        Dice dice = Dice.of(recipe.seed(), WHOLE);
        Stamp stamp = new Stamp(first.id().value(), facts.created());
        List<Coder> coders = coders(first, dice);
        List<Code> codes = Themes.codes(babble.themes(recipe.codes()), stamp, dice);
        Company company = Company.of(study.people(), recipe.interviews(), babble.names(), stamp, dice);
        int[] words = Shares.of(recipe.words(), Recipe.LEAST_WORDS, weights(0.5, dice));
        int[] codings = Shares.of(recipe.codings(), 0, weights(1.2, dice));
        Interviews interviews =
                new Interviews(babble, company, Math.max(1, recipe.codes()), new Coded(codes, coders, facts.created()));
        AtomicLong done = new AtomicLong();
        List<Interviews.Made> made = IntStream.range(0, words.length)
                .parallel()
                .mapToObj(i -> {
                    progress.orStop();
                    Interviews.Made one = interviews.make(i, words[i], codings[i], stamp, Dice.of(recipe.seed(), i));
                    progress.at(done.addAndGet(words[i]), recipe.words());
                    return one;
                })
                .toList();
        return study.with(company.people())
                .withCoders(Items.of(coders, Coder::id))
                .with(Themes.in(study.codebook(), codes))
                .withTranscripts(
                        Items.of(made.stream().map(Interviews.Made::transcript).toList(), Transcript::id))
                .with(Codings.of(
                        made.stream().flatMap(one -> one.codings().stream()).toList()));
    }

    private static List<Coder> coders(Coder first, Dice dice) {
        List<Coder> coders = new ArrayList<>(List.of(first));
        for (int i = 1; i < CODERS; i++) {
            coders.add(new Coder(dice.id(), first.name() + " " + (i + 1)));
        }
        return coders;
    }

    private double[] weights(double spread, Dice dice) {
        return IntStream.range(0, recipe.interviews())
                .mapToDouble(i -> dice.logNormal(1, spread))
                .toArray();
    }
}
