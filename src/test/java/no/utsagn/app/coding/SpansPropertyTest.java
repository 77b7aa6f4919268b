package no.utsagn.app.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.utsagn.app.CodePassages;
import no.utsagn.app.coding.ResizePassage.End;
import no.utsagn.base.ProblemException;
import no.utsagn.coding.Coding;
import no.utsagn.language.Graphemes;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;

/** Whatever is split, joined, resized and recoded, in whatever order: no coding leaves the text, is lost or lies twice. */
class SpansPropertyTest {

    @Property(tries = 60)
    void spansStayInsideAndNothingIsLostOrDoubled(
            @ForAll @Size(min = 5, max = 25) List<@IntRange(min = 0, max = 1_000_000) Integer> seeds)
            throws IOException {
        Path folder = Files.createTempDirectory("spans");
        try (CodedStudy study = CodedStudy.of(folder, start())) {
            Study first = study.now();
            int steps = 0;
            for (int seed : seeds) {
                Study before = study.now();
                try {
                    act(study, new Random(seed));
                } catch (ProblemException e) {
                    assertThat(study.now()).as("refused").isSameAs(before);
                }
                steps += study.now() == before ? 0 : 1;
                check(study);
            }
            for (int i = 0; i < steps; i++) {
                study.open().undo();
            }
            assertThat(study.now().codings()).isEqualTo(first.codings());
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Study start() {
        return new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript("Ett", "I: Hva da? 👩‍👩‍👧", "Kari: Jo, e\u0301n to tre. Fire  fem!", "I: Ja.")
                .code("A", "Ett", "Hva")
                .code("A", "Ett", "to tre. Fire")
                .code("B", "Ett", "fem!")
                .build();
    }

    private static void act(CodedStudy study, Random random) {
        List<Coding> codings = study.now().codings().all().toList();
        Coding one = codings.get(random.nextInt(codings.size()));
        Coding other = codings.get(random.nextInt(codings.size()));
        Transcript transcript = study.transcript("Ett");
        int a = random.nextInt(transcript.text().length() + 2);
        int b = random.nextInt(transcript.text().length() + 2);
        Span span = new Span(Math.min(a, b), Math.max(a, b));
        int count = codings.size();
        switch (random.nextInt(7)) {
            case 0 -> new CodePassages(study.open()).code(transcript.id(), span, one.code());
            case 1 -> {
                new SplitPassage(study.open()).split(one.id(), a);
                assertThat(study.now().codings().size()).isLessThanOrEqualTo(count + 1);
                assertThat(transcript.words(hull(study, one)))
                        .isEqualTo(transcript.words(one.span()).strip());
            }
            case 2 -> new JoinPassages(study.open()).join(one.id());
            case 3 -> new JoinPassages(study.open()).join(List.of(one.id(), other.id()));
            case 4 -> new ResizePassage(study.open()).resize(one.id(), span);
            case 5 ->
                new ResizePassage(study.open())
                        .byWord(one.id(), random.nextBoolean() ? End.FIRST : End.LAST, random.nextBoolean());
            default -> new RecodePassages(study.open()).recode(List.of(one.id()), other.code());
        }
    }

    /** What the codings of the same code that lie within a coding cover together. */
    private static Span hull(CodedStudy study, Coding whole) {
        return study.now()
                .codings()
                .all()
                .filter(c -> c.code().equals(whole.code()) && whole.span().contains(c.span()))
                .map(Coding::span)
                .reduce(Span::hull)
                .orElseThrow();
    }

    private static void check(CodedStudy study) {
        String text = study.transcript("Ett").text();
        Set<String> seen = new HashSet<>();
        assertThat(study.now().codings().size()).isPositive();
        study.now().codings().all().forEach(coding -> {
            Span span = coding.span();
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(span.of(text)).isNotBlank();
            assertThat(Graphemes.snap(text, span)).isEqualTo(span);
            assertThat(seen.add(coding.code() + " " + coding.coder() + " " + span))
                    .as("lies once")
                    .isTrue();
        });
    }
}
