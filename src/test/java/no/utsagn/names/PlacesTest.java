package no.utsagn.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.chapter.AuthorMark;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterFields;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.chapter.PrintedBefore;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Case;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.language.Span;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.language.forms.Width;
import no.utsagn.study.OwnWords;
import no.utsagn.study.SavedSearch;
import no.utsagn.study.Searches;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Round;
import no.utsagn.transcript.people.Site;
import org.junit.jupiter.api.Test;

/** Whatever {@link Study#reworded} rewrites must have a place in the key, or it could not be found again. */
class PlacesTest {

    @Test
    void everyPlaceThatIsRewrittenIsKept() {
        Study study = full();
        Study reworded = study.reworded(words -> words.replace("Kari", "[navn]"));
        Map<String, String> changed = Places.changed(study, reworded);

        assertThat(changed.values())
                .containsExactlyInAnyOrder(
                        "Studien om Kari",
                        "Kari-boka",
                        "Karis kontor",
                        "Kari og sjefen",
                        "Kari-runden",
                        "bror av Kari",
                        "Intervju Kari",
                        "hos Kari",
                        "runde Kari",
                        "Tillit til Kari",
                        "Karis kort",
                        "Karis lange",
                        "når Kari",
                        "ikke når Kari",
                        "«Kari»",
                        "Kari-gruppa",
                        "Ring Kari",
                        "Kapittel Kari",
                        "Om Kari",
                        "Kari sa",
                        "Kari skrev",
                        "Rapport om Kari",
                        "[til Kari]",
                        "[= Kari]",
                        "Om Kari",
                        "rolle:kandidat Kari");
        assertThat(Walk.strings(study)).anyMatch(words -> words.contains("Kari"));
        assertThat(Walk.strings(reworded)).noneMatch(words -> words.contains("Kari"));
    }

    @Test
    void placesBelongToThingsOfTheStudyAndAreNoOrphans() {
        Study study = full();
        KeyContents key = KeyContents.none().withReworded(Places.of(study));

        assertThat(key.withoutOrphans(study)).isEqualTo(key);
        assertThat(key.withoutOrphans(new StudyBuilder().build()).reworded()).isEmpty();
    }

    @Test
    void nothingChangedIsNothingKept() {
        Study study = full();
        assertThat(Places.changed(study, study)).isEmpty();
    }

    private static Study full() {
        StudyBuilder builder = new StudyBuilder()
                .person("Ola", "kandidat")
                .transcript("Intervju Kari", "Ola: Bare bra.")
                .code("Tillit til Kari", "Intervju Kari", "bra");
        Study study = builder.build();
        Transcript transcript = study.transcripts().iterator().next();
        Participant ola = study.people().participants().iterator().next();
        Code code = study.codebook().codes().iterator().next();
        Definition definition =
                new Definition("Tillit til Kari", "Karis kort", "Karis lange", "når Kari", "ikke når Kari", "«Kari»");
        ChapterItem.Quote quote = new ChapterItem.Quote(
                Id.random(),
                transcript.id(),
                new Span(0, 4),
                Optional.empty(),
                QuoteEdit.none()
                        .rewritten(QuoteEdit.Written.NYNORSK, "Kari skrev")
                        .with(new AuthorMark.Insertion(1, "[til Kari]"))
                        .with(new AuthorMark.Gloss(2, "[= Kari]")));
        ChapterFields chapter = new ChapterFields(
                "Kapittel Kari",
                List.of(
                        new ChapterItem.Heading(Id.random(), 1, "Om Kari"),
                        new ChapterItem.Prose(Id.random(), "Kari sa"),
                        quote));
        return study.with(study.facts().titled("Studien om Kari"))
                .with(study.codebook()
                        .named("Kari-boka")
                        .with(new Code(code.id(), History.start(code.fields().with(definition), builder.stamp())))
                        .with(new CodeGroup(Id.random(), "Kari-gruppa")))
                .with(study.people()
                        .with(new Site(Id.random(), "kontor", "Karis kontor", Optional.empty()))
                        .with(new Case(Id.random(), "Kari og sjefen", Set.of(ola.id())))
                        .with(new Participant(
                                ola.id(),
                                History.start(
                                        ola.fields()
                                                .withRound(new Round("Kari-runden"))
                                                .with(Attributes.none().with("slekt", "bror av Kari")),
                                        builder.stamp()))))
                .with(transcript.withHistory(History.start(
                        transcript
                                .fields()
                                .withRound(new Round("runde Kari"))
                                .with(Attributes.none().with("sted", "hos Kari")),
                        builder.stamp())))
                .with(new Memo(Id.random(), new MemoTarget.OnStudy(), "Ring Kari", builder.stamp()))
                .with(new Chapter(Id.random(), History.start(chapter, builder.stamp())))
                .with(Searches.none()
                        .with(new SavedSearch(
                                Id.random(),
                                "Om Kari",
                                "rolle:kandidat Kari",
                                new FormChoice(Width.WIDE, false, Set.of("Kari", "hjelp"), Set.of("Karis")),
                                Optional.empty(),
                                builder.stamp()))
                        .with(new OwnWords(
                                List.of(List.of("Kari", "kari"), List.of("hjelp", "hjelpa", "Karis")),
                                Set.of("Kari"),
                                Set.of("Karis"))))
                .withPrinted(study.printed()
                        .with(
                                new Id<>(new java.util.UUID(5, 5)),
                                new PrintedBefore(
                                        new Id<>(new java.util.UUID(5, 5)),
                                        transcript.id(),
                                        new Span(0, 4),
                                        "Rapport om Kari",
                                        StudyBuilder.THEN)));
    }
}
