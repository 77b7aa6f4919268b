package no.utsagn.analysis.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.utsagn.analysis.words.said.Part;
import no.utsagn.analysis.words.said.SaidWords;
import no.utsagn.base.Id;
import no.utsagn.base.Progress;
import no.utsagn.codebook.CodePath;
import no.utsagn.language.Span;
import no.utsagn.language.forms.WordForms;
import no.utsagn.study.OwnWords;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.turn.Mark;
import no.utsagn.transcript.turn.MarkKind;
import org.junit.jupiter.api.Test;

class WordCountsTest {

    private static final Part ALL = new Part.Whole();

    private final Study study = new StudyBuilder()
            .person("Kari", "kandidat")
            .person("Per", "kandidat")
            .person("Ola", "arbeidsgiver")
            .transcript(
                    "Ett",
                    "I: Fikk du hjelp av kontoret?",
                    "Kari: Jeg fikk hjelp, altså. På en måte mye hjelp til jobben.",
                    "Ola: En jobb er jobber med ansvar.")
            .transcript("To", "Per: Hjelpen var hjelp på en god måte.", "?: Jobb og hjelp.")
            .code("Hjelp", "To", "hjelp på en god")
            .build();

    private static WordCounts counts(Study study, boolean joined) {
        SaidWords said = SaidWords.of(study, Progress.none());
        Fillers fillers = Fillers.shipped().with(study.searches().words());
        return WordCounts.of(said, fillers, WordForms.shipped(), joined);
    }

    private static Map<String, Integer> table(Frequencies frequencies) {
        return frequencies.words().stream()
                .collect(Collectors.toMap(each -> each.word().form(), Frequencies.Frequency::count));
    }

    private Part role(String name) {
        Role role = study.people().roleCalled(name).orElseThrow();
        return new Part.OfRole(role.id());
    }

    @Test
    void fillersAreLeftOutAndInterviewersAreNotHeard() {
        assertThat(table(counts(study, false).frequencies(ALL)))
                .isEqualTo(Map.of(
                        "hjelp", 4, "hjelpen", 1, "jobben", 1, "jobb", 2, "jobber", 1, "ansvar", 1, "god", 1, "måte",
                        1));
    }

    @Test
    void theFormsOfAWordCountAsOneUnderTheMostFrequent() {
        Frequencies frequencies = counts(study, true).frequencies(ALL);
        assertThat(table(frequencies)).isEqualTo(Map.of("hjelp", 5, "jobb", 4, "ansvar", 1, "god", 1, "måte", 1));
        assertThat(frequencies.words().get(0).word()).isEqualTo(new Word("hjelp", List.of("hjelp", "hjelpen")));
        assertThat(frequencies.words().get(1).word().forms())
                .startsWith("jobb")
                .containsExactlyInAnyOrder("jobb", "jobben", "jobber");
    }

    @Test
    void fillersAreAmongAllWords() {
        assertThat(counts(study, true).frequencies(ALL).all()).isEqualTo(11 + 6 + 7 + 3);
    }

    @Test
    void interviewersAreHeardOnRequest() {
        Frequencies frequencies = counts(study, false).hearing(true).frequencies(ALL);
        assertThat(table(frequencies)).containsEntry("kontoret", 1).containsEntry("hjelp", 5);
        assertThat(frequencies.speakers()).isEqualTo(new Speakers(4, true));
    }

    @Test
    void peopleAreCountedOnceAndTheUnknownMakeItAtLeast() {
        Frequencies frequencies = counts(study, true).frequencies(ALL);
        assertThat(frequencies.speakers()).isEqualTo(new Speakers(3, true));
        Spread help = frequencies.words().get(0).spread();
        assertThat(help.people()).isEqualTo(2);
        assertThat(help.unknown()).isTrue();
        assertThat(help.transcripts()).isEqualTo(2);
        assertThat(help.most()).isEqualTo(2);
        // Kari says 2 of 5 in 11 of 27 words, Per 2 in 7, the unknown 1 in 3; Ola none in 6.
        double deviation =
                (Math.abs(2 / 5.0 - 11 / 27.0) + Math.abs(2 / 5.0 - 7 / 27.0) + Math.abs(1 / 5.0 - 3 / 27.0) + 6 / 27.0)
                        / 2;
        assertThat(help.deviation()).isCloseTo(deviation, within(1e-9));
    }

