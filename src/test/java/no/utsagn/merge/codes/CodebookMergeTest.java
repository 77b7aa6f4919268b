package no.utsagn.merge.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodePath;
import no.utsagn.codebook.Codebook;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Proposal;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.study.Past;
import org.junit.jupiter.api.Test;

class CodebookMergeTest {

    private final OneCopy ours = new OneCopy(1);
    private final Id<Code> safety = ours.make("Trygghet");
    private final Id<Code> open =
            ours.make("Åpenhet om feil", "Feil og avvik blir nevnt høyt i personalgruppa.", Optional.of(safety));
    private final Id<Code> staff = ours.make("Bemanning");
    private final OneCopy theirs = ours.given(2);

    private MergedCodebook merged(Answers answers) {
        MergedCodebook merged =
                CodebookMerge.of(ours.copy(), theirs.copy(), List.of()).by(answers, Optional.empty());
        MergedCodebook mirrored =
                CodebookMerge.of(theirs.copy(), ours.copy(), List.of()).by(answers.mirrored(), Optional.empty());
        assertThat(mirrored.codebook()).as("either order").isEqualTo(merged.codebook());
        assertThat(Set.copyOf(mirrored.open())).isEqualTo(Set.copyOf(merged.open()));
        assertSound(merged.codebook());
        return merged;
    }

    private MergedCodebook merged() {
        return merged(Answers.none());
    }

    static void assertSound(Codebook codebook) {
        codebook.codes().forEach(code -> assertThat(codebook.with(code)).isEqualTo(codebook));
        assertThat(codebook.inTreeOrder()).hasSameSizeAs(codebook.codes().all());
    }

    private static Question ask(Id<Code> code, Field field) {
        return Question.of(code.value(), field);
    }

