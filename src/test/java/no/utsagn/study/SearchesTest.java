package no.utsagn.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Unit;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.Test;

class SearchesTest {

    private final StudyBuilder builder = new StudyBuilder()
            .person("Ane", "kandidat")
            .transcript("Ett", "Ane: Jeg fikk jobb.")
            .transcript("To", "Ane: Ingen jobb.")
            .code("Arbeid > Jobb", "Ett", "fikk jobb");
    private final Study study = builder.build();
    private final Id<Transcript> first = study.transcripts().ids().iterator().next();
    private final Code code = study.codebook().codes().stream()
            .filter(c -> c.parent().isPresent())
            .findFirst()
            .orElseThrow();
    private final SavedSearch search = new SavedSearch(
            Id.random(),
            "Arbeid",
            "jobb -ingen",
            FormChoice.usual(),
            Optional.of(new SavedSearch.Rule(
                    code.id(), Unit.SENTENCE, study.transcripts().ids())),
            builder.stamp());
    private final Study searching = study.with(study.searches().with(search));

    private static SavedSearch only(Study study) {
        return study.searches().saved().iterator().next();
    }

    @Test
    void aRuleGoesWithItsCodeAndTheSearchStays() {
        Study after = searching.without(
                Tombstone.Kind.CODE, code.parent().orElseThrow().value(), false);
        assertThat(only(after)).isEqualTo(search.with(Optional.empty()));
    }

    @Test
    void aTranscriptThatIsGoneHasNotBeenLookedThrough() {
        Study after = searching.without(Tombstone.Kind.TRANSCRIPT, first.value(), true);
        assertThat(only(after).rule().orElseThrow().looked()).hasSize(1).doesNotContain(first);
    }

    @Test
    void aSearchThatIsRemovedLeavesATombstoneUntilItIsBack() {
        Study after = searching.without(Tombstone.Kind.SEARCH, search.id().value(), false);
        assertThat(after.searches().saved()).isEmpty();
        assertThat(after.tombstones())
                .contains(new Tombstone(Tombstone.Kind.SEARCH, search.id().value(), false));
        Study back = searching.broughtBackFrom(after, builder.stamp());
        assertThat(only(back)).isEqualTo(search);
        assertThat(back.tombstones()).isEmpty();
    }

    @Test
    void whatNamesSomebodyIsRewrittenOrLeftOut() {
        Study named = study.with(new Searches(
                study.searches()
                        .with(new SavedSearch(
                                search.id(),
                                "Om Kari",
                                "Kari jobb",
                                new FormChoice(search.forms().width(), true, Set.of("Karis", "jobber"), Set.of("Kari")),
                                Optional.empty(),
                                builder.stamp()))
                        .saved(),
                new OwnWords(
                        List.of(List.of("jobb", "arbeid", "Kari"), List.of("Kari", "mor")),
                        Set.of("Kari", "liksom"),
                        Set.of("altså"))));
        Study after = named.reworded(words -> words.replace("Kari", "[navn]"));
        assertThat(only(after))
                .isEqualTo(new SavedSearch(
                        search.id(),
                        "Om [navn]",
                        "[navn] jobb",
                        new FormChoice(search.forms().width(), true, Set.of("jobber"), Set.of()),
                        Optional.empty(),
                        builder.stamp()));
        assertThat(after.searches().words())
                .isEqualTo(new OwnWords(List.of(List.of("jobb", "arbeid")), Set.of("liksom"), Set.of("altså")));
    }

    @Test
    void showsNoWord() {
        assertThat(search.toString() + search.rule() + study.searches().words()).doesNotContain("jobb");
    }
}
