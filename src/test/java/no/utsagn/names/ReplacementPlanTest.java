package no.utsagn.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterFields;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.keyfile.KeyedEntity;
import no.utsagn.language.Span;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.names.decision.Decision;
import no.utsagn.names.gather.Unsure;
import no.utsagn.names.gather.Unsure.Reason;
import no.utsagn.study.SavedSearch;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.people.Participant;
import org.junit.jupiter.api.Test;

class ReplacementPlanTest {

    private static final String SAID = "Kari Tromsdal hjalp meg. Karis bil sto i Lillevik, og jeg ringte 930 18 442. "
            + "Det var Per som kom, per nå. Da sa KARI at NAV Lillevik er bra.";

    private final Study study = new StudyBuilder()
            .person("Kari Tromsdal", "jobbspesialist")
            .person("Jonas Vik", "kandidat")
            .person("Per Dal", "kandidat")
            .transcript("Intervju Kari", "I: Hvem hjalp deg, Jonas?", "Jonas Vik: " + SAID)
            .transcript("Gruppe", "Kari Tromsdal: Jonas og jeg.", "Per Dal: Ja, Kari.")
            .code("Hjelp", "Intervju Kari", "ari Tromsdal hj")
            .code("Bil", "Intervju Kari", "Karis")
            .build();

    private final List<Decision> decisions = List.of(
            decision("Lillevik", EntityKind.PLACE, "[by i Nord-Norge]", "Lillevik"),
            decision("NAV Lillevik", EntityKind.ORGANISATION, "[NAV-kontor 1]", "NAV Lillevik"));

    @Test
    void namesNumbersAndWhatWasDecidedGiveWay() {
        Study after = plan(study, decisions, KeyContents.none()).apply(study);

        String kari = label(after, study, "Kari Tromsdal");
        String jonas = label(after, study, "Jonas Vik");
        assertThat(kari).isEqualTo("Jobbspesialist 1");
        assertThat(jonas).matches("Kandidat [12]");
        assertThat(texts(after))
                .containsExactly(
                        "Hvem hjalp deg, " + jonas + "?\n" + kari + " hjalp meg. " + kari
                                + "s bil sto i [by i Nord-Norge], og jeg ringte [telefonnummer]. "
                                + "Det var Per som kom, per nå. Da sa " + kari + " at [NAV-kontor 1] er bra.",
                        jonas + " og jeg.\nJa, " + kari + ".");
    }

    @Test
    void savedSearchesLoseNamesHoweverTheyAreWritten() {
        SavedSearch search = new SavedSearch(
                Id.random(),
                "Alt om kari",
                "(kari OR \"jonas vik\" OR lillevik*) -=TROMSDAL bil",
                FormChoice.usual().ticking("karis", false).ticking("kari", true).ticking("bilen", false),
                Optional.empty(),
                new Stamp(java.util.UUID.randomUUID(), StudyBuilder.THEN));
        Study searching = study.with(study.searches().with(search));
        Study after = plan(searching, decisions, KeyContents.none()).apply(searching);
        SavedSearch left = after.searches().saved().iterator().next();
        assertThat(left.name() + left.query()).doesNotContainIgnoringCase("kari", "jonas", "lillevik", "tromsdal");
        assertThat(left.query()).contains("bil");
        assertThat(left.forms()).isEqualTo(FormChoice.usual().ticking("bilen", false));
    }