    private static FieldDifference field(MergedCodebook merged, Id<Code> code, Field field) {
        return merged.differences().stream()
                .filter(d -> d.thing().equals(code.value()))
                .flatMap(d -> d.fields().stream())
                .filter(f -> f.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> paths(MergedCodebook merged) {
        return merged.codebook().inTreeOrder().stream()
                .map(code -> merged.codebook().path(code.id()).written())
                .toList();
    }

    @Test
    void equalCopiesDoNotDiffer() {
        assertThat(merged())
                .isEqualTo(new MergedCodebook(
                        ours.codebook(), List.of(), List.of(), List.of(), Set.of(), Set.of(), Past.none()));
    }

    @Test
    void whatOneSideChangedIsTakenAndMayBeOverridden() {
        ours.rename(open, "Å snakke om feil");
        theirs.set(staff, Field.FULL, "Hvor mange som er på vakt.");
        MergedCodebook merged = merged();
        assertThat(paths(merged)).containsExactly("Trygghet", "Trygghet > Å snakke om feil", "Bemanning");
        assertThat(merged.codebook().code(staff).fields().definition().full()).isEqualTo("Hvor mange som er på vakt.");
        assertThat(merged.open()).isEmpty();
        assertThat(field(merged, open, Field.NAME))
                .isEqualTo(new FieldDifference(
                        ask(open, Field.NAME),
                        Optional.of("Åpenhet om feil"),
                        "Å snakke om feil",
                        "Åpenhet om feil",
                        Side.OURS,
                        false,
                        "Å snakke om feil",
                        Optional.empty()));
        Answers theirName = Answers.none().with(ask(open, Field.NAME), Answer.THEIRS);
        assertThat(merged(theirName).codebook().code(open).name()).isEqualTo("Åpenhet om feil");
    }

    @Test
    void theSameChangeOnBothSidesAsksNothing() {
        ours.rename(open, "Å si fra");
        theirs.rename(open, "Å si fra");
        assertThat(merged().open()).isEmpty();
        assertThat(merged().codebook().code(open).name()).isEqualTo("Å si fra");
    }

    @Test
    void namesChangedDifferentlyAskAndTheNewestIsProposed() {
        ours.rename(open, "Å si fra");
        theirs.waits(5).rename(open, "Å melde feil");
        MergedCodebook merged = merged();
        assertThat(merged.open()).containsExactly(ask(open, Field.NAME));
        assertThat(field(merged, open, Field.NAME).proposal())
                .contains(new Proposal("Å melde feil", Proposal.Why.NEWEST));
        assertThat(merged.codebook().code(open).name()).isEqualTo("Å melde feil");
        assertThat(merged(Answers.none().with(ask(open, Field.NAME), Answer.BASE))
                        .codebook()
                        .code(open)
                        .name())
                .isEqualTo("Åpenhet om feil");
        MergedCodebook own = merged(Answers.none().with(ask(open, Field.NAME), Answer.own("Ytring")));
        assertThat(own.codebook().code(open).name()).isEqualTo("Ytring");
        assertThat(own.open()).isEmpty();
        assertThat(merged(Answers.by(Answers.Rule.OURS)).codebook().code(open).name())
                .isEqualTo("Å si fra");
    }

    @Test
    void definitionsAreProposedPutTogetherWhereTheEditsDoNotMeet() {
        ours.set(open, Field.BRIEF, "Feil og avvik blir tatt opp i personalgruppa uten frykt for følger.");
        theirs.set(open, Field.BRIEF, "Feil, avvik og nestenfeil blir nevnt høyt i personalgruppa eller med leder.");
        MergedCodebook merged = merged();
        String both = "Feil, avvik og nestenfeil blir tatt opp i personalgruppa eller med leder uten frykt for følger.";
        assertThat(merged.open()).containsExactly(ask(open, Field.BRIEF));
        assertThat(field(merged, open, Field.BRIEF).proposal()).contains(new Proposal(both, Proposal.Why.TOGETHER));
        assertThat(merged(Answers.by(Answers.Rule.PROPOSALS))
                        .codebook()
                        .code(open)
                        .fields()
                        .definition()
                        .brief())
                .isEqualTo(both);
        assertThat(merged(Answers.by(Answers.Rule.PROPOSALS)).open()).isEmpty();
    }

    @Test
    void definitionsWhoseEditsMeetProposeTheNewest() {
        ours.set(open, Field.BRIEF, "Feil blir tiet om.");
        theirs.waits(9).set(open, Field.BRIEF, "Feil blir ropt ut.");
        assertThat(field(merged(), open, Field.BRIEF).proposal())
                .contains(new Proposal("Feil blir ropt ut.", Proposal.Why.NEWEST));
    }

    @Test
    void groupsAreMergedOneByOneAndNeverAsk() {
        CodeGroup barrier = ours.group("Barrierer");
        ours.change(staff, fields -> fields.inGroup(barrier.id()));
        CodeGroup same = theirs.group("barrierer");
        CodeGroup other = theirs.group("Vakt");
        theirs.change(staff, fields -> fields.inGroup(other.id()));
        theirs.change(open, fields -> fields.inGroup(same.id()));
        MergedCodebook merged = merged();
        assertThat(merged.open()).isEmpty();
        assertThat(merged.codebook().groups().size()).isEqualTo(2);
        assertThat(merged.codebook().code(staff).fields().groups()).hasSize(2).contains(other.id());
        assertThat(merged.codebook().code(staff).fields().groups())
                .containsAll(merged.codebook().code(open).fields().groups());
        assertThat(field(merged, staff, Field.GROUPS).theirs()).isEqualTo("Vakt");
    }

    @Test
    void colourAndStatusAskWhereBothChangedThem() {
        ours.set(staff, Field.STATUS, "settled").set(staff, Field.COLOR, "#112233");
        theirs.waits(3).set(staff, Field.STATUS, "retired").set(staff, Field.COLOR, "#445566");
        MergedCodebook merged = merged();
        assertThat(merged.open()).containsExactlyInAnyOrder(ask(staff, Field.STATUS), ask(staff, Field.COLOR));
        assertThat(merged.codebook().code(staff).fields().status().code()).isEqualTo("retired");
    }

    @Test
    void aCodeMovedToDifferentPlacesAsks() {
        Id<Code> work = ours.make("Arbeid");
        OneCopy other = ours.given(2).waits(5);
        ours.move(open, Optional.of(work));
        other.move(open, Optional.of(staff));
        MergedCodebook merged =
                CodebookMerge.of(ours.copy(), other.copy(), List.of()).by(Answers.none(), Optional.empty());
        assertThat(merged.open()).containsExactly(ask(open, Field.PLACE));
        assertThat(field(merged, open, Field.PLACE).ours()).isEqualTo("Arbeid");
        assertThat(field(merged, open, Field.PLACE).base()).contains("Trygghet");
        assertThat(paths(merged)).contains("Bemanning > Åpenhet om feil");
    }

    @Test
    void movesThatMakeACircleAskForTheLaterAndTheEarlierStays() {
        ours.move(safety, Optional.of(staff));
        theirs.waits(5).move(staff, Optional.of(safety));
        MergedCodebook merged = merged();
        assertThat(merged.open()).containsExactly(ask(staff, Field.PLACE));
        assertThat(paths(merged))
                .containsExactly("Bemanning", "Bemanning > Trygghet", "Bemanning > Trygghet > Åpenhet om feil");
        MergedCodebook later = merged(Answers.none().with(ask(staff, Field.PLACE), Answer.THEIRS));
        assertThat(later.open()).isEmpty();
        assertThat(paths(later))
                .containsExactlyInAnyOrder("Trygghet", "Trygghet > Åpenhet om feil", "Trygghet > Bemanning");
        MergedCodebook neither = merged(Answers.none().with(ask(staff, Field.PLACE), Answer.OURS));
        assertThat(neither.open()).isEmpty();
        assertThat(paths(neither)).contains("Bemanning > Trygghet");
    }

    @Test
    void aDeletedCodeDoesNotComeBack() {
        ours.delete(staff);
        MergedCodebook merged = merged();
        assertThat(paths(merged)).containsExactly("Trygghet", "Trygghet > Åpenhet om feil");
        assertThat(merged.open()).isEmpty();
        assertThat(merged.gone()).containsExactly(staff);
        assertThat(merged.differences())
                .extracting(Difference::what, Difference::side, Difference::name)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Difference.What.GONE, Side.OURS, "Bemanning"));
    }

