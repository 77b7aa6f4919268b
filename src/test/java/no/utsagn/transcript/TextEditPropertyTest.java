package no.utsagn.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
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
import no.utsagn.transcript.turn.Turn;

/** Random edits against an oracle that knows, for every single character, which codings hold it. */
class TextEditPropertyTest {

    private static final String[] WORDS = {"og", "så", "Kari", "ringte", "hjem", "æ", "👩‍👧", "e\u0301n", "🇳🇴"};

    /** One character of the text and the codings that hold it. */
    private record Cell(char c, Set<Integer> codings) {}

    private static final class Oracle {
        private List<Cell> cells = new ArrayList<>();

        void replace(Span at, String with, boolean whole) {
            List<Cell> removed = new ArrayList<>(cells.subList(at.start(), at.end()));
            Set<Integer> holding = new java.util.TreeSet<>();
            for (int coding = 0; coding < 64; coding++) {
                int id = coding;
                long held =
                        removed.stream().filter(c -> c.codings().contains(id)).count();
                boolean holdsAll = removed.isEmpty()
                        ? at.start() > 0
                                && at.end() < cells.size()
                                && cells.get(at.start() - 1).codings().contains(id)
                                && cells.get(at.start()).codings().contains(id)
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

        Optional<Span> span(int coding) {
            int first = -1;
            int last = -1;
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).codings().contains(coding)) {
                    first = first < 0 ? i : first;
                    last = i;
                }
            }
            return first < 0 ? Optional.empty() : Optional.of(new Span(first, last + 1));
        }
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void everyCodingStaysOnItsCharacters(@ForAll long seed) {
        Random random = new Random(seed);
        Study study = study(random);
        Transcript transcript = study.transcripts().iterator().next();
        List<Coding> codings = new ArrayList<>();
        Oracle oracle = new Oracle();
        transcript.text().chars().forEach(c -> oracle.cells.add(new Cell((char) c, Set.of())));
        for (int i = 0; i < 8; i++) {
            Span span = transcript.snapped(anySpan(random, transcript.text().length()));
            if (!span.isEmpty()) {
                int id = codings.size();
                codings.add(new Coding(
                        Id.random(), Id.random(), transcript.id(), span, Id.random(), StudyBuilder.THEN, Set.of()));
                for (int at = span.start(); at < span.end(); at++) {
                    Cell cell = oracle.cells.get(at);
                    Set<Integer> more = new java.util.TreeSet<>(cell.codings());
                    more.add(id);
                    oracle.cells.set(at, new Cell(cell.c(), more));
                }
            }
        }
        study = study.with(study.codings().with(codings));
        Study start = study;
        List<Study> values = new ArrayList<>(List.of(start));
        for (int step = 0; step < 6; step++) {
            study = step(random, study, oracle);
            values.add(study);
            assertSame(study, codings, oracle);
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

    private static void assertSame(Study study, List<Coding> codings, Oracle oracle) {
        Transcript transcript = study.transcripts().iterator().next();
        assertThat(transcript.text()).isEqualTo(oracle.text());
        for (int i = 0; i < codings.size(); i++) {
            assertThat(study.codings().find(codings.get(i).id()).map(Coding::span))
                    .isEqualTo(oracle.span(i));
        }
        for (Replacement replacement : transcript.replacements()) {
            assertThat(replacement.span().of(transcript.text())).isNotEmpty();
        }
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
        assertThat(one.codings()).isEqualTo(other.codings());
    }

    private static Study step(Random random, Study study, Oracle oracle) {
        Transcript transcript = study.transcripts().iterator().next();
        String text = transcript.text();
        int kind = random.nextInt(6);
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
                return after;
            } else if (kind == 2 && !at.isEmpty()) {
                Entity entity = new Entity(
                        Id.random(), EntityKind.PERSON, Entity.State.COMMITTED, List.of(), Rendering.Words.of("[n]"));
                Study after = study.with(entity)
                        .edited(
                                transcript.id(),
                                new TextEdit.PutReplacement(new Replacement(Id.random(), at, entity.id()), "[navn]"),
                                StudyBuilder.anyStamp());
                oracle.replace(at, "[navn]", true);
                return after;
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
