package no.utsagn.merge.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import no.utsagn.base.Id;
import no.utsagn.base.ProblemException;
import no.utsagn.language.Span;
import no.utsagn.merge.Answers;
import no.utsagn.merge.text.TextCopy.Content;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.Letter;
import no.utsagn.transcript.edit.LoggedEdit;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Pin;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Mark;
import no.utsagn.transcript.turn.MarkKind;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;
import org.junit.jupiter.api.Test;

/** Random histories of two and three copies that travel in any pattern. */
class MergeTextPropertyTest {

    private static final int TRIES = Integer.getInteger("utsagn.merge.tries", 1000);
    private static final String[] WORDS = {
        "og", "så", "Kari", "ringte", "æ", "👩‍👧", "🇳🇴", "e\u0301n", "nei", "ja da"
    };

    @Test
    void copiesComeToTheSame() {
        long first = Long.getLong("utsagn.merge.seed", new Random().nextLong());
        for (long seed = first; seed < first + TRIES; seed++) {
            try {
                new Run(new Random(seed)).go();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("with seed " + seed, e);
            }
        }
    }

    private static final class Run {
        private final Random random;
        private final List<TextCopy> copies = new ArrayList<>();
        private final TextOracle oracle;
        /** All characters that stood in a copy when names were replaced in it. */
        private final Set<Letter> looked = new HashSet<>();

        private int made;

        Run(Random random) {
            this.random = random;
            Transcript first = transcript();
            oracle = new TextOracle(first);
            for (int i = 2 + random.nextInt(2); i > 0; i--) {
                copies.add(new TextCopy(first, StudyBuilder.THEN.plusSeconds(random.nextInt(30))));
            }
        }

        void go() {
            for (int i = random.nextInt(20); i >= 0; i--) {
                TextCopy copy = any(copies);
                switch (random.nextInt(10)) {
                    case 0 -> together(copy, any(copies));
                    case 1 -> {
                        if (copy.canUndo()) {
                            copy.undo();
                        }
                    }
                    case 2 -> {
                        if (copy.canRedo()) {
                            copy.redo();
                        }
                    }
                    case 3 -> {
                        if (random.nextInt(6) == 0) {
                            looked.addAll(oracle.alive(TextOracle.ids(copy.now())));
                            copy.forget();
                        }
                    }
                    default -> edit(copy);
                }
                oracle.learn(copy.now());
                assertAsSaid(copy.now());
            }
            everybody();
        }

        /**
         * After all have met, all have the same. They meet twice, since what lies on words that are gone in one copy comes
         * with them if a third brings the words back.
         */
        private void everybody() {
            for (int round = 0; round < 2; round++) {
                for (TextCopy other : copies) {
                    together(copies.get(0), other);
                }
                for (TextCopy other : copies) {
                    together(other, copies.get(0));
                    assertThat(other.now().text()).isEqualTo(copies.get(0).now().text());
                    assertThat(other.now().turns())
                            .isEqualTo(copies.get(0).now().turns());
                }
            }
            for (TextCopy other : copies) {
                assertThat(Content.of(other.now()))
                        .isEqualTo(Content.of(copies.get(0).now()));
            }
        }