    @Test
    void aCodeChangedBeforeItWasDeletedGoesToo() {
        ours.rename(staff, "Turnus").delete(staff);
        assertThat(merged().open()).isEmpty();
        assertThat(merged().codebook().codes().has(staff)).isFalse();
    }

    @Test
    void aCodeDeletedHereAndChangedThereAsksAndIsKept() {
        ours.delete(safety);
        theirs.set(open, Field.BRIEF, "Ny tekst.");
        MergedCodebook merged = merged();
        assertThat(merged.open()).containsExactly(ask(open, Field.EXISTENCE));
        assertThat(paths(merged)).as("what lies above it is kept too").contains("Trygghet > Åpenhet om feil");
        assertThat(merged.back()).containsExactlyInAnyOrder(safety, open);
        MergedCodebook gone = merged(Answers.none().with(ask(open, Field.EXISTENCE), Answer.OURS));
        assertThat(gone.open()).isEmpty();
        assertThat(paths(gone)).containsExactly("Bemanning");
        assertThat(merged(Answers.by(Answers.Rule.NEWEST)).codebook().codes().has(open))
                .isTrue();
    }

    @Test
    void ofACodeThatIsKeptItIsToldWhatWasChangedSinceItWasDeleted() {
        ours.delete(staff);
        theirs.set(staff, Field.FULL, "Hvor mange.");
        MergedCodebook merged = merged();
        assertThat(field(merged, staff, Field.FULL))
                .isEqualTo(new FieldDifference(
                        ask(staff, Field.FULL),
                        Optional.of(""),
                        "",
                        "Hvor mange.",
                        Side.THEIRS,
                        false,
                        "Hvor mange.",
                        Optional.empty()));
        Answers former = Answers.none().with(ask(staff, Field.FULL), Answer.BASE);
        assertThat(merged(former).codebook().code(staff).fields().definition().full())
                .isEmpty();
    }

