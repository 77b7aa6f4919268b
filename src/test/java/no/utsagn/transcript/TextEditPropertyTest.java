package no.utsagn.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.base.ProblemException;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Mark;
import no.utsagn.transcript.turn.MarkKind;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;
import org.junit.jupiter.api.Test;

/**
 * Random edits against an oracle that knows, for every single character, which codings, marks and replacements hold it.
 */
class TextEditPropertyTest {

    private static final String[] WORDS = {"og", "så", "Kari", "ringte", "hjem", "æ", "👩‍👧", "e\u0301n", "🇳🇴"};

    private static final int SEQUENCES = 100_000;
    private static final int CODINGS = 8;
    private static final int MARKS = 4;
    private static final int STEPS = 6;
    private static final int THINGS = CODINGS + MARKS + STEPS;

    /** One character of the text and the numbers of the things that hold it: codings, then marks, then replacements. */
    private record Cell(char c, Set<Integer> held) {}

    private static final class Oracle {
        private List<Cell> cells = new ArrayList<>();
        private final List<Optional<Id<Speaker>>> speakers = new ArrayList<>();
        private final List<Id<Replacement>> replacements = new ArrayList<>();

        void replace(Span at, String with, boolean whole) {
            List<Cell> removed = new ArrayList<>(cells.subList(at.start(), at.end()));
            Set<Integer> holding = new java.util.TreeSet<>();
            for (int thing = 0; thing < THINGS; thing++) {
                int id = thing;
                long held = removed.stream().filter(c -> c.held().contains(id)).count();
                boolean holdsAll = removed.isEmpty()
                        ? at.start() > 0
                                && at.end() < cells.size()
                                && cells.get(at.start() - 1).held().contains(id)
                                && cells.get(at.start()).held().contains(id)
                        : held == removed.size() || (whole && held > 0);
                if (holdsAll) {
                    holding.add(id);
                }
            }
            List<Cell> after = new ArrayList<>(cells.subList(0, at.start()));
            with.chars().forEach(c -> after.add(new Cell((char) c, Set.copyOf(holding))));
            after.addAll(cells.subList(at.end(), cells.size()));
            cells = after;
        }

        String text() {
            StringBuilder text = new StringBuilder();
            cells.forEach(cell -> text.append(cell.c()));
            return text.toString();
        }

        /** Lays a thing on a stretch. */
        void hold(Span span, int id) {
            for (int at = span.start(); at < span.end(); at++) {
                Set<Integer> more = new java.util.TreeSet<>(cells.get(at).held());
                more.add(id);
                cells.set(at, new Cell(cells.get(at).c(), more));
            }
        }

