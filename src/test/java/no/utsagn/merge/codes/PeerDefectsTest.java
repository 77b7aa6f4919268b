package no.utsagn.merge.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeFields;
import no.utsagn.codebook.Codebook;
import no.utsagn.coding.Codings;
import no.utsagn.language.forms.WordForms;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Field;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.Question;
import no.utsagn.merge.codes.likely.CodeUse;
import no.utsagn.merge.codes.likely.LikelyCodes;
import org.junit.jupiter.api.Test;

/** What merging by name is known to do wrong, and does not here. */
class PeerDefectsTest {

    private static final LikelyCodes FINDER = new LikelyCodes(WordForms.shipped());
    private static final CodeUse UNUSED = CodeUse.of(Codings.none());

    private final OneCopy ours = new OneCopy(1);
    private final Id<Code> night = ours.make("Nattevakt", "Å være alene.", Optional.empty());
    private final OneCopy theirs = ours.given(2);

    private MergedCodebook merged(Answers answers) {
        MergedCodebook merged = CodebookMerge.of(ours.copy(), theirs.copy(), FINDER, UNUSED, UNUSED)
                .by(answers, Optional.empty());
        CodebookMergeTest.assertSound(merged.codebook());
        return merged;
    }

    private static List<String> names(Codebook codebook) {
        return codebook.inTreeOrder().stream().map(Code::name).toList();
    }

    @Test
    void aRenamedCodeIsNotDoubled() {
        ours.rename(night, "Alene på natt");
        theirs.set(night, Field.FULL, "Når ingen kan spørres.");
        assertThat(names(merged(Answers.none()).codebook())).containsExactly("Alene på natt");
    }

    @Test
    void aDeletedCodeDoesNotComeBackHoweverOftenTheCopiesMeet() {
        ours.delete(night);
        ours.becomes(merged(Answers.none()));
        theirs.make("Ro");
        assertThat(names(merged(Answers.none()).codebook())).containsExactly("Ro");
    }

    @Test
    void namesThatDifferInCapitalsAreAskedAboutAndNothingIsNumbered() {
        Id<Code> one = ours.make("Trygghet", "Å tørre.", Optional.empty());
        Id<Code> other = theirs.make("trygghet", "Å kunne.", Optional.empty());
        MergedCodebook merged = merged(Answers.none());
        assertThat(merged.open()).contains(Question.same(one.value(), other.value()));
        assertThat(names(merged.codebook())).hasSize(2).noneMatch(name -> name.contains("("));
    }

    @Test
    void aDefinitionThatDiffersIsNotDropped() {
        Id<Code> one = ours.make("Språk", "Språk som hindring.", Optional.empty());
        Id<Code> other = theirs.waits(3).make("Språket", "Mangler felles språk.", Optional.empty());
        LikelySame pair = merged(Answers.none()).likely().get(0);
        assertThat(pair.why()).isEqualTo(LikelySame.Why.INFLECTED_NAME);
        MergedCodebook joined = merged(Answers.none().with(pair.question(), Answer.JOIN));
        Id<Code> holder = one.compareTo(other) < 0 ? one : other;
        Id<Code> gone = holder.equals(one) ? other : one;
        CodeFields fields = joined.codebook().code(holder).fields();
        assertThat(fields.definition().brief()).isEqualTo("Språk som hindring. Mangler felles språk.");
        assertThat(joined.codebook().aliases().resolve(gone))
                .as("both are known by their ids")
                .isEqualTo(holder);
        assertThat(joined.open())
                .containsExactlyInAnyOrder(
                        Question.at(holder.value(), Field.NAME, gone.value()),
                        Question.at(holder.value(), Field.BRIEF, gone.value()));
        MergedCodebook apart = merged(Answers.none().with(pair.question(), Answer.APART));
        assertThat(apart.open()).isEmpty();
        assertThat(names(apart.codebook())).containsExactly("Nattevakt", "Språk", "Språket");
        ours.becomes(apart);
        assertThat(merged(Answers.none()).likely()).as("remembered").isEmpty();
    }

    @Test
    void copiesThatCrossedHaveNoOneBase() {
        OneCopy first = ours.given(1);
        OneCopy second = theirs.given(2);
        first.rename(night, "Natt");
        second.waits(2).rename(night, "Vakt");
        Question name = Question.of(night.value(), Field.NAME);
        MergedCodebook here = CodebookMerge.of(first.copy(), second.copy(), List.of())
                .by(Answers.none().with(name, Answer.OURS), Optional.empty());
        MergedCodebook there = CodebookMerge.of(second.copy(), first.copy(), List.of())
                .by(Answers.none().with(name, Answer.OURS), Optional.empty());
        MergedCodebook crossed = CodebookMerge.of(
                        first.becomes(here).copy(), second.becomes(there).copy(), List.of())
                .by(Answers.none(), Optional.empty());
        assertThat(crossed.open()).containsExactly(name);
        assertThat(crossed.differences().get(0).fields().get(0).base()).isEmpty();
    }
}