    @Test
    void aSplitCodeTakesTheEditsOfTheOtherCopy() {
        Id<Code> part = ours.make("Vikarer", staff);
        theirs.set(staff, Field.BRIEF, "Hvem som er på vakt.");
        MergedCodebook merged = merged();
        assertThat(merged.open()).isEmpty();
        assertThat(merged.codebook().path(part)).isEqualTo(CodePath.of("Bemanning > Vikarer"));
        assertThat(merged.codebook().code(staff).fields().definition().brief()).isEqualTo("Hvem som er på vakt.");
    }

    @Test
    void aCodeDeletedHereAndUsedThereAsksAndIsKept() {
        ours.delete(staff);
        theirs.uses(staff);
        MergedCodebook merged = merged();
        assertThat(merged.open()).containsExactly(ask(staff, Field.EXISTENCE));
        assertThat(field(merged, staff, Field.EXISTENCE).proposal())
                .contains(new Proposal("there", Proposal.Why.IN_USE));
    }

    @Test
    void aNewCodeUnderADeletedOneAsksForThatOne() {
        ours.delete(safety);
        Id<Code> humor = theirs.make("Humor", safety);
        MergedCodebook merged = merged();
        assertThat(merged.open()).containsExactly(ask(safety, Field.EXISTENCE));
        assertThat(paths(merged)).containsExactly("Trygghet", "Trygghet > Humor", "Bemanning");
        MergedCodebook gone = merged(Answers.none().with(ask(safety, Field.EXISTENCE), Answer.OURS));
        assertThat(gone.codebook().path(humor)).isEqualTo(CodePath.of("Humor"));
    }

    @Test
    void aCodeJoinedHereAndEditedThereOffersItsEditsToTheOneItWentUpIn() {
        ours.join(open, staff);
        theirs.set(open, Field.FULL, "Også når det gikk dårlig.").rename(open, "Å si fra");
        Question full = Question.at(open.value(), Field.FULL, staff.value());
        MergedCodebook merged = merged();
        assertThat(merged.codebook().codes().has(open)).isFalse();
        assertThat(merged.codebook().aliases().resolve(open)).isEqualTo(staff);
        assertThat(merged.open()).containsExactly(full);
        assertThat(merged.codebook().code(staff).fields().definition().full()).isEqualTo("Også når det gikk dårlig.");
        assertThat(field(merged, open, Field.NAME).theirs()).isEqualTo("Å si fra");
        assertThat(merged(Answers.none().with(full, Answer.OURS))
                        .codebook()
                        .code(staff)
                        .fields()
                        .definition()
                        .full())
                .isEmpty();
    }

    @Test
    void newCodesUnderAJoinedOneFollowIt() {
        ours.join(safety, staff);
        Id<Code> humor = theirs.make("Humor", safety);
        assertThat(merged().codebook().path(humor)).isEqualTo(CodePath.of("Bemanning > Humor"));
        assertThat(merged().open()).isEmpty();
    }

    @Test
    void codesJoinedCrosswiseStayAsTheSmallerId() {
        ours.join(open, staff);
        theirs.join(staff, open);
        MergedCodebook merged = merged();
        Id<Code> smaller = open.compareTo(staff) < 0 ? open : staff;
        Id<Code> larger = smaller.equals(open) ? staff : open;
        assertThat(merged.codebook().codes().ids()).containsExactlyInAnyOrder(safety, smaller);
        assertThat(merged.codebook().aliases().resolve(larger)).isEqualTo(smaller);
        assertThat(merged.back()).containsExactly(smaller);
    }

    @Test
    void aCodeThatWentUpInTwoAsks() {
        ours.join(open, safety);
        theirs.join(open, staff);
        Question where = ask(open, Field.SAME);
        assertThat(merged().open()).containsExactly(where);
        assertThat(merged(Answers.none().with(where, Answer.OURS))
                        .codebook()
                        .aliases()
                        .resolve(open))
                .isEqualTo(safety);
    }

