package no.utsagn.names.hen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.chapter.AuthorMark;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.chapter.QuoteEdit.Written;
import no.utsagn.coding.Case;
import no.utsagn.language.Span;
import no.utsagn.language.pronoun.Doubt;
import no.utsagn.language.pronoun.WordKind;
import no.utsagn.names.hen.Proposal.State;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.people.Participant;
import org.junit.jupiter.api.Test;

class HenProposalsTest {

    private static List<String> told(ChapterHen found) {
        return found.proposals().stream()
                .map(p -> p.word() + ">" + p.neutral() + " " + p.state() + (p.several() ? " several" : ""))
                .toList();
    }

    @Test
    void everyPronounOfAQuoteIsProposedForItself() {
        Quoted quoted = Quoted.saying("Hun sa at sjefen hennes ville. Så ringte jeg henne.");
        assertThat(told(quoted.found())).containsExactly("Hun>Hen OPEN", "hennes>hens OPEN", "henne>hen OPEN");
        Proposal first = quoted.found().proposals().get(0);
        assertThat(first)
                .isEqualTo(new Proposal(
                        new Spot(quoted.chapter(), quoted.quote().id(), Written.SPOKEN, Span.ofLength(13, 3)),
                        "Hun",
                        "Hen",
                        false,
                        false,
                        Optional.empty(),
                        State.OPEN,
                        "Hun",
                        new Context("", " sa at sjefen hennes ville. Så ringte jeg henne.")));
    }

    @Test
    void whatIsNotQuotedIsNotLookedAt() {
        Study study = new StudyBuilder()
                .person("Ane", "kandidat")
                .transcript("Ett", "I: Hva sa hun?", "Ane: Hun sa nei. Han sa ja.")
                .build();
        assertThat(told(Quoted.of(study, "Ett", "Han sa ja.").found())).containsExactly("Han>Hen OPEN");
    }

    @Test
    void whereAManAndAWomanAreSpokenOfARoleIsProposed() {
        Quoted quoted = Quoted.saying("Hun sa at han ville ringe hans sjef. Han ringte.");
        assertThat(told(quoted.found()))
                .containsExactly(
                        "Hun>Hen OPEN several", "han>hen OPEN several", "hans>hens OPEN several", "Han>Hen OPEN");
        assertThat(HenRoles.of(quoted.study().people()))
                .containsExactly("(jobbspesialisten)", "(kandidaten)", "(intervjueren)");
        assertThat(quoted.found().proposals().get(2).inPlace("(kandidaten)")).isEqualTo("(kandidaten)s");
    }

    @Test
    void genderedWordsThatAreLeftAreTold() {
        Quoted quoted = Quoted.saying("Kvinnen og mora ringte, og så sa'n ja.");
        assertThat(quoted.found().proposals()).isEmpty();
        assertThat(quoted.found().left())
                .extracting(Left::word, Left::kind)
                .containsExactly(
                        tuple("Kvinnen", WordKind.NOUN), tuple("mora", WordKind.KIN), tuple("sa'n", WordKind.CLITIC));
    }

    @Test
    void whatMayBeNoPronounIsToldAndNotProposed() {
        ChapterHen found = Quoted.saying("Hans sa at bilen, han er gammel.").found();
        assertThat(found.proposals())
                .extracting(Proposal::word, Proposal::state, p -> p.doubt().orElseThrow())
                .containsExactly(tuple("Hans", State.UNSURE, Doubt.NAME_HANS), tuple("han", State.UNSURE, Doubt.THING));
    }

    @Test
    void wordsThatAreLeftOutAreNotLookedAt() {
        Quoted quoted = Quoted.saying("Hun sa nei. Han sa ja.");
        Span out = Span.ofLength(quoted.quote().span().start(), "Hun sa nei.".length());
        assertThat(told(quoted.with(QuoteEdit.none().with(new AuthorMark.Elision(out)))
                        .found()))
                .containsExactly("Han>Hen OPEN");
    }

