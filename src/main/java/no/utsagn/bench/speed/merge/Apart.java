package no.utsagn.bench.speed.merge;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import no.utsagn.app.sample.SampleFolder;
import no.utsagn.base.Id;
import no.utsagn.base.Progress;
import no.utsagn.base.Stamp;
import no.utsagn.bench.generate.GenerateStudy;
import no.utsagn.bench.generate.Recipe;
import no.utsagn.bench.generate.speech.Dice;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Coder;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Codings;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyFacts;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.turn.Turn;

/** Two copies of a study that two people have worked in for some weeks. */
record Apart(Study ours, Study theirs) {

    private static final Instant MADE = Instant.parse("2026-01-01T12:00:00Z");
    private static final long OURS = 1;
    private static final long THEIRS = 2;
    private static final Duration STEP = Duration.ofSeconds(30);

    /**
     * How much was done in each copy.
     *
     * @param common codings that both began with
     * @param corrections of words in texts
     * @param things how many memos were written, codes renamed, moved and defined each, codings deleted
     */
    record Work(int interviews, int words, int codes, int codings, int common, int corrections, int things) {}

    /** The copies that a merge is measured on. */
    static final Work USUAL = new Work(60, 600_000, 300, 20_000, 4_000, 300, 40);

    static Apart of(Work work) {
        int alone = work.codings() - work.common();
        Recipe recipe = new Recipe(work.interviews(), work.words(), work.codes(), work.codings() + alone, OURS);
        Study whole = new GenerateStudy(SampleFolder.find().files(), recipe)
                .study(StudyFacts.of("Målt", MADE), new Coder(Id.random(), "M"), Progress.none());
        List<Coding> dealt = dealt(whole);
        Study base = whole.with(Codings.of(dealt.subList(0, work.common())));
        List<Coding> ours = dealt.subList(work.common(), work.codings());
        List<Coding> theirs = dealt.subList(work.codings(), dealt.size());
        return new Apart(
                new Worker(base, OURS).worked(base, ours, work), new Worker(base, THEIRS).worked(base, theirs, work));
    }

    /** All codings in an order that says nothing of where they are. */
    private static List<Coding> dealt(Study whole) {
        return whole.codings().all().sorted((a, b) -> a.id().compareTo(b.id())).toList();
    }

    /** Somebody at work in a copy. */
    private static final class Worker {
        private final Dice dice;
        private final Coder coder;
        private Instant clock = MADE.plus(Duration.ofDays(1));

        Worker(Study base, long who) {
            dice = new Dice(who);
            coder = List.copyOf(base.coders().all()).get((int) who);
        }

        private Stamp stamp() {
            clock = clock.plus(STEP);
            return new Stamp(coder.id().value(), clock);
        }

        Study worked(Study base, List<Coding> codings, Work work) {
            Study study = step(base, (s, stamp) -> s.with(s.codings().with(codings)));
            List<Code> codes = List.copyOf(study.codebook().codes().all());
            for (int i = 0; i < work.corrections(); i++) {
                study = step(study, this::corrected);
            }
            for (int i = 0; i < work.things(); i++) {
                Code code = dice.of(codes);
                study = step(
                        study,
                        (s, stamp) -> s.with(s.codebook().renamed(code.id(), "Kode " + dice.below(1 << 30), stamp)));
                study = step(study, (s, stamp) -> defined(s, dice.of(codes).id(), stamp));
                study = step(study, (s, stamp) -> moved(s, dice.of(codes).id(), stamp));
                study = step(
                        study,
                        (s, stamp) -> s.with(new Memo(
                                dice.id(),
                                new MemoTarget.OnCode(dice.of(codes).id()),
                                "Om koden, " + dice.next(),
                                stamp)));
                study = step(study, this::uncoded);
            }
            return study;
        }

        private Study step(Study study, BiFunction<Study, Stamp, Study> act) {
            Stamp stamp = stamp();
            return act.apply(study, stamp).tracedFrom(study, stamp);
        }

        private Study corrected(Study study, Stamp stamp) {
            Transcript transcript = dice.of(List.copyOf(study.transcripts().all()));
            Turn turn = dice.of(transcript.turns());
            int start = turn.span().start() + dice.below(turn.span().length());
            Span words = new Span(start, Math.min(turn.span().end(), start + dice.below(9)));
            return study.edited(transcript.id(), new TextEdit.Replace(transcript.snapped(words), "rettet"), stamp);
        }

        private Study defined(Study study, Id<Code> id, Stamp stamp) {
            Code code = study.codebook().code(id);
            Definition was = code.fields().definition();
            Definition is = new Definition(
                    was.name(),
                    "Det som sies om sak " + dice.below(1000),
                    was.full(),
                    was.whenToUse(),
                    was.whenNotToUse(),
                    was.example());
            return study.with(code.with(code.fields().with(is), stamp));
        }

        private Study moved(Study study, Id<Code> id, Stamp stamp) {
            Set<Id<Code>> below = study.codebook().withDescendants(id);
            List<Id<Code>> others = study.codebook().codes().ids().stream()
                    .filter(other -> !below.contains(other))
                    .toList();
            Code code = study.codebook().code(id);
            Optional<Id<Code>> under = others.isEmpty() ? Optional.empty() : Optional.of(dice.of(others));
            return study.with(code.with(code.fields().under(under, 0), stamp));
        }

        private Study uncoded(Study study, Stamp stamp) {
            List<Coding> in =
                    study.codings().in(dice.of(List.copyOf(study.transcripts().ids())));
            return in.isEmpty()
                    ? study
                    : study.without(Tombstone.Kind.CODING, dice.of(in).id().value(), false);
        }
    }

    @Override
    public String toString() {
        return "Apart of " + ours;
    }
}
