package no.utsagn.disclosure.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterFields;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.codebook.CodePath;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Case;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.disclosure.Spoken;
import no.utsagn.disclosure.file.WrittenFile;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.keyfile.KeyedEntity;
import no.utsagn.keyfile.KeyedPerson;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.people.Draw;
import no.utsagn.transcript.people.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureCheckTest {

    private static final KeyContents KEY = KeyContents.none()
            .with(Id.random(), new KeyedPerson("Solveig Bakkejord", "solveig@epost.example", Draw.none()))
            .with(
                    Id.random(),
                    new KeyedEntity(EntityKind.PERSON, "Kjell-Arne Bårdsen", List.of("Kjell-Arne", "Kjella")))
            .with(Id.random(), new KeyedEntity(EntityKind.PLACE, "Lillevik", List.of("Lillevik")))
            .withOriginals(Map.of(Id.random(), "den eneste kvinnelige sveiseren"));

    private static Study clean() {
        return new Spoken(new StudyBuilder()
                        .person("Ane", "kandidat")
                        .transcript("Intervju 1", "I: Hvordan gikk det?", "Ane: Det gikk bra, og det var fint.")
                        .code("Tillit > Tid", "Intervju 1", "gikk bra")
                        .build())
                .numbered("Ane", 5)
                .withoutNames()
                .study();
    }

    private static CheckReport check(Study study) {
        return DisclosureCheck.of(study, Optional.of(KEY)).study();
    }

    @Test
    void aStudyWithoutNamesHasNoFindings() {
        assertThat(check(clean()).findings()).isEmpty();
        assertThat(check(clean()).passed())
                .containsExactlyInAnyOrder(
                        Rule.ORIGINAL,
                        Rule.POSSIBLE_ORIGINAL,
                        Rule.NOT_REPLACED,
                        Rule.PATTERN,
                        Rule.NOT_COMPARED,
                        Rule.FEW_FIT,
                        Rule.LABEL_SPELLING);
    }

    @Test
    void everyTextOfTheStudyIsLookedThrough() {
        Study study = clean();
        var transcript = StudyBuilder.transcript(study, "Intervju 1");
        var code = study.codebook().find(CodePath.of("Tillit > Tid")).orElseThrow();
        Definition definition = new Definition("Lilleviks tid", "", "", "", "Ikke Lillevik", "I Lillevik");
        var stamp = StudyBuilder.anyStamp();
        study = study.with(study.facts().titled("Jobb i Lillevik"))
                .with(transcript.with(transcript.fields().titled("Lillevik 1"), stamp))
                .with(code.with(code.fields().with(definition), stamp))
                .with(new Memo(Id.random(), new MemoTarget.OnStudy(), "Spør Kjella", stamp))
                .with(study.people()
                        .with(new Site(Id.random(), "kommune", "LILLEVIK", Optional.empty()))
                        .with(new Case(Id.random(), "Kjellas sak", Set.of())));
        study = study.with(new Chapter(
                Id.random(),
                History.start(
                        new ChapterFields(
                                "Om Lillevik",
                                List.of(
                                        new ChapterItem.Heading(Id.random(), 1, "I Lillevik"),
                                        new ChapterItem.Prose(Id.random(), "Kandidat nr. 5 bor i Lillevik."),
                                        new ChapterItem.Quote(
                                                Id.random(),
                                                transcript.id(),
                                                transcript.turns().get(1).span(),
                                                Optional.empty(),
                                                QuoteEdit.none()
                                                        .rewritten(QuoteEdit.Written.NYNORSK, "Kjella gjekk")))),
                        stamp)));
        CheckReport report = check(study);
        assertThat(report.errors())
                .extracting(finding -> finding.place().said(Spoken.WORDS), Finding::words)
                .containsExactly(
                        tuple("Studien", "Jobb i ▮▮▮"),
                        tuple("Transkripsjonen «▮▮▮ 1»", "▮▮▮ 1"),
                        tuple("Stedet ▮▮▮", "▮▮▮"),
                        tuple("Saken ▮▮▮ sak", "▮▮▮ sak"),
                        tuple("Koden «▮▮▮ tid»", "▮▮▮ tid"),
                        tuple("Koden «▮▮▮ tid»", "Ikke ▮▮▮"),
                        tuple("Koden «▮▮▮ tid»", "I ▮▮▮"),
                        tuple("Notat 1", "Spør ▮▮▮"),
                        tuple("Kapittelet «Om ▮▮▮»", "Om ▮▮▮"),
                        tuple("Kapittelet «Om ▮▮▮»", "I ▮▮▮"),
                        tuple("Kapittelet «Om ▮▮▮»", "Kandidat nr. 5 bor i ▮▮▮."),
                        tuple("Kapittelet «Om ▮▮▮»", "▮▮▮ gjekk"));
        assertThat(report.warnings())
                .extracting(Finding::rule, Finding::words)
                .containsExactly(tuple(Rule.LABEL_SPELLING, "Kandidat nr. 5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kjellas jobb var fin, og alle likte det der borte.",
                "Det var KJELLA som sa det til oss den gangen da.",
                "vi så kjella på kaia og det var fint å se",
                "Kjell-Arne\nBårdsen kom inn og satte seg ned hos oss.",
                "Lillevik-kontoret hadde åpent den dagen vi var der ute.",
                "Skriv til solveig@epost.example hvis det er noe mer nå.",
                "Hun var den eneste kvinnelige sveiseren på hele verftet vårt.",
                "Ring 987 65 432 når dere kommer fram til oss i kveld.",
                "Nummeret var 41 81 23 45678 sa de på kontoret til meg."
            })
    void aNameInAnyFormAndANumberAreErrors(String said) {
        Study study = new Spoken(new StudyBuilder()
                        .person("Ane", "kandidat")
                        .transcript("Intervju 1", "Ane: " + said)
                        .build())
                .withoutNames()
                .study();
        assertThat(check(study).errors()).isNotEmpty().allSatisfy(finding -> assertThat(
                        finding.place().said(Spoken.WORDS))
                .isEqualTo("«Intervju 1», innlegg 1"));
    }

    @Test
    void namesThatAreNotReplacedYetAreErrorsWithoutAnyKey() {
        Study study = new StudyBuilder()
                .person("Gunnhild", "kandidat")
                .transcript("Intervju 1", "I: Hei.", "Gunnhild: Da sa Trygve at Gunnhild måtte vente litt til.")
                .build()
                .with(new Entity(
                        Id.random(),
                        EntityKind.PERSON,
                        Entity.State.PLANNED,
                        List.of("Trygve"),
                        Rendering.Words.of("[navn]")));
        CheckReport report = DisclosureCheck.of(study, Optional.empty()).study();
        assertThat(report.errors())
                .extracting(Finding::rule, finding -> finding.place().kind())
                .containsExactlyInAnyOrder(
                        tuple(Rule.NOT_REPLACED, Place.Kind.SPEAKER),
                        tuple(Rule.NOT_REPLACED, Place.Kind.TURN),
                        tuple(Rule.NOT_REPLACED, Place.Kind.PARTICIPANT));
        assertThat(report.warnings()).extracting(Finding::rule).containsExactly(Rule.NOT_COMPARED);
    }

    @Test
    void whatWasSeenAndLeftIsNoFinding() {
        Study study = new Spoken(new StudyBuilder()
                        .person("Ane", "kandidat")
                        .transcript("Intervju 1", "Ane: Jeg ringte 23 09 80 00 til slutt, og da svarte de endelig.")
                        .build())
                .withoutNames()
                .study();
        assertThat(check(study).errors()).extracting(Finding::rule).containsExactly(Rule.PATTERN);
        Study left = study.with(new Entity(
                Id.random(),
                EntityKind.PHONE,
                Entity.State.SKIPPED,
                List.of("23 09 80 00"),
                Rendering.Words.of("[telefonnummer]")));
        assertThat(check(left).errors()).isEmpty();
    }

    @Test
    void aWrittenFileIsReadLineByLineAndByItsName() {
        byte[] bytes = "# Tittel\n\nDet var Kjella som sa det.\n".getBytes(StandardCharsets.UTF_8);
        CheckReport report =
                DisclosureCheck.of(clean(), Optional.of(KEY)).written(WrittenFile.read("Lillevik.md", bytes));
        assertThat(report.findings())
                .extracting(Finding::rule, finding -> finding.place().said(Spoken.WORDS), Finding::words)
                .containsExactly(
                        tuple(Rule.ORIGINAL, "Filnavnet", "▮▮▮.md"),
                        tuple(Rule.ORIGINAL, "Fila, linje 3", "Det var ▮▮▮ som sa det."));
    }

    @Test
    void everyRuleAndEveryPlaceHasItsWordsInAllLanguages() {
        for (TextLanguage language : TextLanguage.values()) {
            Messages messages = Messages.in(language);
            assertThat(Rule.values()).allSatisfy(rule -> {
                assertThat(messages.text(rule.messageKey())).isNotBlank();
                assertThat(messages.text(rule.remedyKey())).isNotBlank();
            });
            assertThat(Place.Kind.values()).allSatisfy(kind -> assertThat(
                            Place.printed(kind, "navn", 1).said(messages))
                    .isNotBlank());
        }
        assertThat(Rule.values()).extracting(Rule::id).doesNotHaveDuplicates();
    }
}
