package no.utsagn.search.like;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.utsagn.analysis.words.Fillers;
import no.utsagn.analysis.words.KeyWords;
import no.utsagn.analysis.words.Word;
import no.utsagn.analysis.words.WordCounts;
import no.utsagn.analysis.words.said.SaidWords;
import no.utsagn.base.Id;
import no.utsagn.base.Progress;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodePath;
import no.utsagn.language.forms.WordForms;
import no.utsagn.search.SearchIndex;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MoreLikeTest {

    private final Study study = new StudyBuilder()
            .person("Kari", "kandidat")
            .person("Per", "kandidat")
            .transcript(
                    "Ett",
                    "I: Fikk du tillit til jobbspesialisten, og stolte du på henne?",
                    "Kari: Jeg stolte på henne, tilliten kom etter hvert.",
                    "Kari: Vi satt på kafeen og drakk kaffe den dagen.",
                    "Per: Tilliten var borte, jeg stolte ikke på noen.",
                    "Per: Kaffe er godt, og kafeen var stengt hele uka.")
            .transcript(
                    "To",
                    "Per: Tillit tar tid, og tillit er alt.",
                    "Kari: Hun stolte jo ikke på noen, og ingen stolte på meg.",
                    "Kari: Bussen gikk fra meg.",
                    "Per: Det regnet den dagen.")
            .code("Tillit", "Ett", "Jeg stolte på henne, tilliten kom")
            .code("Tillit > Brudd", "Ett", "Tilliten var borte, jeg stolte ikke")
            .code("Annet", "To", "Tillit tar")
            .build();
    private final SearchIndex index = SearchIndex.of(study, Progress.none());
    private final WordCounts counts =
            WordCounts.of(SaidWords.of(study, Progress.none()), Fillers.shipped(), WordForms.shipped(), true);
    private final Id<Code> trust =
            study.codebook().find(CodePath.of("Tillit")).orElseThrow().id();

    @AfterEach
    void close() {
        index.close();
    }

    private List<Word> terms() {
        return LikeTerms.of(counts, trust).stream().map(KeyWords.KeyWord::word).toList();
    }

    private List<String> found(List<Candidate> candidates) {
        return candidates.stream()
                .map(each -> study.transcripts()
                        .get(each.transcript())
                        .words(each.turn().span()))
                .toList();
    }

    @Test
    void theTermsAreThoseOfTheCodeAndTheCodesBelow() {
        assertThat(terms().stream().map(Word::form)).containsExactly("stolte", "tillit");
        assertThat(terms().get(1).forms()).containsExactlyInAnyOrder("tilliten", "tillit");
    }

    @Test
    void turnsOfInformantsThatAreNotCodedSoAreFound() {
        assertThat(found(new MoreLike(study, index).of(trust, false, terms(), Set.of(), 20)))
                .containsExactly(
                        "Tillit tar tid, og tillit er alt.", "Hun stolte jo ikke på noen, og ingen stolte på meg.");
    }

    @Test
    void thoseWithAnotherCodeCanBeLeftOut() {
        assertThat(found(new MoreLike(study, index).of(trust, true, terms(), Set.of(), 20)))
                .containsExactly("Hun stolte jo ikke på noen, og ingen stolte på meg.");
    }

    @Test
    void theWordsOfACandidateAreLit() {
        Candidate candidate = new MoreLike(study, index)
                .of(trust, false, terms(), Set.of(), 20)
                .get(0);
        assertThat(candidate.lit().stream()
                        .map(span ->
                                study.transcripts().get(candidate.transcript()).words(span)))
                .containsExactly("Tillit", "tillit");
        assertThat(candidate.words().stream().map(Word::form)).containsExactly("tillit");
    }

    @Test
    void whatIsPutAwayOrBeyondTheLimitIsNotShown() {
        MoreLike more = new MoreLike(study, index);
        List<Word> coffee = List.of(
                counts.word("kaffe").orElseThrow(), counts.word("kafeen").orElseThrow());
        List<Candidate> two = more.of(trust, false, coffee, Set.of(), 20);
        assertThat(two).hasSize(2);
        assertThat(more.of(trust, false, coffee, Set.of(two.get(0).turn().id()), 20))
                .containsExactly(two.get(1));
        assertThat(more.of(trust, false, coffee, Set.of(), 1)).containsExactly(two.get(0));
    }

    @Test
    void withoutTermsThereIsNothingToGoBy() {
        assertThat(new MoreLike(study, index).of(trust, false, List.of(), Set.of(), 20))
                .isEmpty();
        Id<Code> empty =
                study.codebook().find(CodePath.of("Annet")).orElseThrow().id();
        assertThat(LikeTerms.of(counts, empty)).hasSizeLessThan(LikeTerms.MOST);
    }
}
