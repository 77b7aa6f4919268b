package no.utsagn.names.hen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterFields;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.chapter.ChapterItem.Quote;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;

/** A study with one chapter, for tests: its quotes are stretches of words of a transcript. */
record Quoted(Study study, Id<Chapter> chapter) {

    static Quoted of(Study study, String title, String... words) {
        Transcript transcript = StudyBuilder.transcript(study, title);
        List<ChapterItem> quotes = Arrays.stream(words)
                .<ChapterItem>map(said -> new Quote(
                        Id.random(),
                        transcript.id(),
                        Span.ofLength(transcript.text().indexOf(said), said.length()),
                        Optional.empty(),
                        QuoteEdit.none()))
                .toList();
        Chapter chapter =
                new Chapter(Id.random(), History.start(new ChapterFields("Tillit", quotes), StudyBuilder.anyStamp()));
        return new Quoted(study.with(chapter), chapter.id());
    }

    /** A study in which a candidate says one thing, which is quoted. */
    static Quoted saying(String words) {
        return of(
                new StudyBuilder()
                        .person("Ane", "kandidat")
                        .person("Per", "jobbspesialist")
                        .transcript("Ett", "I: Hva skjedde?", "Ane: " + words)
                        .build(),
                "Ett",
                words);
    }

    Quote quote() {
        return (Quote) study.chapters().get(chapter).fields().items().get(0);
    }

    Quoted with(QuoteEdit edit) {
        Chapter now = study.chapters().get(chapter);
        List<ChapterItem> items = new ArrayList<>(now.fields().items());
        items.set(0, quote().with(edit));
        return new Quoted(study.with(now.with(now.fields().with(items), StudyBuilder.anyStamp())), chapter);
    }

    ChapterHen found() {
        return found(new Scope.Informants());
    }

    ChapterHen found(Scope scope) {
        return new HenProposals().of(study, chapter, scope);
    }
}