    @Test
    void aWordThatOnePersonSaysAgainAndAgainIsFlagged() {
        Study one = new StudyBuilder()
                .person("Kari", "kandidat")
                .person("Per", "kandidat")
                .transcript("Ett", "Kari: kjøkken kjøkken kjøkken kjøkken kjøkken bord bord bord bord bord")
                .transcript("To", "Per: kjøkken bord bord bord bord bord stol stol stol stol")
                .build();
        Map<String, Spread> spreads = counts(one, true).frequencies(ALL).words().stream()
                .collect(Collectors.toMap(each -> each.word().form(), Frequencies.Frequency::spread));
        assertThat(spreads.get("bord").oneSaysMost()).isFalse();
        assertThat(spreads.get("stol").oneSaysMost())
                .as("all, by one who says half of all words")
                .isTrue();
        assertThat(spreads.get("kjøkken").oneSaysMost())
                .as("5 of 6, by one who says half of all words")
                .isFalse();
        Study three = new StudyBuilder()
                .person("Kari", "kandidat")
                .person("Per", "kandidat")
                .transcript("Ett", "Kari: kjøkken kjøkken kjøkken kjøkken kjøkken")
                .transcript("To", "Per: kjøkken bord bord bord bord bord stol stol stol stol")
                .build();
        assertThat(counts(three, true).frequencies(ALL).words().stream()
                        .filter(each -> each.spread().oneSaysMost())
                        .map(each -> each.word().form()))
                .containsExactly("kjøkken");
    }

    @Test
    void whatAStudyCallsAFillerIsLeftOut() {
        Study own = study.with(study.searches()
                .with(OwnWords.none().withFillers(Set.of("hjelp"), Set.of("altså", "på en måte", "en"))));
        assertThat(table(counts(own, false).frequencies(ALL)))
                .doesNotContainKey("hjelp")
                .containsEntry("altså", 1)
                .containsEntry("måte", 2)
                .containsEntry("en", 3);
    }

    @Test
    void marksAndWhatStandsForNamesAreNotCounted() {
        Transcript to = StudyBuilder.transcript(study, "To");
        int good = to.text().indexOf("god");
        int help = to.text().indexOf("Hjelpen");
        Study replaced = study.with(
                to.withReplacements(List.of(new Replacement(Id.random(), Span.ofLength(good, 3), Id.random())))
                        .withMarks(List.of(new Mark(Id.random(), Span.ofLength(help, 7), MarkKind.REMARK))));
        Frequencies frequencies = counts(replaced, false).frequencies(ALL);
        assertThat(table(frequencies)).doesNotContainKeys("god", "hjelpen");
        assertThat(frequencies.all()).isEqualTo(25);
    }

    @Test
    void aRoleIsSetAgainstTheRest() {
        KeyWords words = counts(study, true).keyWords(role("arbeidsgiver"), new Part.Rest(role("arbeidsgiver")));
        assertThat(words.here()).isEqualTo(6);
        assertThat(words.there()).isEqualTo(21);
        assertThat(words.speakersHere()).isEqualTo(new Speakers(1, false));
        assertThat(words.speakersThere()).isEqualTo(new Speakers(2, true));
    }

    @Test
    void aKeyWordCarriesItsFigures() {
        Study two = new StudyBuilder()
                .person("Kari", "kandidat")
                .person("Ola", "arbeidsgiver")
                .transcript("Ett", "Kari: " + "veien ".repeat(12) + "bord ".repeat(8), "Ola: " + "bord ".repeat(40))
                .build();
        Part kari = new Part.OfRole(
                two.people().roleCalled("kandidat").orElseThrow().id());
        KeyWords words = counts(two, true).keyWords(kari, new Part.Rest(kari));
        KeyWords.KeyWord first = words.words().get(0);
        assertThat(first.word().form()).isEqualTo("veien");
        assertThat(List.of(first.here(), first.there())).containsExactly(12, 0);
        assertThat(first.expectedHere()).isCloseTo(4, within(1e-9));
        assertThat(first.expectedThere()).isCloseTo(8, within(1e-9));
        assertThat(first.logLikelihood()).isCloseTo(2 * 12 * Math.log(12 / 4.0), within(1e-9));
        assertThat(first.logRatio()).isCloseTo(Math.log((12 / 20.0) / (0.5 / 40)) / Math.log(2), within(1e-9));
        assertThat(first.typicalHere()).isTrue();
        KeyWords.KeyWord last = words.words().get(1);
        assertThat(last.word().form()).isEqualTo("bord");
        assertThat(last.signed()).isNegative();
        assertThat(last.spread()).isEqualTo(last.spreadThere());
    }

