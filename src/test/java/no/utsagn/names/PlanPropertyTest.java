package no.utsagn.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.language.Span;
import no.utsagn.names.decision.Decision;
import no.utsagn.names.form.Casing;
import no.utsagn.names.form.FormMatcher;
import no.utsagn.names.form.FormMatcherBuilder;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.EntityKind;

class PlanPropertyTest {

    private static final List<Decision> DECISIONS = List.of(
            decision("Lillevik", EntityKind.PLACE, "[by]", "Lillevik"),
            decision("NAV Lillevik", EntityKind.ORGANISATION, "[kontor]", "NAV Lillevik", "kontoret i Lillevik"),
            decision("Tromsdal vei", EntityKind.ADDRESS, "[adresse]", "Tromsdal vei 4"));

    @Provide
    Arbitrary<String> speech() {
        Arbitrary<String> word = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        3,
                        Arbitraries.of(
                                "Kari",
                                "Karis",
                                "KARI",
                                "Kari's",
                                "kari",
                                "Tromsdal",
                                "tromsdals",
                                "Lillevik",
                                "NAV",
                                "vei",
                                "4",
                                "kontoret",
                                "i",
                                "Kjell-Arne",
                                "Arne",
                                "93018442",
                                "kari@x.no",
                                "Kari-saken",
                                "(Kari)",
                                "åKari",
                                "Kari\u0301",
                                "🙂",
                                "Åse",
                                "Åses")),
                net.jqwik.api.Tuple.of(1, Arbitraries.of("Det", "var", "bra", "sa", "hun.", "Og", "så", "–", "«ja»")));
        Arbitrary<String> gap = Arbitraries.of(" ", " ", " ", "  ", "\n", "-", ", ", "");
        return word.tuple2().list().ofMinSize(1).ofMaxSize(12).flatMap(words -> gap.list()
                .ofSize(words.size())
                .map(gaps -> join(words, gaps)));
    }

    private static String join(List<net.jqwik.api.Tuple.Tuple2<String, String>> words, List<String> gaps) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i).get1())
                    .append(gaps.get(i))
                    .append(words.get(i).get2())
                    .append(' ');
        }
        return java.text.Normalizer.normalize(text.toString(), java.text.Normalizer.Form.NFC);
    }

    @Property(tries = 300)
    void noFormIsLeftAnywhereAndNoCodingIsLost(
            @ForAll("speech") String one, @ForAll("speech") String two, @ForAll @Size(6) List<Integer> ends) {
        Study study = study(one, two, ends);
        ReplacementPlan plan = plan(study, KeyContents.none());

        Study after = plan.apply(study);

        FormMatcher<Boolean> forms = matcher(plan.keyAfter());
        assertThat(Walk.strings(after))
                .filteredOn(string -> !texts(after).contains(string))
                .allMatch(string -> forms.find(string).isEmpty());
        // A name and a surname said by two people, one after the other, are no name.
        assertThat(after.transcripts()).allSatisfy(transcript -> assertThat(transcript.turns())
                .allMatch(turn -> forms.find(transcript.text(), turn.span(), Casing.of(transcript.text()))
                        .isEmpty()));
        assertThat(ids(after)).isEqualTo(ids(study));
        assertThat(after.codings().all()).allSatisfy(coding -> assertThat(
                        after.transcripts().get(coding.transcript()).snapped(coding.span()))
                .isEqualTo(coding.span()));
    }

    @Property(tries = 200)
    void aSecondPlanFindsNothingToDo(@ForAll("speech") String one, @ForAll("speech") String two) {
        Study study = study(one, two, List.of());
        ReplacementPlan first = plan(study, KeyContents.none());
        Study after = first.apply(study);
        ReplacementPlan second = plan(after, first.keyAfter());

        assertThat(second.apply(after)).isEqualTo(after);
        assertThat(second.keyAfter()).isEqualTo(first.keyAfter());
        assertThat(second.unsure()).isEqualTo(first.unsure());
    }

    @Property(tries = 200)
    void restoringEveryReplacementBringsTheTextsBack(@ForAll("speech") String one, @ForAll("speech") String two) {
        Study study = study(one, two, List.of());
        ReplacementPlan plan = plan(study, KeyContents.none());
        Study restored = plan.apply(study);
        for (var id : plan.keyAfter().originals().keySet()) {
            restored = Restoring.restored(restored, id, plan.keyAfter(), StudyBuilder.anyStamp());
        }

        assertThat(texts(restored)).isEqualTo(texts(study));
        assertThat(plan.keyAfter().withoutOrphans(restored).originals()).isEmpty();
    }

    private static Study study(String one, String two, List<Integer> ends) {
        StudyBuilder builder = new StudyBuilder()
                .person("Kari Tromsdal", "kandidat")
                .person("Kjell-Arne", "leder")
                .person("Åse Vik", "jobbspesialist")
                .transcript("Intervju Kari", "Kari Tromsdal: " + one, "Kjell-Arne: " + two)
                .transcript("Lillevik", "I: " + two, "Åse Vik: " + one)
                .code("Tema", "Lillevik", two.substring(0, two.offsetByCodePoints(0, 1)));
        Study study = builder.build();
        study = study.with(new Memo(Id.random(), new MemoTarget.OnStudy(), one, builder.stamp()));
        Transcript transcript = study.transcripts().iterator().next();
        Code code = study.codebook().codes().iterator().next();
        List<Coding> codings = new ArrayList<>();
        for (int i = 0; i + 1 < ends.size(); i += 2) {
            int a = Math.floorMod(ends.get(i), transcript.text().length());
            int b = Math.floorMod(ends.get(i + 1), transcript.text().length());
            Span span = transcript.snapped(new Span(Math.min(a, b), Math.max(a, b) + 1));
            codings.add(new Coding(
                    Id.random(),
                    code.id(),
                    transcript.id(),
                    span,
                    new Id<>(builder.stamp().by()),
                    StudyBuilder.THEN,
                    java.util.Set.of()));
        }
        return study.with(study.codings().with(codings));
    }

    private static FormMatcher<Boolean> matcher(KeyContents key) {
        FormMatcherBuilder<Boolean> builder = FormMatcher.builder();
        key.entities().values().forEach(entity -> entity.forms()
                .forEach(form -> builder.add(form, true, entity.kind())));
        return builder.build();
    }

    private static ReplacementPlan plan(Study study, KeyContents key) {
        return ReplacementPlan.of(study, DECISIONS, key, StudyBuilder.anyStamp(), new Random(3));
    }

    private static List<Id<Coding>> ids(Study study) {
        return study.codings().all().map(Coding::id).sorted().collect(Collectors.toList());
    }

    private static List<String> texts(Study study) {
        return study.transcripts().stream().map(Transcript::text).toList();
    }

    private static Decision decision(String entity, EntityKind kind, String words, String... forms) {
        return new Decision(entity, List.of(forms), kind, Optional.of(words), 1);
    }
}
