package no.utsagn.analysis.quotes;

import static no.utsagn.analysis.quotes.GivenStudy.ABOUT;
import static no.utsagn.analysis.quotes.GivenStudy.CASE;
import static no.utsagn.analysis.quotes.GivenStudy.CODER;
import static no.utsagn.analysis.quotes.GivenStudy.PERSON;
import static no.utsagn.analysis.quotes.GivenStudy.PLACE;
import static no.utsagn.analysis.quotes.GivenStudy.ROLE;
import static no.utsagn.analysis.quotes.GivenStudy.ROUND;
import static no.utsagn.analysis.quotes.GivenStudy.SEX;
import static no.utsagn.analysis.quotes.GivenStudy.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.analysis.Passage;
import no.utsagn.analysis.Passages;
import no.utsagn.analysis.Voices;
import no.utsagn.base.Id;
import no.utsagn.coding.Coding;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {

    private final GivenStudy given = new GivenStudy();

    @Test
    void aCodeWithItsSubCodesJoinsWhatOverlaps() {
        assertThat(given.words(given.of("Tillit")))
                .containsExactly("Først en ting. Så en", "Ja da.", "samme som sist.\nNei");
        assertThat(given.words(given.of("Tillit").withBelow(false)))
                .containsExactly("Først en ting.", "Ja da.", "samme som sist.\nNei");
    }

    @Test
    void severalCodesAndAllCodesCanBeAskedFor() {
        assertThat(given.words(given.of("Uro", "Tillit > Tid")))
                .containsExactly("Hva skjedde?", "ting. Så en", "Hm da.");
        assertThat(given.find(QuoteFilter.all()).passages())
                .isEqualTo(Passages.of(given.study(), coding -> true).size());
    }

    @Test
    void aQuoteKnowsWhereWhoWhatAndHowLong() {
        Quote quote = given.find(given.of("Tillit")).list().get(2);
        Transcript to = given.study().transcripts().get(quote.transcript());
        Coding coding = given.study().codings().in(to.id()).get(0);
        assertThat(quote)
                .isEqualTo(new Quote(
                        to.id(),
                        coding.span(),
                        List.of(coding),
                        List.of(
                                new Voice(to.turns().get(0).speaker(), Optional.of(given.person("Kari")), true),
                                new Voice(to.turns().get(1).speaker(), Optional.of(given.person("Nils")), true)),
                        4));
    }

    @Test
    void filtersByRolePersonCaseRoundSiteAndAttribute() {
        QuoteFilter trust = given.of("Tillit");
        assertThat(given.words(trust.toggled(ROLE, given.role("arbeidsgiver")))).containsExactly("Ja da.");
        assertThat(given.words(trust.toggled(PERSON, given.person("Nils").toString())))
                .containsExactly("samme som sist.\nNei");
        assertThat(given.words(trust.toggled(CASE, given.pair.toString())))
                .containsExactly("Først en ting. Så en", "Ja da.", "samme som sist.\nNei");
        assertThat(given.words(trust.toggled(ROUND, "1"))).containsExactly("Først en ting. Så en", "Ja da.");
        assertThat(given.words(trust.toggled(SITE, given.south.toString()))).containsExactly("samme som sist.\nNei");
        assertThat(given.words(trust.toggled(PLACE, "telefon"))).containsExactly("samme som sist.\nNei");
        assertThat(given.words(trust.toggled(SEX, "mann"))).containsExactly("Ja da.", "samme som sist.\nNei");
    }

    @Test
    void valuesOfOneFacetAreOrAndFacetsAreAnd() {
        QuoteFilter trust = given.of("Tillit");
        assertThat(given.words(trust.toggled(ROUND, "1").toggled(ROUND, "2"))).hasSize(3);
        assertThat(given.words(trust.toggled(ROUND, "1").toggled(ROLE, given.role("kandidat"))))
                .containsExactly("Først en ting. Så en");
        assertThat(trust.toggled(ROUND, "1").toggled(ROUND, "1")).isEqualTo(trust);
    }

    @Test
    void whatIsAskedOfASpeakerMustHoldOfOneAndTheSame() {
        QuoteFilter manInTheNorth = given.of("Tillit").toggled(SEX, "mann").toggled(SITE, given.north.toString());
        assertThat(given.words(manInTheNorth)).containsExactly("Ja da.");
    }

    @Test
    void theChosenCodersDecideWhatIsJoined() {
        given.coded("Tillit", "Ett", " ting til.\nJa", Set.of());
        QuoteFilter trust = given.of("Tillit");
        assertThat(given.words(trust)).contains("Først en ting. Så en ting til.\nJa da.");
        QuoteFilter first = trust.toggled(
                CODER, given.study().coders().iterator().next().id().toString());
        assertThat(given.words(first)).startsWith("Først en ting. Så en", "Ja da.");
        QuoteFilter second = trust.toggled(CODER, given.second.toString());
        assertThat(given.words(second)).containsExactly(" ting til.\nJa");
        assertThat(given.find(trust).counts().get(CODER))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        given.second.toString(),
                        1,
                        given.study().coders().iterator().next().id().toString(),
                        3));
    }

    @Test
    void filtersByWhomTheWordsAreAbout() {
        Id<Participant> nils = given.person("Nils");
        given.coded("Uro", "Ett", "Så en ting", Set.of(nils));
        QuoteFilter aboutNils = QuoteFilter.all().toggled(ABOUT, nils.toString());
        assertThat(given.words(aboutNils)).containsExactly("Så en ting");
        assertThat(given.find(QuoteFilter.all()).counts().get(ABOUT)).isEqualTo(Map.of(nils.toString(), 1));
    }

    @Test
    void peopleAreCountedOnceOfAllWhomTheFilterCouldBeTrueOf() {
        Quotes trust = given.find(given.of("Tillit"));
        assertThat(trust.people()).isEqualTo(Set.of(given.person("Kari"), given.person("Nils"), given.person("Ola")));
        assertThat(trust.of()).isEqualTo(3);
        assertThat(trust.unknown()).isFalse();
        Quotes ofMen = given.find(given.of("Tillit").toggled(SEX, "mann").toggled(ROUND, "2"));
        assertThat(ofMen.people()).isEqualTo(Set.of(given.person("Nils")));
        assertThat(ofMen.of()).isEqualTo(1);
    }

    @Test
    void interviewersAreNoPeopleAndAnUnknownVoiceMakesItAtLeast() {
        Quotes uneasy = given.find(given.of("Uro"));
        assertThat(uneasy.people()).isEmpty();
        assertThat(uneasy.unknown()).isTrue();
        Quotes ofInterviewers = given.find(given.of("Uro").toggled(ROLE, given.role("intervjuer")));
        assertThat(given.words(ofInterviewers.list())).containsExactly("Hva skjedde?");
        assertThat(ofInterviewers.unknown()).isFalse();
        assertThat(ofInterviewers.of()).isZero();
    }

    @Test
    void peopleWithoutAFilterAreThoseOfTheDefinition() {
        Study study = given.study();
        Quotes all = given.find(QuoteFilter.all());
        List<Passage> passages = all.list().stream().map(Quote::passage).toList();
        assertThat(new Voices(all.people(), all.unknown())).isEqualTo(Voices.of(study, passages));
        assertThat(all.of()).isEqualTo(Voices.all(study).count());
    }

    @Test
    void eachValueIsCountedWithAllOtherFacetsAsTheyAre() {
        Quotes first = given.find(given.of("Tillit").toggled(ROUND, "1"));
        assertThat(first.counts().get(ROUND)).isEqualTo(Map.of("1", 2, "2", 1));
        assertThat(first.counts().get(ROLE))
                .isEqualTo(Map.of(given.role("kandidat"), 1, given.role("arbeidsgiver"), 1));
        assertThat(first.counts().get(SEX)).isEqualTo(Map.of("kvinne", 1, "mann", 1));
        Quotes none = given.find(given.of("Uro").toggled(SEX, "mann"));
        assertThat(none.list()).isEmpty();
        assertThat(none.counts().get(SEX)).isEqualTo(Map.of("mann", 0));
    }

    @Test
    void aFinderThatFollowsAnEditFindsWhatAFreshOneFinds() {
        QuoteFinder finder = new QuoteFinder();
        finder.find(given.study(), QuoteFilter.all());
        given.coded("Uro", "To", "Nei, noe", Set.of());
        assertThat(finder.find(given.study(), QuoteFilter.all())).isEqualTo(given.find(QuoteFilter.all()));
        Study fewer = given.study()
                .withTranscripts(given.study()
                        .transcripts()
                        .without(given.study().transcripts().ids().iterator().next()));
        assertThat(finder.find(fewer, QuoteFilter.all())).isEqualTo(new QuoteFinder().find(fewer, QuoteFilter.all()));
    }

    @Test
    void aCodeThatIsGoneHasNoQuotes() {
        assertThat(given.words(QuoteFilter.of(Id.random(), false))).isEmpty();
    }
}
