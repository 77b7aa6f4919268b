package no.utsagn.app.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.utsagn.analysis.Passage;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.ReplaceNames;
import no.utsagn.app.print.CopyQuote.Copied;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyQuoteTest {

    @TempDir
    private Path folder;

    private OpenStudy open;
    private HeldKey key;

    @BeforeEach
    void makeStudy() {
        Study built = new StudyBuilder()
                .person("Torunn Bakke", "kandidat")
                .person("Ragnar Vik", "jobbspesialist")
                .transcript(
                        "Ett",
                        "I: Hvordan gikk det?",
                        "Torunn Bakke: Ragnar Vik ringte meg hver dag, <så> begynte jeg & svarte.",
                        "Ragnar Vik: Det gjorde jeg.")
                .build();
        open = OpenStudy.create(
                folder.resolve("s.utsagn"), "Prøve", "IH", Clock.fixed(StudyBuilder.THEN, ZoneOffset.UTC));
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                .withTranscripts(built.transcripts()));
        key = HeldKey.openOrCreate(open, folder.resolve("n.utsagnkey"), "fire ord som huskes".toCharArray());
    }

    @AfterEach
    void close() {
        key.close();
        open.close();
    }

    private Copied copy(String... words) {
        Transcript in = StudyBuilder.transcript(open.now(), "Ett");
        List<Passage> passages = Arrays.stream(words)
                .map(w -> new Passage(in.id(), Span.ofLength(in.text().indexOf(w), w.length())))
                .toList();
        return new CopyQuote(open, Messages.in(TextLanguage.BOKMAAL))
                .copy(passages, ReportStyle.common(), Optional.of(key));
    }

    @Test
    void nothingIsCopiedBeforeNamesAreReplaced() {
        assertThatThrownBy(() -> copy("ringte meg")).hasMessage("copy.names-left");
        assertThat(open.canUndo()).isTrue();
        assertThat(open.undoName()).contains(EditKind.TRANSCRIPTS_IMPORTED);
    }

    @Test
    void wordsAreCopiedWithTheLabelOfWhoSaidThem() {
        new ReplaceNames(open).replace(key, Optional.empty());
        Copied copied = copy("ringte meg hver dag");
        assertThat(copied)
                .isEqualTo(new Copied(
                        "«ringte meg hver dag» (Kandidat 1)", "<p>«ringte meg hver dag» (Kandidat 1)</p>", 1, 0));
        assertThat(copied.toString()).doesNotContain("ringte");
    }

    @Test
    void anExchangeKeepsAllItsSpeakersApart() {
        new ReplaceNames(open).replace(key, Optional.empty());
        Copied copied = copy("begynte jeg & svarte.\nDet gjorde jeg.", "hver dag");
        assertThat(copied.plain())
                .isEqualTo("Kandidat 1: begynte jeg & svarte.\nJobbspesialist 1: Det gjorde jeg."
                        + "\n\n«hver dag» (Kandidat 1)");
        assertThat(copied.html())
                .isEqualTo("<blockquote><p><b>Kandidat 1:</b> begynte jeg &amp; svarte.</p>"
                        + "<p><b>Jobbspesialist 1:</b> Det gjorde jeg.</p></blockquote>"
                        + "\n<p>«hver dag» (Kandidat 1)</p>");
    }

    @Test
    void aCutReplacementIsCopiedWhole() {
        new ReplaceNames(open).replace(key, Optional.empty());
        assertThat(copy("spesialist 1 ringte").plain()).isEqualTo("«Jobbspesialist 1 ringte» (Kandidat 1)");
    }

    @Test
    void newWordsAreNotCopiedUntilNamesAreReplacedAgain() {
        new ReplaceNames(open).replace(key, Optional.empty());
        Transcript in = StudyBuilder.transcript(open.now(), "Ett");
        open.apply(
                EditKind.TEXT_CORRECTED,
                List.of(),
                s -> s.edited(in.id(), new TextEdit.Replace(Span.ofLength(0, 7), "Torunn, hvordan"), open.stamp()));
        assertThatThrownBy(() -> copy("hver dag")).hasMessage("copy.new-words");
    }

    @Test
    void aNameThatWasOverlookedIsNotCopied() {
        new ReplaceNames(open).replace(key, Optional.empty());
        Transcript in = StudyBuilder.transcript(open.now(), "Ett");
        int at = in.text().indexOf("hver dag");
        open.apply(EditKind.TEXT_CORRECTED, List.of(), s -> {
            Study edited =
                    s.edited(in.id(), new TextEdit.Replace(Span.ofLength(at, 8), "hos Torunn hver dag"), open.stamp());
            Transcript after = StudyBuilder.transcript(edited, "Ett");
            return edited.with(after.with(after.log().withoutWords()));
        });
        assertThatThrownBy(() -> copy("hos Torunn hver dag")).hasMessage("copy.errors");
    }

    @Test
    void aStretchWithoutWordsIsRefused() {
        new ReplaceNames(open).replace(key, Optional.empty());
        assertThatThrownBy(() -> copy(" ")).hasMessage("quotation.empty");
    }
}
