package no.utsagn.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Problem;
import no.utsagn.importing.speaker.Told;
import no.utsagn.importing.speaker.label.SameVoice;
import no.utsagn.importing.speaker.opening.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person says of the speakers counts before what the program finds, and what it finds can be looked at. */
class ToldTest {

    private static final String TEXT =
            """
            Feltdagbok

            Int: Hva sa hun?
            Kari: Ikke mye.
            Det er slik: hun sier lite.
            Intervjuer: Og da?
            Karri: Da gikk jeg.
            Det er slik: man går.
            Så sa hun: nei.
            Int: Ja.
            Kari: Ja.
            Int: Hm.
            Kari: Nettopp.
            Int: Er det mer?
            Kari: Litt.
            Int: Si det.
            Kari: Hun smilte.
            Int: Takk.
            Kari: Takk selv.
            Int: Ha det.
            Kari: Ha det.
            """;

    @TempDir
    private Path folder;

    private ImportedFile read(Told told) throws IOException {
        Path path = Files.writeString(folder.resolve("a.txt"), TEXT);
        return new TranscriptImport().read(path, ReadAs.found().with(told));
    }

    private static Told told(Set<String> speakers, Set<String> speech, Map<String, String> sameAs) {
        return new Told(Optional.empty(), speakers, speech, sameAs);
    }

    private static List<String> labels(ImportedFile file) {
        return file.voices().stream().map(Voice::label).toList();
    }

    @Test
    void nothingIsPutTogetherUnasked() throws IOException {
        ImportedFile file = read(Told.nothing());

        assertThat(labels(file)).containsExactly("Int", "Kari", "Intervjuer", "Karri");
        assertThat(file.sameVoices())
                .containsExactly(new SameVoice("Intervjuer", "Int"), new SameVoice("Karri", "Kari"));
    }

    @Test
    void whatAPersonPutsTogetherIsOneVoice() throws IOException {
        ImportedFile file = read(told(Set.of(), Set.of(), Map.of("Int", "Intervjuer", "karri", "Kari")));

        assertThat(labels(file)).containsExactly("Intervjuer", "Kari");
        assertThat(file.voice("int.").map(Voice::otherSpellings)).contains(List.of("Int"));
        assertThat(file.voices().stream().map(Voice::turns)).containsExactly(8, 8);
        assertThat(file.sameVoices()).isEmpty();
    }

    @Test
    void twoSpellingsAfterEachOtherAreOneTurn() throws IOException {
        Path path =
                Files.writeString(folder.resolve("b.txt"), "I: Ja?\nInt: Hva?\nK: Nei.\nI: Ja.\nInt: Vel.\nK: Ja.\n");
        ImportedFile file =
                new TranscriptImport().read(path, ReadAs.found().with(told(Set.of(), Set.of(), Map.of("Int", "I"))));

        assertThat(file.turns()).hasSize(4);
    }

    @Test
    void meaningsInACircleEnd() throws IOException {
        assertThat(read(told(Set.of(), Set.of(), Map.of("Int", "Kari", "Kari", "Int")))
                        .turns())
                .isNotEmpty();
    }

    @Test
    void aLabelMayBeSaidToBeSpeech() throws IOException {
        ImportedFile file = read(told(Set.of(), Set.of("karri"), Map.of()));

        assertThat(labels(file)).doesNotContain("Karri");
        assertThat(file.text()).contains("Karri: Da gikk jeg.");
        assertThat(file.lookalikeWords().stream().map(Lookalike::words)).contains("Karri:");
    }

    @Test
    void speechMayBeSaidToBeASpeaker() throws IOException {
        ImportedFile file = read(told(Set.of("Det er slik", "Ola"), Set.of(), Map.of()));

        assertThat(labels(file)).contains("Det er slik");
        assertThat(file.remarks()).containsExactly(Problem.of("import.told-nowhere", "Ola"));
    }

    @Test
    void theShapeMayBeForced() throws IOException {
        ImportedFile none = read(new Told(Optional.of(Shape.NONE), Set.of(), Set.of(), Map.of()));
        ImportedFile tab = read(new Told(Optional.of(Shape.TAB), Set.of(), Set.of(), Map.of()));

        assertThat(none.voices()).isEmpty();
        assertThat(none.pattern().shape()).isEqualTo(Shape.NONE);
        assertThat(tab.voices()).isEmpty();
        assertThat(read(new Told(Optional.of(Shape.COLON), Set.of(), Set.of(), Map.of())))
                .isEqualTo(read(Told.nothing()));
    }

    @Test
    void lookalikesAreCountedByTheirWords() throws IOException {
        ImportedFile file = read(Told.nothing());

        assertThat(file.lookalikeWords())
                .containsExactly(
                        new Lookalike("Det er slik:", 2, file.lookalikes().get(0)),
                        new Lookalike("Så sa hun:", 1, file.lookalikes().get(2)));
    }

    @Test
    void thePatternShowsWhatSpeaksForIt() throws IOException {
        ImportedFile file = read(Told.nothing());

        assertThat(file.evidence())
                .isEqualTo(
                        new PatternEvidence(List.of("Int: Hva sa hun?", "Kari: Ikke mye."), Map.of(Shape.COLON, 16)));
        assertThat(file.explained()).isEqualTo(16);
        assertThat(file.turns()).hasSize(17);
    }

    @Test
    void turnsWithoutAVoiceSayWhy() throws IOException {
        Path diary = Files.writeString(folder.resolve("c.txt"), "Feltnotat.\nIngen kom.\n");
        Path begun = Files.writeString(
                folder.resolve("e.txt"), "Da er vi i gang, og opptakeren er på.\nI: Ja?\nK: Nei.\nI: Å?\nK: Jo.\n");
        Path ended = Files.writeString(
                folder.resolve("d.txt"), "I: Ja?\nK: Nei.\nI: Å?\nK: Jo.\nSlutt på opptak\nHun sa mer i døra.\n");

        assertThat(new TranscriptImport().read(diary).unvoiced().stream().map(Unvoiced::why))
                .containsExactly(Unvoiced.Why.NOBODY_NAMED);
        assertThat(new TranscriptImport().read(begun).unvoiced().stream().map(Unvoiced::why))
                .containsExactly(Unvoiced.Why.BEFORE_FIRST);
        assertThat(new TranscriptImport().read(ended).unvoiced().stream().map(Unvoiced::why))
                .containsExactly(Unvoiced.Why.AFTER_HEADING);
    }

    @Test
    void whatNobodySaysIsARemarkAndAsksForNoVoice() throws IOException {
        Path file = Files.writeString(
                folder.resolve("f.txt"),
                "Intervju 3\nDato: 3. mai 2019\nI: Ja?\nK: Nei.\nI: Å?\nK: Jo.\nSlutt på opptak\n");

        ImportedFile read = new TranscriptImport().read(file);

        assertThat(read.unvoiced()).isEmpty();
        assertThat(read.turns().stream().filter(ImportedTurn::aside).map(turn -> turn.span()
                        .of(read.text())))
                .containsExactly("Intervju 3\nDato: 3. mai 2019", "Slutt på opptak");
        assertThat(read.marks().stream().map(mark -> mark.span().of(read.text())))
                .containsExactly("Intervju 3", "Dato: 3. mai 2019", "Slutt på opptak");
    }
}
