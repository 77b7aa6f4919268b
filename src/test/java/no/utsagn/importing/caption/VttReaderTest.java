package no.utsagn.importing.caption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.source.RawLine.Join;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VttReaderTest {

    private static SourceFile file(String name, String text) {
        return SourceFile.of(Path.of(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static RawText read(String text) {
        return new VttReader().read(file("a.vtt", text));
    }

    private static Problem refusal(String text) {
        return catchThrowableOfType(ProblemException.class, () -> read(text)).problem();
    }

    private static RawLine caption(String text, int line, String voice, long millis) {
        return RawLine.paragraph(text, line)
                .joined(Join.WRAP, false)
                .said(Optional.of(voice).filter(v -> !v.isEmpty()), Optional.of(Duration.ofMillis(millis)));
    }

    @Test
    void captionsTellVoiceAndTime() {
        RawText read = read(
                """
                WEBVTT - møte

                NOTE laget av opptaker

                STYLE
                ::cue { color: white }

                id-1
                00:01.500 --> 00:03.000 align:start
                <v Kari Nordmann>Jeg var
                på lageret.</v>

                01:00:04.000 --> 01:00:05.000
                <v.loud Ola>Ja &amp; <i>nei</i>, <navn>.
                """);

        assertThat(read)
                .isEqualTo(new RawText(
                        "vtt",
                        Optional.of("UTF-8"),
                        List.of(
                                caption("Jeg var på lageret.", 10, "Kari Nordmann", 1500),
                                caption("Ja & nei, <navn>.", 14, "Ola", 3_604_000)),
                        List.of(Problem.of("import.vtt-notes-left-out", 1), Problem.of("import.caption-voices", 2))));
    }

    @Test
    void oneCaptionMayHoldTwoVoices() {
        assertThat(read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>Ja.</v> <v B>Nei.</v>\n")
                        .lines())
                .containsExactly(caption("Ja.", 4, "A", 1000), caption("Nei.", 4, "B", 1000));
    }

    @Test
    void aCaptionMayNameNobody() {
        assertThat(read("WEBVTT\n\n00:01.000 --> 00:02.000\nKari: Ja.\n").lines())
                .containsExactly(caption("Kari: Ja.", 4, "", 1000));
    }

    @ParameterizedTest
    @CsvSource({"a.vtt, WEBVTT", "a.txt, WEBVTT", "a.txt, \uFEFFWEBVTT", "a.vtt, hei"})
    void captionsAreKnownByContentOrByName(String name, String text) {
        assertThat(new VttReader().recognises(file(name, text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I: Hei.", "WEBVTTA", "Klokka 12:30 --> kantina"})
    void otherTextIsLeftToOthers(String text) {
        assertThat(new VttReader().recognises(file("a.txt", text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hei", "WEBVTTA", "webvtt\n\n", "00:01.000 --> 00:02.000\nJa."})
    void withoutTheHeaderItIsRefused(String text) {
        assertThat(refusal(text)).isEqualTo(Problem.of("import.vtt-no-header", "a.vtt"));
    }

    @ParameterizedTest
    @CsvSource({
        "00:01 --> 00:02.000, 3",
        "00:01.000 --> 00:61.000, 3",
        "00:01.000 --> 00:02, 3",
        "-00:01.000 --> 00:02.000, 3",
        "00:02.000 --> 00:01.000, 3",
        "99999999999999999999:00:01.000 --> 00:01.000, 3",
        "en # to, 3",
        "id # 00:1.000 --> 00:02.000, 4",
        "00:01.000 --> 00:02.000 # Ja. # 00:03.000 --> nå, 5"
    })
    void brokenTimesAreRefusedWithTheirLine(String block, int line) {
        assertThat(refusal("WEBVTT\n\n" + block.replace(" # ", "\n") + "\nsagt\n"))
                .isEqualTo(Problem.of("import.caption-broken-time", "a.vtt", line));
    }

    /** What follows is read by the standard's parser, though its grammar has it otherwise. */
    @Test
    void smallSlipsOfTheWriterAreForgiven() {
        assertThat(
                        read("""
                        WEBVTT

                        1
                        00:01.000-->00:02,50 position:0%
                        Ja.
                        00:03.000 --> 00:04.000
                        Nei.

                        Jo.
                        """)
                                .lines())
                .containsExactly(caption("Ja.", 5, "", 1000), caption("Nei. Jo.", 7, "", 3000));
    }

    @Test
    void aDashTellsOfAnotherVoice() {
        assertThat(read("WEBVTT\n\n00:01.000 --> 00:02.000\n- Kommer\ndu?\n– Nei.\n&gt;&gt; OLA: Ja.\n")
                        .lines())
                .containsExactly(
                        caption("- Kommer du?", 4, "", 1000).joined(Join.PARAGRAPH, false),
                        caption("– Nei.", 4, "", 1000).joined(Join.PARAGRAPH, false),
                        caption("OLA: Ja.", 4, "", 1000).joined(Join.PARAGRAPH, false));
    }

    @ParameterizedTest
    @CsvSource({
        "Ja &amp;amp; nei, Ja &amp; nei",
        "&quot;Ja&quot; &#39;da&#x27; &apos;, \"Ja\" 'da' '",
        "a&nbsp;b&lrm; &hei; &#xD800;&#0;, a b &hei;",
        "{\\an8}<font color=\"#fff\">Ja</font> <s>da</s>, Ja da",
        "<navn> <00:01.500><c.gul>kom</c>, <navn> kom"
    })
    void referencesAndTagsAreTakenBackOnce(String written, String shown) {
        assertThat(read("WEBVTT\n\n00:01.000 --> 00:02.000\n" + written + "\n").lines())
                .containsExactly(caption(shown, 4, "", 1000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"WEBVTT", "WEBVTT\n\nNOTE bare en merknad\n", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v A></v>\n"})
    void captionsWithoutAWordAreEmpty(String text) {
        assertThat(refusal(text)).isEqualTo(Problem.of("import.empty", "a.vtt"));
    }
}
