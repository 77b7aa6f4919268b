package no.utsagn.app.search.acts;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import no.utsagn.analysis.Passage;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.search.SearchStudy;
import no.utsagn.app.search.Wanted;
import no.utsagn.base.Id;
import no.utsagn.base.Progress;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodePath;
import no.utsagn.study.EditKind;
import no.utsagn.study.SavedSearch;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;

/** A study in a file that is searched, in the words of the tests of what is done with hits. */
final class SearchedStudy implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(StudyBuilder.THEN, ZoneOffset.UTC);

    private final Path file;
    private OpenStudy open;
    private SearchStudy search;

    private SearchedStudy(Path file, OpenStudy open) {
        this.file = file;
        this.open = open;
        this.search = SearchStudy.of(open, Progress.none());
    }

    /** Two interviews, a code on one passage. */
    static SearchedStudy in(Path folder) {
        Study study = new StudyBuilder()
                .person("Ane", "kandidat")
                .person("Bo", "arbeidsgiver")
                .transcript("Ett", "I: Fikk du jobb?", "Ane: Ja. Jeg fikk jobb. Jobben er fin.")
                .transcript("To", "I: Og du?", "Bo: Vi hadde en jobb ledig.")
                .code("Arbeid > Jobb", "Ett", "Jeg fikk jobb.")
                .build();
        Path file = folder.resolve("søk.utsagn");
        OpenStudy open = OpenStudy.create(file, "Prøve", "IH", CLOCK);
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(study.people())
                .withCoders(study.coders().with(open.me().id(), open.me()))
                .withTranscripts(study.transcripts())
                .with(study.codebook())
                .with(study.codings()));
        open.close();
        return new SearchedStudy(file, OpenStudy.open(file, CLOCK));
    }

    OpenStudy open() {
        return open;
    }

    SearchStudy search() {
        return search;
    }

    Study now() {
        return open.now();
    }

    Id<Code> code(String path) {
        return now().codebook().find(CodePath.of(path)).orElseThrow().id();
    }

    /** All that a query finds. */
    List<Passage> hits(String query) {
        return search.find(Wanted.of(query), 100).lines().stream()
                .map(line -> new Passage(line.in(), line.span()))
                .toList();
    }

    /** All codings, as "code: words". */
    List<String> coded() {
        List<String> coded = new ArrayList<>();
        now().codings()
                .all()
                .forEach(
                        coding -> coded.add(now().codebook().code(coding.code()).name() + ": "
                                + now().transcripts().get(coding.transcript()).words(coding.span())));
        return coded;
    }

    List<String> saved() {
        return now().searches().saved().stream().map(SavedSearch::name).toList();
    }

    /** Takes one more interview in. */
    Transcript takeIn(String title, String... turns) {
        Transcript later = StudyBuilder.transcript(
                new StudyBuilder()
                        .person("Siv", "kandidat")
                        .transcript(title, turns)
                        .build(),
                title);
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), study -> study.with(later));
        return later;
    }

    /** Reads the file again. */
    void reopen() {
        close();
        open = OpenStudy.open(file, CLOCK);
        search = SearchStudy.of(open, Progress.none());
    }

    @Override
    public void close() {
        search.close();
        open.close();
    }
}