    @Test
    void theKeyHoldsWhatTheStudyLoses() {
        ReplacementPlan plan = plan(study, decisions, KeyContents.none());
        KeyContents key = plan.keyAfter();

        assertThat(key.originals().values())
                .containsExactlyInAnyOrder(
                        "Jonas",
                        "Kari Tromsdal",
                        "Karis",
                        "Lillevik",
                        "930 18 442",
                        "KARI",
                        "NAV Lillevik",
                        "Jonas",
                        "Kari");
        assertThat(key.entities().values())
                .contains(new KeyedEntity(
                        EntityKind.PERSON, "Kari Tromsdal", List.of("Kari Tromsdal", "Kari", "Tromsdal")));
        assertThat(key.participants()
                        .get(participant(study, "Kari Tromsdal").id())
                        .name())
                .isEqualTo("Kari Tromsdal");
        assertThat(key.participants()
                        .get(participant(study, "Kari Tromsdal").id())
                        .draw()
                        .number())
                .contains(1);
        assertThat(key.voices().values()).contains("I", "Jonas Vik");
        assertThat(key.reworded().values()).containsExactly("Intervju Kari");
    }

    @Test
    void codingsOnANameOrAPartOfItHoldAllOfWhatStandsThere() {
        Study after = plan(study, decisions, KeyContents.none()).apply(study);
        Transcript transcript = after.transcripts().iterator().next();

        assertThat(after.codings().in(transcript.id()))
                .extracting(coding -> coding.span().of(transcript.text()))
                .containsExactly("Jobbspesialist 1 hj", "Jobbspesialist 1s");
    }

    @Test
    void namesThatAreOrdinaryWordsAreToldAndNotGuessed() {
        ReplacementPlan plan = plan(study, decisions, KeyContents.none());

        assertThat(plan.unsure()).containsExactly(new Unsure(Reason.ORDINARY_WORD, "Per", 1));
        assertThat(plan.left()).isOne();
    }

    @Test
    void aNameThatTwoGoByIsToldAndNotGuessedUntilItIsDecided() {
        Study two = new StudyBuilder()
                .person("Kari Tromsdal", "kandidat")
                .person("Kari Moe", "kandidat")
                .transcript("A", "I: Kari kom, og Kari Moe.", "Kari Moe: Ja, Kari.")
                .build();

        ReplacementPlan guessed = plan(two, List.of(), KeyContents.none());
        assertThat(guessed.unsure()).containsExactly(new Unsure(Reason.SHARED, "Kari", 2));
        assertThat(guessed.mentions()).isOne();

        ReplacementPlan decided = plan(
                two,
                List.of(new Decision("Kari Tromsdal", List.of("Kari"), EntityKind.PERSON, Optional.empty(), 2)),
                KeyContents.none());
        assertThat(decided.unsure()).isEmpty();
        assertThat(decided.mentions()).isEqualTo(3);
    }

    @Test
    void whoeverHasTwoRolesUnderOneNameIsOnePerson() {
        Study two = new StudyBuilder()
                .person("Ingvild Aasland", "moderator")
                .transcript("A", "Ingvild Aasland: Jeg heter Ingvild.")
                .person("Ingvild Aasland", "observatør")
                .transcript("B", "Ingvild Aasland: Ingvild her.")
                .build();

        assertThat(texts(plan(two, List.of(), KeyContents.none()).apply(two)))
                .containsExactly("Jeg heter moderator.", "moderator her.");
    }

    @Test
    void aVoiceThatIsNoParticipantIsFollowedToo() {
        Study unknown = new StudyBuilder().transcript("A", "?: Ja.").build();
        Transcript transcript = unknown.transcripts().iterator().next();
        unknown = unknown.with(transcript.with(transcript.speakers().mapped(s -> s.writtenAs("Wenche"))))
                .with(new StudyBuilder()
                        .transcript("B", "I: Så kom Wenche.")
                        .build()
                        .transcripts()
                        .iterator()
                        .next());

        assertThat(texts(plan(unknown, List.of(), KeyContents.none()).apply(unknown)))
                .containsExactly("Ja.", "Så kom [navn].");
    }