        private void together(TextCopy one, TextCopy other) {
            Transcript ours = one.now();
            Transcript theirs = other.now();
            Answers answers =
                    any(List.of(Answers.none(), Answers.by(Answers.Rule.OURS), Answers.by(Answers.Rule.THEIRS)));
            MergedText merged = MergeText.of(ours, theirs, TextCopy.NOTHING, answers);
            oracle.learn(merged.transcript());
            assertAsSaid(merged.transcript());
            assertApart(merged.transcript());
            assertLookedAt(merged.transcript());
            assertCharactersStay(ours, merged.transcript(), merged::ours);
            assertCharactersStay(theirs, merged.transcript(), merged::theirs);
            if (isPlain(merged.transcript())) {
                assertNothingLost(merged.transcript(), ours, theirs);
            }
            Content content = Content.of(merged.transcript());
            MergedText mirrored = MergeText.of(theirs, ours, TextCopy.NOTHING, answers.mirrored());
            assertThat(Content.of(mirrored.transcript()))
                    .as("the other way round")
                    .isEqualTo(content);
            assertThat(mirrored.questions()).isEqualTo(merged.questions());
            for (Transcript again : List.of(ours, theirs, mirrored.transcript())) {
                MergedText same = MergeText.of(merged.transcript(), again, TextCopy.NOTHING, Answers.none());
                assertThat(Content.of(same.transcript())).as("merged again").isEqualTo(content);
                assertThat(same.transcript().log().edits().stream().map(LoggedEdit::revision))
                        .as("the log does not grow")
                        .hasSize(merged.transcript().log().edits().size());
            }
            one.merge(other, answers);
        }

        /** A span on a character that stays lies on it still. */
        private void assertCharactersStay(Transcript before, Transcript after, Function<Span, Optional<Span>> moved) {
            List<Letter> was = oracle.alive(TextOracle.ids(before));
            List<Letter> is = oracle.alive(TextOracle.ids(after));
            for (int i = 0; i < was.size(); i++) {
                int now = is.indexOf(was.get(i));
                if (now >= 0) {
                    assertThat(moved.apply(Span.ofLength(i, 1)))
                            .as("where a character that stays lies")
                            .hasValueSatisfying(
                                    span -> assertThat(span.contains(now)).isTrue());
                }
            }
        }

        private void assertAsSaid(Transcript transcript) {
            assertThat(transcript.text()).as("as the oracle says").isEqualTo(oracle.text(TextOracle.ids(transcript)));
            assertThat(transcript.turns().stream().map(Turn::id)).doesNotHaveDuplicates();
        }

        /** Nothing counts as looked at for names that nobody looked at. Words put in alike may have been looked at in either. */
        private void assertLookedAt(Transcript merged) {
            boolean isSame = merged.log().edits().stream().anyMatch(e -> e.kind() == LoggedEdit.Kind.SAME);
            if (merged.log().nameless().isEmpty() || isSame) {
                return;
            }
            List<Letter> letters = oracle.alive(TextOracle.ids(merged));
            List<Span> known = new ArrayList<>(merged.wordsWithNames());
            merged.replacements().forEach(replacement -> known.add(replacement.span()));
            for (int i = 0; i < letters.size(); i++) {
                int at = i;
                if (Character.isLetterOrDigit(merged.text().charAt(i)) && !looked.contains(letters.get(i))) {
                    assertThat(known.stream().anyMatch(span -> span.contains(at)))
                            .as("a character that nobody looked at is among the new words")
                            .isTrue();
                }
            }
        }

        /** In a merged text; marks of one copy may overlap where a replacement drew both over it. */
        private static void assertApart(Transcript merged) {
            assertThat(apart(merged.replacements().stream()
                            .map(Replacement::span)
                            .toList()))
                    .isTrue();
        }

        private static boolean apart(List<Span> spans) {
            for (int i = 1; i < spans.size(); i++) {
                if (spans.get(i).start() < spans.get(i - 1).end()) {
                    return false;
                }
            }
            return true;
        }

        /** Whether nothing was ever taken back, decided, found to be the same, or fell against something else. */
        private boolean isPlain(Transcript merged) {
            return merged.log().edits().stream()
                            .allMatch(edit -> edit.undoes().isEmpty() && edit.kind() != LoggedEdit.Kind.DECIDED)
                    && oracle.allStand(TextOracle.ids(merged));
        }

