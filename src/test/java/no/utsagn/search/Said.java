package no.utsagn.search;

import java.util.List;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.base.Progress;
import no.utsagn.language.forms.Why;
import no.utsagn.search.query.Parsed;
import no.utsagn.search.query.Query;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;

/** A study and its index, for tests that ask in few words. */
final class Said implements AutoCloseable {

    private Study study;
    private final SearchIndex index;

    Said(Study study) {
        this.study = study;
        index = SearchIndex.of(study, Progress.none());
    }

    /** One interview of these turns, all by one candidate. */
    static Said by(String... turns) {
        return new Said(new StudyBuilder()
                .person("K", "kandidat")
                .transcript(
                        "Intervju", Stream.of(turns).map(turn -> "K: " + turn).toArray(String[]::new))
                .build());
    }

    Study study() {
        return study;
    }

    SearchIndex index() {
        return index;
    }

    Transcript interview() {
        return StudyBuilder.transcript(study, "Intervju");
    }

    void becomes(Study after) {
        index.follow(study, after);
        study = after;
    }

    Hits hits(String query) {
        return hits(query, Order.AS_SAID);
    }

    Hits hits(String query, Order order) {
        return index.search(study, Ask.of(query(query)), order, 1000);
    }

    /** Each hit as the words found, one string a turn: "Jobben|jobb". */
    List<String> found(String query) {
        return hits(query).hits().stream().map(this::words).toList();
    }

    /** The words that a hit lies on. */
    String words(Hit hit) {
        Transcript in = transcript(hit.transcript());
        return String.join("|", hit.spans().stream().map(in::words).toList());
    }

    Transcript transcript(Id<Transcript> id) {
        return study.transcripts().get(id);
    }

    /** What is told of the word itself. */
    static FormCount count(String form, long count) {
        return new FormCount(form, count, Why.ITSELF, true);
    }

    /** What is told of a word with another ending. */
    static FormCount ending(String form, long count) {
        return new FormCount(form, count, Why.ENDING, true);
    }

    static Query query(String written) {
        return ((Parsed.Read) Query.parse(written)).query();
    }

    @Override
    public void close() {
        index.close();
    }
}
