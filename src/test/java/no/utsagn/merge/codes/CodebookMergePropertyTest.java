package no.utsagn.merge.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.utsagn.base.Id;
import no.utsagn.base.ProblemException;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.coding.Codings;
import no.utsagn.language.forms.WordForms;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Field;
import no.utsagn.merge.Question;
import no.utsagn.merge.codes.likely.CodeUse;
import no.utsagn.merge.codes.likely.LikelyCodes;

class CodebookMergePropertyTest {

    private static final LikelyCodes FINDER = new LikelyCodes(WordForms.shipped());
    private static final CodeUse UNUSED = CodeUse.of(Codings.none());

    private static final List<String> NAMES = List.of(
            "Trygghet", "trygghet", "Tryggheten", "Vakt", "Språk", "Humor", "Tid", "Ro", "Støtte", "Leder", "Alene");
    private static final List<String> TEXTS =
            List.of("En to tre.", "En to tre fire.", "Om en to tre.", "Noe annet.", "");

    @Property(tries = 300)
    void eitherOrderGivesTheSameAndTwiceIsOnce(@ForAll long seed) {
        Random random = new Random(seed);
        OneCopy ours = new OneCopy(1);
        edit(ours, random, 12);
        OneCopy theirs = ours.given(2);
        edit(ours, random, random.nextInt(15));
        edit(theirs, random, random.nextInt(15));
        Answers answers = answers(ours, theirs, random);
        MergedCodebook merged = merged(ours.copy(), theirs.copy(), answers);
        MergedCodebook mirrored = merged(theirs.copy(), ours.copy(), answers.mirrored());
        assertSame(mirrored.codebook(), merged.codebook());
        assertThat(Set.copyOf(mirrored.open())).isEqualTo(Set.copyOf(merged.open()));
        assertThat(mirrored.gone()).isEqualTo(merged.gone());
        assertThat(mirrored.back()).isEqualTo(merged.back());
        assertSound(merged.codebook());
        assertNothingLost(ours, theirs, merged);
        assertThat(mirrored.past()).isEqualTo(merged.past());
        MergedCodebook again = merged(ours.becomes(merged).copy(), theirs.unused(), Answers.none());
        assertSame(again.codebook(), merged.codebook());
        assertThat(again.open()).isEmpty();
    }

    private static void assertSame(Codebook one, Codebook other) {
        assertThat(words(one)).isEqualTo(words(other));
        one.codes().forEach(code -> assertThat(code.history().revisions())
                .isEqualTo(other.code(code.id()).history().revisions()));
        assertThat(Set.copyOf(one.groups().all()))
                .isEqualTo(Set.copyOf(other.groups().all()));
        assertThat(one).isEqualTo(other);
    }

    private static List<String> words(Codebook codebook) {
        return codebook.inTreeOrder().stream()
                .map(code -> codebook.path(code.id()).written() + " " + code.id() + code.fields() + "|"
                        + code.fields().definition().brief() + "|"
                        + code.fields().definition().full())
                .toList();
    }