    @Test
    void aFormThatIsPrintedIsLookedAtInstead() {
        Quoted quoted = Quoted.saying("Ho sa at hu ville [ler].");
        QuoteEdit edit = QuoteEdit.none().rewritten(Written.BOKMAAL, "Hun sa at hun ville [hun ler].");
        assertThat(quoted.with(edit).found().proposals())
                .extracting(p -> p.spot().form(), p -> p.spot().span(), Proposal::word)
                .containsExactly(
                        tuple(Written.BOKMAAL, Span.ofLength(0, 3), "Hun"),
                        tuple(Written.BOKMAAL, Span.ofLength(10, 3), "hun"));
    }

    @Test
    void aNounThatARoleStandsForCanBeTakenBack() {
        Quoted quoted = Quoted.saying("Kvinnen ringte.");
        Spot spot = quoted.found().left().get(0).spot();
        Quoted put = quoted.with(Deciding.put(QuoteEdit.none(), spot, "(kandidaten)"));
        assertThat(put.found().left()).isEmpty();
        assertThat(put.found().proposals())
                .extracting(Proposal::word, Proposal::state, Proposal::printed)
                .containsExactly(tuple("Kvinnen", State.REPLACED, "(kandidaten)"));
    }

    @Test
    void theScopeSaysWhoseQuotesAreLookedAt() {
        Study built = new StudyBuilder()
                .person("Ane", "kandidat")
                .person("Per", "arbeidsgiver")
                .transcript("Ett", "M: Hun er her.", "Ane: Hun sa nei.", "Per: Han sa ja.")
                .build();
        Id<Participant> ane = participant(built, "Ane");
        Id<Participant> per = participant(built, "Per");
        Quoted quoted = Quoted.of(built, "Ett", "Hun er her.", "Hun sa nei.", "Han sa ja.");
        assertThat(told(quoted.found())).containsExactly("Hun>Hen OPEN", "Han>Hen OPEN");
        assertThat(told(quoted.found(new Scope.OfPerson(ane)))).containsExactly("Hun>Hen OPEN");
        var employers = built.people().participants().get(per).role();
        assertThat(told(quoted.found(new Scope.OfRoles(Set.of(employers))))).containsExactly("Han>Hen OPEN");
        Study dyad = quoted.study().with(built.people().with(new Case(Id.random(), "Par", Set.of(ane, per))));
        assertThat(told(new Quoted(dyad, quoted.chapter()).found(new Scope.OfPerson(ane))))
                .containsExactly("Hun>Hen OPEN", "Han>Hen OPEN");
    }

    @Test
    void somebodyWhoIsCalledBothIsTold() {
        Study built = new StudyBuilder()
                .person("Ane", "kandidat")
                .transcript("Ett", "Ane: Det var Eva. Hun ringte. Så kom Eva, og han sa ja.", "Ane: Hun også.")
                .build();
        assertThat(replaced(built).found().both())
                .extracting(CalledBoth::words, both -> both.spots().size())
                .containsExactly(tuple("(legen)", 2));
        assertThat(replaced(new StudyBuilder()
                                .person("Ane", "kandidat")
                                .transcript("Ett", "Ane: Det var Eva. Hun ringte. Så kom Eva. Ja. Han sa ja.")
                                .build())
                        .found()
                        .both())
                .isEmpty();
    }

    /** Eva is replaced by "(legen)" wherever she is named. */
    private static Quoted replaced(Study built) {
        Entity entity = new Entity(
                Id.random(), EntityKind.PERSON, Entity.State.COMMITTED, List.of(), Rendering.Words.of("(legen)"));
        Study study = built.with(entity);
        Transcript transcript = StudyBuilder.transcript(study, "Ett");
        int at;
        while ((at = transcript.text().indexOf("Eva")) >= 0) {
            study = study.edited(
                    transcript.id(),
                    new TextEdit.PutReplacement(
                            new Replacement(Id.random(), Span.ofLength(at, 3), entity.id()), "(legen)"),
                    StudyBuilder.anyStamp());
            transcript = StudyBuilder.transcript(study, "Ett");
        }
        return Quoted.of(
                study, "Ett", transcript.words(transcript.turns().get(0).span()));
    }

    private static Id<Participant> participant(Study study, String name) {
        return study.people().participants().stream()
                .filter(person -> person.name().equals(Optional.of(name)))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
