package no.utsagn.search.like;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.utsagn.analysis.words.Word;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.language.NormalForm;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.search.Ranked;
import no.utsagn.search.SearchIndex;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/** Finds turns of informants that a code is not laid on and that have most of its words, by BM25. */
public final class MoreLike {

    private final Study study;
    private final SearchIndex index;

    /** @param index of that study; if it lags behind, turns that it does not know yet are not found */
    public MoreLike(Study study, SearchIndex index) {
        this.study = study;
        this.index = index;
    }

    /**
     * The turns that fit best.
     *
     * @param code none of them shares a character with a coding of it or of a code below it
     * @param uncodedOnly whether none of them may share one with any coding
     * @param terms what they are to have
     * @param without turns that are passed over
     * @param limit how many at most
     * @return the best first
     */
    public List<Candidate> of(Id<Code> code, boolean uncodedOnly, List<Word> terms, Set<Id<Turn>> without, int limit) {
        Set<Id<Code>> codes = study.codebook().withDescendants(code);
        Map<Id<Transcript>, Set<Id<Turn>>> open = new HashMap<>();
        Predicate<Coding> bars = coding -> uncodedOnly || codes.contains(coding.code());
        return index
                .best(
                        terms.stream().map(Word::forms).toList(),
                        (transcript, turn) -> !without.contains(turn)
                                && open.computeIfAbsent(transcript, id -> open(id, bars))
                                        .contains(turn),
                        limit)
                .stream()
                .map(ranked -> candidate(ranked, terms))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The turns of informants in a transcript on which there is none of some codings. */
    private Set<Id<Turn>> open(Id<Transcript> id, Predicate<Coding> bars) {
        Set<Id<Turn>> open = new HashSet<>();
        study.transcripts().find(id).ifPresent(transcript -> {
            List<Span> barred = study.codings().in(id).stream()
                    .filter(bars)
                    .map(Coding::span)
                    .toList();
            for (Turn turn : transcript.turns()) {
                if (study.isInformants(transcript, turn) && barred.stream().noneMatch(turn.span()::overlaps)) {
                    open.add(turn.id());
                }
            }
        });
        return open;
    }

    private Optional<Candidate> candidate(Ranked ranked, List<Word> terms) {
        Transcript transcript = study.transcripts().get(ranked.transcript());
        Turn turn = transcript.turn(ranked.turn());
        Map<String, Word> byForm = new HashMap<>();
        terms.forEach(word -> word.forms().forEach(form -> byForm.put(form, word)));
        List<Span> lit = new ArrayList<>();
        Set<Word> found = new HashSet<>();
        for (Span span : Words.in(transcript.text(), turn.span())) {
            Word word = byForm.get(NormalForm.of(transcript.text(), span));
            if (word != null) {
                lit.add(span);
                found.add(word);
            }
        }
        return lit.isEmpty()
                ? Optional.empty()
                : Optional.of(new Candidate(
                        transcript.id(),
                        turn,
                        lit,
                        terms.stream().filter(found::contains).toList(),
                        ranked.score()));
    }
}