    @Property(tries = 150)
    void copiesThatTravelInACircleComeToTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        OneCopy a = new OneCopy(1);
        edit(a, random, 10);
        OneCopy b = a.given(2);
        OneCopy c = a.given(3);
        for (OneCopy copy : List.of(a, b, c)) {
            edit(copy, random, random.nextInt(8));
        }
        take(a, b, random);
        take(b, c, random);
        take(c, a, random);
        take(a, b, random);
        take(a, c, random);
        MergedCodebook one = merged(a.copy(), b.copy(), Answers.none());
        MergedCodebook other = merged(b.copy(), a.copy(), Answers.none());
        assertSame(one.codebook(), other.codebook());
        assertSound(one.codebook());
    }

    private static void take(OneCopy into, OneCopy from, Random random) {
        into.becomes(merged(into.copy(), from.copy(), answers(into, from, random)));
    }

    static MergedCodebook merged(CodebookCopy ours, CodebookCopy theirs, Answers answers) {
        return CodebookMerge.of(ours, theirs, FINDER, UNUSED, UNUSED).by(answers, Optional.empty());
    }

    static void assertSound(Codebook codebook) {
        assertThat(codebook.inTreeOrder()).hasSameSizeAs(codebook.codes().all());
        codebook.codes().forEach(code -> assertThat(codebook.with(code)).isEqualTo(codebook));
        codebook.aliases().into().keySet().forEach(gone -> assertThat(
                        codebook.codes().has(gone))
                .isFalse());
        codebook.codes().forEach(code -> assertThat(codebook.groups().ids())
                .containsAll(code.fields().groups()));
    }

    /** A code of either copy is in the merged one, or was deleted or joined there, or went up in another. */
    private static void assertNothingLost(OneCopy ours, OneCopy theirs, MergedCodebook merged) {
        Set<Id<Code>> all = new HashSet<>(ours.codebook().codes().ids());
        all.addAll(theirs.codebook().codes().ids());
        for (Id<Code> code : all) {
            boolean lives = merged.codebook().codes().has(code);
            boolean joined = merged.codebook().aliases().into().containsKey(code);
            boolean deleted = ours.copy().past().isGone(code.value())
                    || theirs.copy().past().isGone(code.value());
            assertThat(lives || joined || deleted).isTrue();
        }
    }

    static Answers answers(OneCopy ours, OneCopy theirs, Random random) {
        Answers answers = Answers.none();
        for (int round = 0; round < random.nextInt(4); round++) {
            for (Question question : merged(ours.copy(), theirs.copy(), answers).open()) {
                if (random.nextInt(3) > 0) {
                    answers = answers.with(question, answer(question, random));
                }
            }
        }
        return random.nextBoolean()
                ? answers
                : answers.withRest(Optional.of(List.of(Answers.Rule.values()).get(random.nextInt(4))));
    }

    private static Answer answer(Question question, Random random) {
        if (question.field() == Field.SAME && question.other().isPresent()) {
            return random.nextBoolean() ? Answer.JOIN : new Answer(Answer.Take.APART, random.nextBoolean() ? "" : "Ny");
        }
        return List.of(Answer.OURS, Answer.THEIRS, Answer.BASE, Answer.PROPOSAL, Answer.own("Egne ord"))
                .get(random.nextInt(5));
    }

    static void edit(OneCopy copy, Random random, int edits) {
        for (int i = 0; i < edits; i++) {
            tryEdit(copy, random);
        }
    }

    private static boolean tryEdit(OneCopy copy, Random random) {
        try {
            edit(copy, random);
            return true;
        } catch (ProblemException refused) {
            // The program refuses siblings of one name and codes under themselves.
            return false;
        }
    }

    private static void edit(OneCopy copy, Random random) {
        List<Id<Code>> codes =
                new ArrayList<>(new java.util.TreeSet<>(copy.codebook().codes().ids()));
        int act = codes.size() < 3 ? 0 : random.nextInt(11);
        String name = NAMES.get(random.nextInt(NAMES.size()));
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        Optional<Id<Code>> parent =
                codes.isEmpty() || random.nextBoolean() ? Optional.empty() : Optional.of(any(codes, random));
        if (act <= 1) {
            copy.make(name, text, parent);
            return;
        }
        Id<Code> code = any(codes, random);
        Id<Code> other = any(codes, random);
        switch (act) {
            case 2 -> copy.rename(code, name);
            case 3, 4 -> copy.move(code, parent);
            case 5 -> copy.set(code, Field.BRIEF, text);
            case 6 -> copy.set(code, Field.FULL, text);
            case 7 -> copy.delete(code);
            case 8 -> copy.uses(code);
            case 9 ->
                copy.change(code, fields -> fields.inGroup(copy.group(name).id()));
            default -> {
                if (!copy.codebook().isWithin(other, code)) {
                    copy.join(code, other);
                }
            }
        }
    }

    private static Id<Code> any(List<Id<Code>> codes, Random random) {
        return codes.get(random.nextInt(codes.size()));
    }
}