    @Test
    void whatMayWellBeChanceIsToldApart() {
        Part code = new Part.Coded(
                study.codebook().find(CodePath.of("Hjelp")).orElseThrow().id());
        KeyWords words = counts(study, true).keyWords(code, new Part.Rest(code));
        assertThat(words.words().stream().map(each -> each.word().form()))
                .containsExactly("god", "hjelp", "ansvar", "måte", "jobb");
        assertThat(words.telling().stream().map(each -> each.word().form())).isEmpty();
    }

    @Test
    void thePassagesOfACodeAreAPart() {
        Part coded = new Part.Coded(
                study.codebook().find(CodePath.of("Hjelp")).orElseThrow().id());
        assertThat(table(counts(study, false).frequencies(coded))).isEqualTo(Map.of("hjelp", 1, "god", 1));
        assertThat(counts(study, false).frequencies(new Part.Rest(coded)).all()).isEqualTo(23);
        assertThat(counts(study, false).frequencies(new Part.Coded(Id.random())).all())
                .isZero();
    }

    @Test
    void whatStandsNearAWordIsFoundWithinTheTurn() {
        Collocates near = counts(study, true).collocates("hjelpen", ALL, 2).orElseThrow();
        assertThat(near.node().forms()).containsExactly("hjelp", "hjelpen");
        assertThat(near.count()).isEqualTo(5);
        // jeg fikk | altså på | en måte? no: "måte" and "mye" before, "til", "jobben" after; "var", "på", "en"; "jobb",
        // "og".
        assertThat(near.near()).isEqualTo(13);
        assertThat(near.all()).isEqualTo(22);
        assertThat(near.words())
                .as("jobb stands near twice, which is fewer than chance would have it")
                .isEmpty();
        assertThat(counts(study, true).collocates("finnesikke", ALL, 2)).isEmpty();
    }

    @Test
    void aNeighbourCarriesItsFigures() {
        Study two = new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript(
                        "Ett",
                        "Kari: kake smaker kake ja ja ja ja ja smaker",
                        "Kari: kake ja",
                        "Kari: smaker godt",
                        "Kari: kake smaker")
                .build();
        Collocates near = counts(two, true).collocates("kake", ALL, 1).orElseThrow();
        assertThat(List.of(near.near(), near.all())).containsExactly(4L, 11L);
        Collocates.Collocate tastes = near.words().get(0);
        assertThat(tastes.word().form()).isEqualTo("smaker");
        assertThat(List.of(tastes.together(), tastes.nodes(), tastes.count())).containsExactly(2, 3, 4);
        assertThat(tastes.expected()).isCloseTo(4 * 4 / 11.0, within(1e-9));
        assertThat(tastes.logDice()).isCloseTo(13, within(1e-9));
        assertThat(tastes.spread().people()).isEqualTo(1);
    }

    @Test
    void aFillerCanBeAskedForItsNeighbours() {
        Collocates near = counts(study, true).collocates("altså", ALL, 1).orElseThrow();
        assertThat(near.count()).isEqualTo(1);
        assertThat(near.near()).isEqualTo(2);
    }

    @Test
    void anEmptyStudyHasNoWords() {
        Study empty = new StudyBuilder().build();
        assertThat(counts(empty, true).frequencies(ALL).words()).isEmpty();
        assertThat(counts(empty, true).keyWords(ALL, new Part.Rest(ALL)).words())
                .isEmpty();
    }
}
