package no.utsagn.importing.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.utsagn.base.Id;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Replacement;

/** Random files against random transcripts: what comes out is the file, and words that are the same stay coded. */
class CorrectionPropertyTest {

    private static final String[] WORDS = {
        "og",
        "så",
        "Kari",
        "ringte",
        "hjem",
        "æ",
        "👩‍👧",
        "e\u0301n",
        "🇳🇴",
        "(ler)",
        "f.eks.",
        ",",
        "–",
        "ka'kke",
        "\n"
    };

    private static final String[] SPEAKERS = {"I", "Kari", "Ola", "Mor"};

    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void theEditsLeadToTheFile(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> turns = turns(random, 1 + random.nextInt(6));
        Study study = study(turns);
        Transcript before = only(study);
        List<String> file = random.nextInt(10) == 0 ? turns(random, 1 + random.nextInt(6)) : corrected(random, turns);
        Target target = Corrected.file(file);
        Correction correction = Correction.of(before, target, Known.nothing());
        Transcript after = only(Corrected.apply(study, correction));
        assertThat(after.text()).isEqualTo(target.text());
        assertThat(Corrected.turns(after)).isEqualTo(file);
        assertThat(Correction.of(after, target, Known.nothing()).isEmpty())
                .as("then nothing is left to correct")
                .isTrue();
    }

    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void codingsOfWordsThatAreTheSameStayOnThem(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> turns = numbered(random);
        Study study = study(turns);
        Transcript before = only(study);
        List<Coding> codings = new ArrayList<>();
        for (Span word : Tokens.in(before.text(), Span.over(before.text()))) {
            codings.add(
                    new Coding(Id.random(), Id.random(), before.id(), word, Id.random(), StudyBuilder.THEN, Set.of()));
        }
        study = study.with(study.codings().with(codings));
        Target target = Corrected.file(corrected(random, turns));
        Correction correction = Correction.of(before, target, Known.nothing());
        Study after = Corrected.apply(study, correction);
        int same = 0;
        for (Coding coding : codings) {
            String word = coding.span().of(before.text());
            Optional<Coding> now = after.codings().find(coding.id());
            if (now.isPresent() && now.get().span().of(only(after).text()).equals(word)) {
                same++;
            }
        }
        assertThat(same)
                .as("each word is there once, so each that is matched keeps its coding")
                .isGreaterThanOrEqualTo(correction.sameWords());
    }

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void replacementsAreNeverTouched(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> turns = turns(random, 1 + random.nextInt(6));
        Study named = study(turns);
        Study study = named;
        for (int at = only(study).text().lastIndexOf("Kari");
                at >= 0;
                at = only(named).text().lastIndexOf("Kari", at - 1)) {
            Entity entity = new Entity(
                    Id.random(), EntityKind.PERSON, Entity.State.COMMITTED, List.of(), Rendering.Words.of("[n]"));
            Replacement name = new Replacement(Id.random(), Span.ofLength(at, 4), entity.id());
            study = study.with(entity)
                    .edited(only(study).id(), new TextEdit.PutReplacement(name, "[n]"), StudyBuilder.anyStamp());
        }
        List<String> file = corrected(random, turns);
        Correction correction = Correction.of(only(study), Corrected.file(file), Known.nothing());
        Study after = Corrected.apply(study, correction);
        assertThat(only(after).replacements().stream().map(Replacement::id))
                .containsExactlyElementsOf(
                        only(study).replacements().stream().map(Replacement::id).toList());
        assertThat(only(after).replacements())
                .allMatch(r -> r.span().of(only(after).text()).equals("[n]"));
    }

    private static Transcript only(Study study) {
        return study.transcripts().iterator().next();
    }

    private static Study study(List<String> turns) {
        return new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript("Intervju", turns.toArray(String[]::new))
                .build();
    }

    private static List<String> turns(Random random, int count) {
        List<String> turns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            turns.add(turn(SPEAKERS[random.nextInt(SPEAKERS.length)], words(random)));
        }
        return turns;
    }

    private static List<String> words(Random random) {
        List<String> words = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return words;
    }

    /** Turns in which each word is there once. */
    private static List<String> numbered(Random random) {
        List<String> turns = new ArrayList<>();
        int next = 100;
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            List<String> words = new ArrayList<>();
            for (int w = 0; w <= random.nextInt(6); w++) {
                words.add("ord" + next++);
            }
            turns.add(turn(SPEAKERS[random.nextInt(SPEAKERS.length)], words));
        }
        return turns;
    }

    private static String turn(String label, List<String> words) {
        String text = String.join(" ", words).strip();
        return label + ": " + Normalizer.normalize(text.isEmpty() ? "ja" : text, Form.NFC);
    }

    /** The same turns after somebody has listened again. */
    private static List<String> corrected(Random random, List<String> turns) {
        List<String> after = new ArrayList<>(turns);
        for (int change = 0; change <= random.nextInt(5); change++) {
            int at = random.nextInt(after.size());
            String label = after.get(at).substring(0, after.get(at).indexOf(": "));
            List<String> words = new ArrayList<>(
                    List.of(after.get(at).substring(label.length() + 2).split(" ")));
            int place = random.nextInt(words.size());
            switch (random.nextInt(8)) {
                case 0 -> words.set(place, WORDS[random.nextInt(WORDS.length)]);
                case 1 -> words.add(place, WORDS[random.nextInt(WORDS.length)]);
                case 2 -> words.remove(place);
                case 3 -> {
                    after.add(at, turn(SPEAKERS[random.nextInt(SPEAKERS.length)], words.subList(0, place)));
                    at++;
                    words = words.subList(place, words.size());
                }
                case 4 -> {
                    if (at + 1 < after.size()) {
                        String next = after.remove(at + 1);
                        words.addAll(
                                List.of(next.substring(next.indexOf(": ") + 2).split(" ")));
                    }
                }
                case 5 -> Collections.swap(after, at, random.nextInt(after.size()));
                case 6 -> label = SPEAKERS[random.nextInt(SPEAKERS.length)];
                default -> after.add(at, turn("Ny", words(random)));
            }
            after.set(Math.min(at, after.size() - 1), turn(label, words));
        }
        return after;
    }
}
