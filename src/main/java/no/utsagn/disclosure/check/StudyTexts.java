package no.utsagn.disclosure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.utsagn.chapter.AuthorMark;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterFields;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Case;
import no.utsagn.coding.Memo;
import no.utsagn.disclosure.check.Place.Kind;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Site;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/** Looks through all that a study says anywhere, apart from what is in the key. */
final class StudyTexts {

    private final Study study;
    private final Screen screen;
    private final LabelSpelling spelling;
    private final List<Finding> findings = new ArrayList<>();

    StudyTexts(Study study, Screen screen) {
        this.study = study;
        this.screen = screen;
        this.spelling = new LabelSpelling(study.people());
    }

    List<Finding> findings() {
        look(study.facts().title(), Place.of(Kind.STUDY, study.id().value()));
        study.transcripts().forEach(this::transcript);
        people();
        codebook();
        int number = 0;
        for (Memo memo : study.memos()) {
            number++;
            look(memo.text(), Place.of(Kind.MEMO, memo.id().value(), number));
        }
        study.chapters().forEach(this::chapter);
        study.printed()
                .forEach(before ->
                        look(before.where(), Place.of(Kind.STUDY, before.id().value())));
        return findings;
    }

    private void look(String words, Place place) {
        findings.addAll(screen.findings(words, place));
    }

    private void transcript(Transcript transcript) {
        UUID id = transcript.id().value();
        String title = screen.masked(transcript.title());
        look(transcript.title(), Place.of(Kind.TRANSCRIPT, id, title));
        attributes(transcript.fields().attributes(), Place.of(Kind.TRANSCRIPT, id, title));
        for (Speaker speaker : transcript.speakers()) {
            look(speaker.written(), Place.of(Kind.SPEAKER, speaker.id().value(), title));
        }
        int number = 0;
        for (Turn turn : transcript.turns()) {
            number++;
            look(transcript.words(turn.span()), Place.of(Kind.TURN, turn.id().value(), title, number));
        }
    }

    private void attributes(Attributes attributes, Place place) {
        attributes.values().values().forEach(value -> look(value, place));
    }

    private void people() {
        for (Participant person : study.people().participants()) {
            String label = screen.masked(study.people().label(person.id()));
            Place place = Place.of(Kind.PARTICIPANT, person.id().value(), label);
            person.name().ifPresent(name -> look(name, place));
            attributes(person.attributes(), place);
        }
        for (Site site : study.people().sites()) {
            look(site.name(), Place.of(Kind.SITE, site.id().value(), screen.masked(site.name())));
        }
        for (Case group : study.people().cases()) {
            look(group.name(), Place.of(Kind.CASE, group.id().value(), screen.masked(group.name())));
        }
    }

    private void codebook() {
        look(study.codebook().name(), Place.printed(Kind.CODEBOOK));
        for (CodeGroup group : study.codebook().groups()) {
            look(group.name(), Place.of(Kind.CODEBOOK, group.id().value()));
        }
        for (Code code : study.codebook().inTreeOrder()) {
            Place place = Place.of(Kind.CODE, code.id().value(), screen.masked(code.name()));
            texts(code.fields().definition()).forEach(words -> look(words, place));
        }
    }

    private static Stream<String> texts(Definition d) {
        return Stream.of(d.name(), d.brief(), d.full(), d.whenToUse(), d.whenNotToUse(), d.example());
    }

    private void chapter(Chapter chapter) {
        ChapterFields fields = chapter.fields();
        Place place = Place.of(Kind.CHAPTER, chapter.id().value(), screen.masked(fields.title()));
        look(fields.title(), place);
        for (ChapterItem item : fields.items()) {
            texts(item).forEach(words -> {
                look(words, place);
                findings.addAll(spelling.findings(words, place));
            });
        }
    }

    private static Stream<String> texts(ChapterItem item) {
        if (item instanceof ChapterItem.Heading heading) {
            return Stream.of(heading.text());
        }
        if (item instanceof ChapterItem.Prose prose) {
            return Stream.of(prose.text());
        }
        QuoteEdit edit = ((ChapterItem.Quote) item).edit();
        return Stream.concat(
                edit.rewritten().values().stream(), edit.marks().stream().map(AuthorMark::written));
    }
}
