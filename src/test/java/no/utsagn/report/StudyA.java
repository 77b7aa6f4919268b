package no.utsagn.report;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.TextLanguage;
import no.utsagn.chapter.AuthorMark;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.chapter.ReportStyle.Brackets;
import no.utsagn.chapter.ReportStyle.LabelPlace;
import no.utsagn.chapter.ReportStyle.Order;
import no.utsagn.disclosure.Counts;
import no.utsagn.disclosure.Disclosure;
import no.utsagn.disclosure.Spoken;
import no.utsagn.disclosure.TextKind;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.people.LabelScheme;
import no.utsagn.transcript.turn.MarkKind;

/** A chapter as a report on job specialists prints one, invented for these tests. */
final class StudyA {

    private static final String CANDIDATE = "Intervju 5";
    private static final String EMPLOYER = "Intervju 21";
    private static final String GROUP = "Fokusgruppe 3";

    private final Spoken spoken = spoken();

    private static Spoken spoken() {
        return new Spoken(new StudyBuilder()
                        .person("Ane", "kandidat")
                        .person("Ulf", "arbeidsgiver")
                        .person("Siv", "jobbspesialist")
                        .person("Rolf", "jobbspesialist")
                        .transcript(
                                CANDIDATE,
                                "I: Hva var annerledes denne gangen?",
                                "Ane: Altså, Siv spurte aldri hva jeg ikke fikk til. Det første hun lurte på, var hva "
                                        + "jeg gjorde på en god dag, og jeg måtte tenke meg om, for det hadde ingen spurt "
                                        + "om på mange år. ... Nei, det var litt rart. Da tenkte jeg at her er det "
                                        + "faktisk noen som mener det (ler).")
                        .transcript(
                                EMPLOYER,
                                "I: Hvorfor sa dere ja?",
                                "Ulf: Det var bare å prøve, vi også. Vi fikk et nummer vi kunne ringe, og det svarte "
                                        + "alltid noen.")
                        .transcript(
                                GROUP,
                                "M: Hva skjer når noen ringer etter arbeidstid?",
                                "Siv: Jeg tar den. Det er jo da det brenner.",
                                "Rolf: Det gjør ikke jeg. Det er en sak for seg, den diskusjonen. Men jeg sender "
                                        + "melding før åtte dagen etter.",
                                "Siv: Og det vet de, det er det som er poenget (latter)")
                        .build())
                .heard(CANDIDATE, "...", MarkKind.PAUSE)
                .heard(CANDIDATE, "(ler)", MarkKind.LAUGHTER)
                .heard(GROUP, "(latter)", MarkKind.LAUGHTER)
                .replaced(CANDIDATE, "Siv", "(jobbspesialisten)")
                .numbered("Ane", 5)
                .numbered("Siv", 3)
                .numbered("Rolf", 1)
                .changed("Ulf", f -> f.with(f.attributes().with("bransje", "møbellager")))
                .labelled("arbeidsgiver", LabelScheme.attributes(List.of("bransje")))
                .withoutNames();
    }

    static ReportStyle style(LabelPlace label, boolean source) {
        return new ReportStyle(
                "Prøve", label, Brackets.ROUND, Brackets.SQUARE, Brackets.SQUARE, 30, source, Order.TRANSCRIPT, true);
    }

    Study study() {
        return spoken.study();
    }

    /** The chapter. @param source whether quotes tell where they are from */
    ReportDocument chapter(boolean source) {
        Disclosure after = spoken.door(style(LabelPlace.AFTER_IN_BRACKETS, source));
        Disclosure prefix = spoken.door(style(LabelPlace.PREFIX, source));
        return new ReportDocument(
                after.text(TextKind.TITLE, "Å bli regnet med"),
                TextLanguage.BOKMAAL,
                List.of(
                        new Block.Heading(1, after.text(TextKind.HEADING, "Tillit")),
                        new Block.Paragraph(after.text(
                                TextKind.PROSE,
                                "Tolv av de seksten kandidatene kommer tilbake til det samme: at noen regnet med dem før de "
                                        + "gjorde det selv. De beskriver det første møtet som en samtale mer enn en "
                                        + "kartlegging.")),
                        new Block.Heading(2, after.text(TextKind.HEADING, "Tillit før kartlegging")),
                        new Block.Note(
                                after.counts(new Counts(12, List.of(new Counts.Group(7, false, 16, "kandidater"))))),
                        new Block.Quote(after.excerpt(
                                spoken.quotation(CANDIDATE, spoken.fromTo(CANDIDATE, "(jobbspes", "(ler).")),
                                elided(),
                                Optional.empty())),
                        new Block.Quote(after.excerpt(
                                spoken.quotation(EMPLOYER, spoken.where(EMPLOYER, "Det var bare å prøve, vi også.")),
                                QuoteEdit.none(),
                                Optional.empty())),
                        new Block.Quote(prefix.excerpt(
                                spoken.quotation(EMPLOYER, spoken.fromTo(EMPLOYER, "Vi fikk", "noen.")),
                                QuoteEdit.none(),
                                Optional.empty())),
                        new Block.Heading(2, after.text(TextKind.HEADING, "Å ha noen å ringe til")),
                        new Block.Note(after.counts(new Counts(
                                1,
                                List.of(
                                        new Counts.Group(2, true, 10, "jobbspesialister"),
                                        new Counts.Group(1, false, 8, "arbeidsgivere"))))),
                        new Block.Paragraph(after.text(
                                TextKind.PROSE, "I fokusgruppen ble det å være tilgjengelig et tema i seg selv:")),
                        new Block.Quote(after.excerpt(
                                spoken.quotation(
                                        GROUP, Span.over(spoken.in(GROUP).text())),
                                QuoteEdit.none()
                                        .with(new AuthorMark.Elision(
                                                spoken.where(GROUP, "Det er en sak for seg, den diskusjonen."))),
                                Optional.empty())),
                        new Block.Table(after.table(
                                "Hvem som snakker om tilgjengelighet",
                                List.of("Rolle", "Passasjer", "Personer"),
                                List.of(
                                        List.of("Jobbspesialister", "14", "7 av 10"),
                                        List.of("Kandidater", "9", "6 av 16"))))));
    }

    private QuoteEdit elided() {
        return QuoteEdit.none()
                .with(new AuthorMark.Elision(spoken.fromTo(CANDIDATE, "og jeg måtte tenke meg om", "på mange år.")));
    }
}