        Optional<Span> span(int id) {
            int first = -1;
            int last = -1;
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).held().contains(id)) {
                    first = first < 0 ? i : first;
                    last = i;
                }
            }
            return first < 0 ? Optional.empty() : Optional.of(new Span(first, last + 1));
        }
    }

    @Test
    void everySpanStaysOnItsCharacters() {
        long first = new Random().nextLong();
        for (long seed = first; seed < first + SEQUENCES; seed++) {
            try {
                runs(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("with seed " + seed, e);
            }
        }
    }

    private static void runs(Random random) {
        Study study = study(random);
        Transcript transcript = only(study);
        Oracle oracle = new Oracle();
        transcript.text().chars().forEach(c -> oracle.cells.add(new Cell((char) c, Set.of())));
        transcript.turns().forEach(turn -> oracle.speakers.add(turn.speaker()));
        List<Coding> codings = codings(random, transcript, oracle);
        List<Mark> marks = marks(random, transcript, oracle);
        study = study.with(transcript.withMarks(marks)).with(study.codings().with(codings));
        List<Study> values = new ArrayList<>(List.of(study));
        for (int step = 0; step < STEPS; step++) {
            study = step(random, study, oracle);
            values.add(study);
            assertSame(study, codings, marks, oracle);
        }
        undoAndRedo(values);
        Transcript last = study.transcripts().get(transcript.id());
        for (Coding coding : codings) {
            Optional<Span> mapped =
                    last.log().mapped(coding.span(), transcript.log().head());
            Optional<Span> moved = study.codings().find(coding.id()).map(Coding::span);
            assertThat(mapped).as("mapped through the log").isEqualTo(moved);
        }
    }

    private static List<Coding> codings(Random random, Transcript transcript, Oracle oracle) {
        List<Coding> codings = new ArrayList<>();
        for (int i = 0; i < CODINGS; i++) {
            Span span = transcript.snapped(anySpan(random, transcript.text().length()));
            if (!span.isEmpty()) {
                oracle.hold(span, codings.size());
                codings.add(new Coding(
                        Id.random(), Id.random(), transcript.id(), span, Id.random(), StudyBuilder.THEN, Set.of()));
            }
        }
        return codings;
    }

    private static List<Mark> marks(Random random, Transcript transcript, Oracle oracle) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < MARKS; i++) {
            Span span = transcript.snapped(anySpan(random, transcript.text().length()));
            if (!span.isEmpty() && marks.stream().noneMatch(mark -> mark.span().overlaps(span))) {
                oracle.hold(span, CODINGS + marks.size());
                marks.add(new Mark(Id.random(), span, MarkKind.REMARK));
            }
        }
        return marks;
    }

    private static void assertSame(Study study, List<Coding> codings, List<Mark> marks, Oracle oracle) {
        Transcript transcript = only(study);
        assertThat(transcript.text()).isEqualTo(oracle.text());
        for (int i = 0; i < codings.size(); i++) {
            assertThat(study.codings().find(codings.get(i).id()).map(Coding::span))
                    .isEqualTo(oracle.span(i));
        }
        for (int i = 0; i < marks.size(); i++) {
            Id<Mark> id = marks.get(i).id();
            assertThat(transcript.marks().stream()
                            .filter(m -> m.id().equals(id))
                            .map(Mark::span)
                            .findFirst())
                    .isEqualTo(oracle.span(CODINGS + i));
        }
        for (int i = 0; i < oracle.replacements.size(); i++) {
            Id<Replacement> id = oracle.replacements.get(i);
            assertThat(transcript.replacements().stream()
                            .filter(r -> r.id().equals(id))
                            .map(Replacement::span)
                            .findFirst())
                    .isEqualTo(oracle.span(CODINGS + MARKS + i));
        }
        assertThat(transcript.turns().stream().map(Turn::speaker).toList()).isEqualTo(oracle.speakers);
        assertThat(transcript.text().chars().filter(c -> c == '\n').count())
                .isEqualTo(transcript.turns().size() - 1);
    }

    /** Undo gives back every former text and coding; the log leads there too; redo gives the last again. */
    private static void undoAndRedo(List<Study> values) {
        Study now = values.get(values.size() - 1);
        List<Study> forward = new ArrayList<>();
        for (int i = values.size() - 2; i >= 0; i--) {
            forward.add(now);
            now = values.get(i).broughtBackFrom(now, StudyBuilder.anyStamp());
            assertSameContent(now, values.get(i));
        }
        for (int i = forward.size() - 1; i >= 0; i--) {
            now = forward.get(i).broughtBackFrom(now, StudyBuilder.anyStamp());
            assertSameContent(now, forward.get(i));
        }
    }

    private static void assertSameContent(Study one, Study other) {
        Transcript a = one.transcripts().iterator().next();
        Transcript b = other.transcripts().iterator().next();
        assertThat(a.text()).isEqualTo(b.text());
        assertThat(a.turns()).isEqualTo(b.turns());
        assertThat(a.replacements()).isEqualTo(b.replacements());
        assertThat(a.marks()).isEqualTo(b.marks());
        assertThat(one.codings()).isEqualTo(other.codings());
    }

    private static Transcript only(Study study) {
        return study.transcripts().iterator().next();
    }

    private static Study step(Random random, Study study, Oracle oracle) {
        Transcript transcript = study.transcripts().iterator().next();
        String text = transcript.text();
        int kind = random.nextInt(7);
        Span at = transcript.snapped(anySpan(random, text.length()));
        String with = random.nextInt(4) == 0 ? "" : words(random, 1 + random.nextInt(2));
        try {
            if (kind == 0) {
                Turn turn =
                        transcript.turns().get(random.nextInt(transcript.turns().size()));
                Study after = study.edited(transcript.id(), new TextEdit.JoinTurns(turn.id()), StudyBuilder.anyStamp());
                Span gap = Span.ofLength(turn.span().end(), 1);
                Turn next = transcript.turnAt(gap.end());
                oracle.replace(gap, turn.span().isEmpty() || next.span().isEmpty() ? "" : " ", false);
                oracle.speakers.remove(transcript.turns().indexOf(turn) + 1);
                return after;
            } else if (kind == 1) {
                TextEdit.SplitTurn split = new TextEdit.SplitTurn(at.start(), Id.random(), Optional.empty());
                Study after = study.edited(transcript.id(), split, StudyBuilder.anyStamp());
                int start = at.start();
                int end = at.start();
                while (Character.isWhitespace(text.charAt(start - 1))) {
                    start--;
                }
                while (Character.isWhitespace(text.charAt(end))) {
                    end++;
                }
                oracle.replace(new Span(start, end), "\n", false);
                oracle.speakers.add(transcript.turns().indexOf(transcript.turnAt(at.start())) + 1, Optional.empty());
                return after;
            } else if (kind == 2 && !at.isEmpty()) {
                Entity entity = new Entity(
                        Id.random(), EntityKind.PERSON, Entity.State.COMMITTED, List.of(), Rendering.Words.of("[n]"));
                Replacement name = new Replacement(Id.random(), at, entity.id());
                Study after = study.with(entity)
                        .edited(transcript.id(), new TextEdit.PutReplacement(name, "[navn]"), StudyBuilder.anyStamp());
                oracle.replace(at, "[navn]", true);
                oracle.hold(Span.ofLength(at.start(), 6), CODINGS + MARKS + oracle.replacements.size());
                oracle.replacements.add(name.id());
                return after;
            } else if (kind == 6) {
                int index = random.nextInt(transcript.turns().size());
                Optional<Id<Speaker>> speaker = random.nextInt(3) == 0
                        ? Optional.empty()
                        : transcript.speakers().ids().stream().findFirst();
                TextEdit.GiveTurn give =
                        new TextEdit.GiveTurn(transcript.turns().get(index).id(), speaker);
                oracle.speakers.set(index, speaker);
                return study.edited(transcript.id(), give, StudyBuilder.anyStamp());
            }
            Span where = kind == 3 ? Span.at(at.start()) : at;
            Study after = study.edited(transcript.id(), new TextEdit.Replace(where, with), StudyBuilder.anyStamp());
            oracle.replace(where, java.text.Normalizer.normalize(with, java.text.Normalizer.Form.NFC), false);
            return after;
        } catch (ProblemException refused) {
            return study;
        }
    }

    private static Span anySpan(Random random, int length) {
        int start = random.nextInt(length + 1);
        return new Span(start, Math.min(length, start + random.nextInt(14)));
    }

    private static String words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(" ", words);
    }

    private static Study study(Random random) {
        String[] turns = new String[1 + random.nextInt(4)];
        for (int i = 0; i < turns.length; i++) {
            turns[i] = (i % 2 == 0 ? "I: " : "Kari: ")
                    + java.text.Normalizer.normalize(
                            words(random, 1 + random.nextInt(6)), java.text.Normalizer.Form.NFC);
        }
        return new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript("Intervju", turns)
                .build();
    }
}