    @Test
    void nothingInTheStudyNamesAnybodyAfterIt() {
        Id<ChapterItem> item = Id.random();
        Study full = study.with(new Memo(
                        Id.random(),
                        new MemoTarget.OnStudy(),
                        "Ring Kari i Lillevik, kari@example.org",
                        StudyBuilder.anyStamp()))
                .with(new Chapter(
                        Id.random(),
                        History.start(
                                new ChapterFields(
                                        "Karis hjelp", List.of(new ChapterItem.Prose(item, "Kari Tromsdal sa"))),
                                StudyBuilder.anyStamp())));
        ReplacementPlan plan = plan(full, decisions, KeyContents.none());

        assertThat(Walk.strings(plan.apply(full)))
                .noneMatch(string -> string.matches("(?s).*(?i:kari|tromsdal|lillevik|jonas|442).*"));
        assertThat(plan.keyAfter().reworded().values())
                .containsExactlyInAnyOrder(
                        "Intervju Kari", "Ring Kari i Lillevik, kari@example.org", "Karis hjelp", "Kari Tromsdal sa");
    }

    @Test
    void logsHoldNoWordsEvenWhereNothingWasReplaced() {
        Study other = study.with(new StudyBuilder()
                .transcript("Uten navn", "I: Bare bra.")
                .build()
                .transcripts()
                .iterator()
                .next());
        Transcript untouched = StudyBuilder.transcript(other, "Uten navn");
        Study edited =
                other.edited(untouched.id(), new TextEdit.Replace(Span.at(0), "Kari: "), StudyBuilder.anyStamp());
        Study corrected =
                edited.edited(untouched.id(), new TextEdit.Replace(new Span(0, 6), ""), StudyBuilder.anyStamp());

        Study after = plan(corrected, List.of(), KeyContents.none()).apply(corrected);

        assertThat(after.transcripts().get(untouched.id()).log().edits())
                .hasSize(2)
                .allSatisfy(edit -> assertThat(edit.inserted()).isEmpty());
    }

    @Test
    void planningAgainChangesNothing() {
        ReplacementPlan first = plan(study, decisions, KeyContents.none());
        Study after = first.apply(study);
        ReplacementPlan second = plan(after, decisions, first.keyAfter());

        assertThat(second.apply(after)).isEqualTo(after);
        assertThat(second.keyAfter()).isEqualTo(first.keyAfter());
        assertThat(second.isEmpty()).isTrue();
        assertThat(second.mentions()).isZero();
    }

    @Test
    void textsTakenInLaterAreSearchedForWhatTheKeyKnows() {
        ReplacementPlan first = plan(study, decisions, KeyContents.none());
        Study after = first.apply(study);
        String kari = label(after, study, "Kari Tromsdal");
        Study grown = after.with(new StudyBuilder()
                .transcript("Ny", "I: Kari bor i Lillevik, på 93018442.")
                .build()
                .transcripts()
                .iterator()
                .next());

        ReplacementPlan second = plan(grown, List.of(), first.keyAfter());
        Study later = second.apply(grown);

        assertThat(StudyBuilder.transcript(later, "Ny").text())
                .isEqualTo(kari + " bor i [by i Nord-Norge], på [telefonnummer].");
        assertThat(later.entities().ids()).isEqualTo(after.entities().ids());
        assertThat(second.mentions()).isEqualTo(3);
    }

    @Test
    void moreDecisionsMayComeLaterAndThoseMadeStay() {
        ReplacementPlan first = plan(study, decisions, KeyContents.none());
        Study after = first.apply(study);
        List<Decision> more = List.of(
                decision("Lillevik", EntityKind.PLACE, "[by]", "Lillevik", "Lillevika"),
                decision("bilen", EntityKind.OTHER, "[kjøretøy]", "bil"));

        ReplacementPlan second = plan(after, more, first.keyAfter());

        assertThat(second.mentions()).isOne();
        assertThat(second.unsure())
                .containsExactly(
                        new Unsure(Reason.DECIDED_BEFORE, "Lillevik", 0), new Unsure(Reason.ORDINARY_WORD, "Per", 1));
        assertThat(second.keyAfter().entities().values())
                .contains(new KeyedEntity(EntityKind.PLACE, "Lillevik", List.of("Lillevik", "Lillevika")));
    }