        /** What both show is there, and what one shows that the other never had; nothing else, and nothing twice. */
        private void assertNothingLost(Transcript merged, Transcript ours, Transcript theirs) {
            List<Letter> here = oracle.alive(TextOracle.ids(ours));
            List<Letter> there = oracle.alive(TextOracle.ids(theirs));
            Set<Letter> expected = new HashSet<>();
            here.stream().filter(l -> there.contains(l) || isUnknown(l, theirs)).forEach(expected::add);
            there.stream().filter(l -> here.contains(l) || isUnknown(l, ours)).forEach(expected::add);
            assertThat(oracle.alive(TextOracle.ids(merged)))
                    .as("nothing lost, nothing twice")
                    .containsExactlyInAnyOrderElementsOf(expected);
        }

        private static boolean isUnknown(Letter letter, Transcript to) {
            return !letter.state().equals(to.log().origin())
                    && !TextOracle.ids(to).contains(letter.state());
        }

        private void edit(TextCopy copy) {
            Transcript t = copy.now();
            Turn turn = any(t.turns());
            Span in = turn.span();
            int from = in.start() + random.nextInt(in.length() + 1);
            Span at = t.snapped(new Span(from, Math.min(in.end(), from + random.nextInt(8))));
            try {
                switch (random.nextInt(11)) {
                    case 9 -> mark(copy, at);
                    case 10 -> pin(copy, at);
                    case 0 -> copy.edit(new TextEdit.SplitTurn(at.start(), Id.random(), speaker(t)));
                    case 1 -> copy.edit(new TextEdit.JoinTurns(turn.id()));
                    case 2 -> copy.edit(new TextEdit.GiveTurn(turn.id(), speaker(t)));
                    case 3 ->
                        copy.edit(new TextEdit.PutReplacement(
                                new Replacement(Id.random(), at, Id.random()), "[n" + made++ + "]"));
                    case 4 -> {
                        if (!t.replacements().isEmpty()) {
                            copy.edit(new TextEdit.Restore(any(t.replacements()).id(), "Kari"));
                        }
                    }
                    case 5 -> copy.edit(new TextEdit.Replace(Span.at(at.start()), words()));
                    case 6 -> copy.edit(new TextEdit.Replace(at, ""));
                    default -> copy.edit(new TextEdit.Replace(at, words()));
                }
            } catch (ProblemException | IllegalArgumentException refused) {
                return;
            }
        }

        private static void mark(TextCopy copy, Span at) {
            List<Mark> marks = new ArrayList<>(copy.now().marks());
            if (!at.isEmpty() && marks.stream().noneMatch(mark -> mark.span().overlaps(at))) {
                marks.add(new Mark(Id.random(), at, MarkKind.REMARK));
                marks.sort(Comparator.comparing(Mark::span));
                copy.lay(t -> t.withMarks(marks));
            }
        }

        private static void pin(TextCopy copy, Span at) {
            List<Pin> pins = new ArrayList<>(copy.now().pins());
            if (!at.isEmpty()
                    && pins.stream().noneMatch(pin -> pin.span().overlaps(at))
                    && copy.now().replacements().stream()
                            .noneMatch(r -> r.span().overlaps(at))) {
                pins.add(Pin.left(at));
                copy.lay(t -> t.withPins(pins));
            }
        }

        private Optional<Id<Speaker>> speaker(Transcript t) {
            return random.nextInt(3) == 0
                    ? Optional.empty()
                    : Optional.of(any(List.copyOf(t.speakers().ids())));
        }

        private String words() {
            return random.nextInt(3) == 0 ? "w" + made++ : any(List.of(WORDS));
        }

        private <T> T any(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        private Transcript transcript() {
            String[] turns = new String[1 + random.nextInt(4)];
            for (int i = 0; i < turns.length; i++) {
                turns[i] = (i % 2 == 0 ? "I: " : "Kari: ")
                        + java.text.Normalizer.normalize(
                                words() + " " + words() + " " + words(), java.text.Normalizer.Form.NFC);
            }
            return new StudyBuilder()
                    .person("Kari", "kandidat")
                    .transcript("Intervju", turns)
                    .build()
                    .transcripts()
                    .iterator()
                    .next();
        }
    }
}