    @Test
    void theOrderOfSiblingsIsWovenWithoutAQuestion() {
        Id<Code> last = theirs.make("Sist");
        Id<Code> here = ours.make("Ny her");
        ours.change(here, fields -> fields.under(Optional.empty(), 1));
        ours.change(staff, fields -> fields.under(Optional.empty(), 2));
        MergedCodebook merged = merged();
        assertThat(merged.open()).isEmpty();
        assertThat(merged.codebook().under(Optional.empty()))
                .extracting(Code::id)
                .containsExactly(safety, here, staff, last);
    }

    @Test
    void newSiblingsOfOneNameAreNotLeftAsTwoWithoutAWord() {
        Id<Code> one = ours.make("Språk", "Språk som hindring.", Optional.empty());
        Id<Code> other = theirs.make("språk", "Mangler felles språk.", Optional.empty());
        MergedCodebook merged = merged();
        assertThat(merged.codebook().codes().size()).isEqualTo(4);
        assertThat(merged.likely()).hasSize(1);
        assertThat(merged.open())
                .contains(Question.same(one.value(), other.value()))
                .hasSize(2);
        Code held = merged.codebook().code(one.compareTo(other) < 0 ? one : other);
        assertThat(held.fields().definition().brief()).contains("Språk som hindring.", "Mangler felles språk.");
    }

    @Test
    void namesakesKeptApartNeedANameAndAskForOne() {
        Id<Code> one = ours.make("Språk", "Språk som hindring.", Optional.empty());
        Id<Code> other = theirs.waits(4).make("Språk", "Mangler felles språk.", Optional.empty());
        Question same = Question.same(one.value(), other.value());
        MergedCodebook unnamed = merged(Answers.none().with(same, Answer.APART));
        assertThat(unnamed.open()).containsExactly(ask(other, Field.NAME));
        Answers named = Answers.none().with(same, new Answer(Answer.Take.APART, "Felles språk"));
        assertThat(merged(named).open()).isEmpty();
        assertThat(merged(named).codebook().code(other).name()).isEqualTo("Felles språk");
        assertThat(merged(named).codebook().aliases().areApart(other, one)).isTrue();
        Answers later = Answers.none().with(same, Answer.APART).with(ask(other, Field.NAME), Answer.own("Tolk"));
        assertThat(merged(later).open()).isEmpty();
        assertThat(merged(later).codebook().code(other).name()).isEqualTo("Tolk");
    }

    @Test
    void oldCodesThatGotOneNameStayTwoAndAsk() {
        ours.rename(safety, "Vakt");
        theirs.waits(4).rename(staff, "Vakt");
        MergedCodebook merged = merged();
        assertThat(paths(merged)).containsExactly("Vakt", "Vakt > Åpenhet om feil", "Bemanning");
        assertThat(merged.open()).containsExactly(Question.same(safety.value(), staff.value()));
    }

    @Test
    void aRuleDecidesForOldCodesKeptApartThatGotOneName() {
        ours.rename(safety, "Vakt");
        theirs.waits(4).rename(staff, "Vakt");
        Answers apart = Answers.none().with(Question.same(safety.value(), staff.value()), Answer.APART);
        assertThat(merged(apart).open()).containsExactly(ask(staff, Field.NAME));
        MergedCodebook merged = merged(apart.withRest(Optional.of(Answers.Rule.NEWEST)));
        assertThat(merged.open()).isEmpty();
        assertThat(paths(merged)).containsExactly("Vakt", "Vakt > Åpenhet om feil", "Bemanning");
    }

    @Test
    void mergingAgainChangesNothing() {
        ours.rename(open, "Å si fra").delete(staff);
        theirs.set(open, Field.FULL, "Mer.").uses(staff);
        Id<Code> humor = theirs.make("Humor", safety);
        MergedCodebook merged = merged();
        MergedCodebook again = CodebookMerge.of(ours.becomes(merged).copy(), theirs.unused(), List.of())
                .by(Answers.none(), Optional.empty());
        assertThat(again.codebook()).isEqualTo(merged.codebook());
        assertThat(again.open()).isEmpty();
        assertThat(again.codebook().codes().has(humor)).isTrue();
    }
}