    @Test
    void whatWasPlannedInTheStudyIsCarriedOutAndWhatWasSkippedIsLeft() {
        Entity planned = new Entity(
                Id.random(), EntityKind.PLACE, Entity.State.PLANNED, List.of("Lillevik"), Rendering.Words.of("[by]"));
        Entity skipped = new Entity(
                Id.random(),
                EntityKind.PHONE,
                Entity.State.SKIPPED,
                List.of("930 18 442"),
                Rendering.Words.of("[nummer]"));
        Study reviewed = study.with(planned).with(skipped);

        Study after = plan(reviewed, List.of(), KeyContents.none()).apply(reviewed);

        assertThat(texts(after).get(0)).contains("i [by], og jeg ringte 930 18 442.", "NAV [by]");
        assertThat(after.entities().get(planned.id())).isEqualTo(planned.committed());
    }

    @Test
    void lotsThatTheKeyKnowsAreKept() {
        Participant jonas = participant(study, "Jonas Vik");
        KeyContents orphaned = plan(study, decisions, KeyContents.none()).keyAfter();
        for (int seed = 0; seed < 10; seed++) {
            ReplacementPlan again =
                    ReplacementPlan.of(study, decisions, orphaned, StudyBuilder.anyStamp(), new Random(seed));
            assertThat(again.keyAfter().participants().get(jonas.id()).draw())
                    .isEqualTo(orphaned.participants().get(jonas.id()).draw());
        }
    }

    @Test
    void aPlanFitsTheStudyItWasMadeForAlone() {
        ReplacementPlan plan = plan(study, decisions, KeyContents.none());
        Study other = study.with(study.facts().titled("En annen"));

        assertThatThrownBy(() -> plan.apply(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void decisionsThatContradictTheStudyAreRefused() {
        assertThatThrownBy(() -> plan(
                        study,
                        List.of(new Decision("Nina", List.of("Nina"), EntityKind.PERSON, Optional.empty(), 4)),
                        KeyContents.none()))
                .hasMessage("names.no-such-participant");
        assertThatThrownBy(() ->
                        plan(study, List.of(decision("k", EntityKind.OTHER, "[noe]", "kandidat")), KeyContents.none()))
                .hasMessage("names.form-in-label");
        KeyContents key = plan(study, decisions, KeyContents.none()).keyAfter();
        Study after = plan(study, decisions, KeyContents.none()).apply(study);
        assertThat(key.entities()).isNotEmpty();
        assertThatThrownBy(() -> plan(
                        study,
                        List.of(
                                decision("a", EntityKind.PLACE, "[a]", "Storfjord"),
                                decision("b", EntityKind.PLACE, "[b]", "storfjord")),
                        KeyContents.none()))
                .hasMessage("names.form-of-other");
        assertThat(after).isNotNull();
    }

    @Test
    void whatIsLoggedNamesNobody() {
        ReplacementPlan plan = plan(study, decisions, KeyContents.none());

        assertThat(plan + " " + plan.replaced() + " " + plan.unsure() + " " + decisions)
                .doesNotContain("Kari", "Lillevik", "Per");
    }

    private static ReplacementPlan plan(Study study, List<Decision> decisions, KeyContents key) {
        return ReplacementPlan.of(study, decisions, key, StudyBuilder.anyStamp(), new Random(7));
    }

    static Decision decision(String entity, EntityKind kind, String replacement, String... forms) {
        return new Decision(entity, Arrays.asList(forms), kind, Optional.of(replacement), 2);
    }

    private static List<String> texts(Study study) {
        return study.transcripts().stream().map(Transcript::text).toList();
    }

    private static Participant participant(Study study, String name) {
        return study.people().participants().stream()
                .filter(p -> p.name().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static String label(Study after, Study before, String name) {
        return after.people().label(participant(before, name).id());
    }
}
