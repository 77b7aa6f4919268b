package no.utsagn.app.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.ReplaceNames;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.base.TextLanguage;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.chapter.ReportStyle.Brackets;
import no.utsagn.chapter.ReportStyle.LabelPlace;
import no.utsagn.chapter.ReportStyle.Order;
import no.utsagn.codebook.Coder;
import no.utsagn.language.Span;
import no.utsagn.storage.AuditEntry;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintChapterTest {

    private static final Messages MESSAGES = Messages.in(TextLanguage.BOKMAAL);

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
                        "Torunn Bakke: Ragnar Vik ringte meg hver dag i ei uke, og så begynte jeg å svare.",
                        "Ragnar Vik: Det gjorde jeg.")
                .transcript("To", "Ragnar Vik: Jeg ringer alltid fra bilen.")
                .code("Tillit", "Ett", "Det gjorde jeg.")
                .code("Tillit > Tid", "Ett", "Ragnar Vik ringte meg hver dag i ei uke")
                .code("Tillit > Tid", "To", "Jeg ringer alltid fra bilen.")
                .build();
        open = OpenStudy.create(
                folder.resolve("s.utsagn"), "Prøve", "IH", Clock.fixed(StudyBuilder.THEN, ZoneOffset.UTC));
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                .withTranscripts(built.transcripts())
                .with(built.codebook())
                .with(built.codings()));
        key = HeldKey.openOrCreate(open, folder.resolve("n.utsagnkey"), "fire ord som huskes".toCharArray());
    }

    @AfterEach
    void close() {
        key.close();
        open.close();
    }

    private Printed print(String name, ReportStyle style, Optional<String> acceptedBy, Optional<HeldKey> with) {
        PrintOrder order = new PrintOrder(List.of(), style, folder.resolve(name), acceptedBy);
        return new PrintChapter(open, MESSAGES).print(order, with);
    }

    private static ReportStyle style(Order order, boolean counts) {
        return new ReportStyle(
                "Prøve",
                LabelPlace.AFTER_IN_BRACKETS,
                Brackets.ROUND,
                Brackets.SQUARE,
                Brackets.SQUARE,
                30,
                false,
                order,
                counts);
    }

    @Test
    void nothingIsPrintedBeforeNamesAreReplaced() {
        assertThatThrownBy(() -> print("k.md", ReportStyle.common(), Optional.of("IH"), Optional.of(key)))
                .hasMessage("export.names-left");
        assertThat(folder.resolve("k.md")).doesNotExist();
    }

    @Test
    void theCodeTreeIsTheHeadingsAndPeopleAreCounted() throws IOException {
        new ReplaceNames(open).replace(key, Optional.empty());
        Printed printed = print("k.md", style(Order.TRANSCRIPT, true), Optional.empty(), Optional.of(key));
        assertThat(printed.refusal().map(Problem::key)).isEmpty();
        assertThat(printed.excerpts()).isEqualTo(3);
        assertThat(printed.people()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("k.md")))
                .isEqualTo(
                        """
                        # Prøve

                        ## Tillit

                        *3 passasjer fra 1 av 1 jobbspesialist og 1 av 1 kandidat*

                        «Det gjorde jeg.» (Jobbspesialist 1)

                        ### Tid

                        *2 passasjer fra 1 av 1 jobbspesialist og 1 av 1 kandidat*

                        «Jobbspesialist 1 ringte meg hver dag i ei uke» (Kandidat 1)

                        «Jeg ringer alltid fra bilen.» (Jobbspesialist 1)
                        """);
    }

    @Test
    void theOrderIsThatOfTheStyle() throws IOException {
        new ReplaceNames(open).replace(key, Optional.empty());
        print("rolle.md", style(Order.ROLE, false), Optional.empty(), Optional.of(key));
        print("lengde.md", style(Order.LENGTH, false), Optional.empty(), Optional.of(key));
        String byRole = Files.readString(folder.resolve("rolle.md"));
        assertThat(byRole.indexOf("fra bilen"))
                .isLessThan(byRole.indexOf("hver dag"))
                .isPositive();
        String byLength = Files.readString(folder.resolve("lengde.md"));
        assertThat(byLength.indexOf("hver dag"))
                .isLessThan(byLength.indexOf("fra bilen"))
                .isPositive();
    }

    @Test
    void aWarningNeedsANamedPersonWhoIsLogged() {
        new ReplaceNames(open).replace(key, Optional.empty());
        Printed refused = print("k.md", ReportStyle.common(), Optional.empty(), Optional.empty());
        assertThat(refused.refusal().map(Problem::key)).contains("export.warnings");
        assertThat(folder.resolve("k.md")).doesNotExist();
        assertThat(print("k.md", ReportStyle.common(), Optional.of("Anna Berg"), Optional.empty())
                        .isWritten())
                .isTrue();
        Coder named = open.now().coders().stream()
                .filter(coder -> coder.name().equals("Anna Berg"))
                .findFirst()
                .orElseThrow();
        AuditEntry last = open.audit().get(open.audit().size() - 1);
        assertThat(last.kind()).isEqualTo(EditKind.CHAPTER_PRINTED);
        assertThat(last.coder()).isEqualTo(named.id().value());
    }

    @Test
    void aNameThatWasOverlookedStopsThePrint() {
        new ReplaceNames(open).replace(key, Optional.empty());
        var transcript = StudyBuilder.transcript(open.now(), "To");
        open.apply(
                EditKind.TEXT_CORRECTED,
                List.of(),
                s -> lookedAt(
                        s.edited(
                                transcript.id(),
                                new TextEdit.Replace(Span.ofLength(4, 6), "og Torunns sjef ringer"),
                                open.stamp()),
                        "To"));
        Printed refused = print("k.md", ReportStyle.common(), Optional.of("IH"), Optional.of(key));
        assertThat(refused.refusal().map(Problem::key)).contains("export.errors");
        assertThat(refused.report().errors().toString()).doesNotContain("Torunn");
        assertThat(folder.resolve("k.md")).doesNotExist();
    }

    private static Study lookedAt(Study study, String title) {
        Transcript transcript = StudyBuilder.transcript(study, title);
        return study.with(transcript.with(transcript.log().withoutWords()));
    }
}
