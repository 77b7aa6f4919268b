package no.utsagn.merge.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Stamp;
import no.utsagn.language.forms.WordForms;
import no.utsagn.merge.Answers;
import no.utsagn.merge.codes.likely.LikelyCodes;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.people.Site;
import org.junit.jupiter.api.Test;

/** Two copies drew one letter for two sites: one of them gets another, and keeps it in every further merge. */
class SiteLettersTest {

    private static final Stamp STAMP = new Stamp(new UUID(0, 1), StudyBuilder.THEN.plusSeconds(60));
    private static final Site NORTH = new Site(new Id<>(new UUID(1, 1)), "fylke", "Nord", Optional.of("J"));
    private static final Site SOUTH = new Site(new Id<>(new UUID(2, 2)), "fylke", "Sør", Optional.of("J"));

    private final Study base = new StudyBuilder().build();
    private final Study ours = act(base, sites -> sites.with(NORTH.id(), NORTH));
    private final Study theirs = act(base, sites -> sites.with(SOUTH.id(), SOUTH));

    private static Study act(Study study, UnaryOperator<Items<Site>> change) {
        People people = study.people();
        Study after = study.with(
                new People(people.roles(), change.apply(people.sites()), people.participants(), people.cases()));
        return after.tracedFrom(study, STAMP);
    }

    private static Study merged(Study ours, Study theirs) {
        return StudyMerge.of(ours, theirs, new LikelyCodes(WordForms.shipped()))
                .with(Answers.none(), STAMP)
                .merged();
    }

    private static String letter(Study study) {
        return study.people().sites().get(SOUTH.id()).letter().orElseThrow();
    }

    @Test
    void eitherCopyDrawsTheSame() {
        Study merged = merged(ours, theirs);
        assertThat(merged.people().sites().get(NORTH.id())).isEqualTo(NORTH);
        assertThat(letter(merged)).isNotEqualTo("J").isEqualTo(letter(merged(theirs, ours)));
    }

    @Test
    void theLetterDrawnAnewStaysThoughTheOtherSiteIsGoneWhenACopyComesThatKnowsNeither() {
        Study merged = merged(ours, theirs);
        Study without = act(merged, sites -> sites.without(NORTH.id()));
        assertThat(letter(merged(without, theirs))).isEqualTo(letter(merged));
        assertThat(letter(merged(theirs, without))).isEqualTo(letter(merged));
    }

    @Test
    void oneWhoNamesTheSiteInTheMeantimeDoesNotBringTheOldLetterBack() {
        Study merged = merged(ours, theirs);
        Study renamed = act(theirs, sites -> sites.with(SOUTH.id(), SOUTH.renamed("Sørlandet")));
        for (Study both : new Study[] {merged(merged, renamed), merged(renamed, merged)}) {
            assertThat(both.people().sites().get(SOUTH.id()).name()).isEqualTo("Sørlandet");
            assertThat(letter(both)).isEqualTo(letter(merged));
        }
    }
}
