package no.utsagn.bench.like;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import no.utsagn.analysis.words.Fillers;
import no.utsagn.analysis.words.KeyWords;
import no.utsagn.analysis.words.Word;
import no.utsagn.analysis.words.WordCounts;
import no.utsagn.analysis.words.said.SaidWords;
import no.utsagn.base.Id;
import no.utsagn.base.Progress;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.language.NormalForm;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.language.forms.WordForms;
import no.utsagn.search.SearchIndex;
import no.utsagn.search.like.LikeTerms;
import no.utsagn.search.like.MoreLike;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/**
 * Measures "more like this" on codings that people laid. The codings of each code with ten or more (those of the codes
 * below it among them) are dealt into five parts, four times anew; each part is taken away in turn, and looked for with what is left.
 * What counts is how many of the turns with a coding taken away are among the twenty best: recall at 20.
 */
public final class MeasureLike {

    /** Codes with fewer codings are passed over. */
    public static final int LEAST_CODINGS = 10;

    private static final int FOLDS = 5;
    private static final int OFFERED = 20;
    private static final int DEALS = 4;

    private final Study study;
    private final SaidWords said;
    private final WordCounts counts;

    public MeasureLike(Study study) {
        this.study = study;
        said = SaidWords.of(study, Progress.none());
        counts = WordCounts.of(said, Fillers.shipped().with(study.searches().words()), WordForms.shipped(), true);
    }

    /** A row for each code with codings enough, as the codebook is read. */
    public List<Recall> measure() {
        try (SearchIndex index = SearchIndex.of(study, Progress.none())) {
            return study.codebook().inTreeOrder().stream()
                    .map(code -> of(code, index))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private Optional<Recall> of(Code code, SearchIndex index) {
        Set<Id<Code>> codes = study.codebook().withDescendants(code.id());
        List<Coding> codings = new ArrayList<>(study.codings()
                .all()
                .filter(coding -> codes.contains(coding.code()))
                .sorted(Comparator.comparing(this::place))
                .toList());
        if (codings.size() < LEAST_CODINGS) {
            return Optional.empty();
        }
        List<Recall> folds = new ArrayList<>();
        for (int deal = 0; deal < DEALS; deal++) {
            Collections.shuffle(codings, new Random(deal));
            for (int fold = 0; fold < FOLDS; fold++) {
                folds.add(fold(code, codes, every(codings, fold), index));
            }
        }
        Recall all = Recall.together(folds);
        String path = study.codebook().path(code.id()).written();
        return Optional.of(
                new Recall(path, codings.size(), all.turns(), all.like(), all.byName(), all.longest(), all.atRandom()));
    }

    private static Set<Id<Coding>> every(List<Coding> codings, int fold) {
        Set<Id<Coding>> held = new HashSet<>();
        for (int i = fold; i < codings.size(); i += FOLDS) {
            held.add(codings.get(i).id());
        }
        return held;
    }

    /** Where a coding lies, whatever ids were drawn. */
    private String place(Coding coding) {
        return "%s %010d %010d"
                .formatted(
                        study.transcripts().get(coding.transcript()).title(),
                        coding.span().start(),
                        coding.span().end());
    }

    private Recall fold(Code code, Set<Id<Code>> codes, Set<Id<Coding>> held, SearchIndex index) {
        Study left = study.with(study.codings().without(coding -> held.contains(coding.id())));
        List<Turn> open = new ArrayList<>();
        Set<Id<Turn>> wanted = new HashSet<>();
        for (Transcript transcript : study.transcripts()) {
            List<Span> known = spans(left, transcript, codes);
            List<Span> all = spans(study, transcript, codes);
            for (Turn turn : transcript.turns()) {
                if (study.isInformants(transcript, turn) && known.stream().noneMatch(turn.span()::overlaps)) {
                    open.add(turn);
                    if (all.stream().anyMatch(turn.span()::overlaps)) {
                        wanted.add(turn.id());
                    }
                }
            }
        }
        MoreLike more = new MoreLike(left, index);
        return new Recall(
                "",
                held.size(),
                wanted.size(),
                found(more, code, terms(left, code), wanted),
                found(more, code, words(code.name()), wanted),
                (int) longest(open).filter(wanted::contains).count(),
                (double) wanted.size() * Math.min(OFFERED, open.size()) / Math.max(1, open.size()));
    }

    private List<Word> terms(Study in, Code code) {
        WordCounts now = counts.over(said.following(in, Progress.none()));
        return LikeTerms.of(now, code.id()).stream().map(KeyWords.KeyWord::word).toList();
    }

    private static Stream<Id<Turn>> longest(List<Turn> turns) {
        return turns.stream()
                .sorted(Comparator.comparingInt(turn -> -turn.span().length()))
                .limit(OFFERED)
                .map(Turn::id);
    }

    private static List<Span> spans(Study in, Transcript transcript, Set<Id<Code>> codes) {
        return in.codings().in(transcript.id()).stream()
                .filter(coding -> codes.contains(coding.code()))
                .map(Coding::span)
                .toList();
    }

    private static int found(MoreLike more, Code code, List<Word> terms, Set<Id<Turn>> wanted) {
        return (int) more.of(code.id(), false, terms, Set.of(), OFFERED).stream()
                .filter(candidate -> wanted.contains(candidate.turn().id()))
                .count();
    }

    /** The words of a name that were said, in all their forms; fillers are none. */
    private List<Word> words(String name) {
        return Words.in(name, Span.over(name)).stream()
                .map(word -> counts.word(NormalForm.of(name, word)))
                .flatMap(Optional::stream)
                .toList();
    }
}
