package no.utsagn.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.utsagn.analysis.Passage;
import no.utsagn.analysis.Voices;
import no.utsagn.base.Id;
import no.utsagn.base.Progress;
import no.utsagn.language.Span;
import no.utsagn.search.FormCount;
import no.utsagn.search.Hit;
import no.utsagn.search.Hits;
import no.utsagn.search.Order;
import no.utsagn.search.SearchIndex;
import no.utsagn.search.query.Parsed;
import no.utsagn.search.query.Query;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/** Searches an open study, and follows its edits. */
public final class SearchStudy implements AutoCloseable {

    /** How many characters are shown on each side of a hit. */
    private static final int AROUND = 60;

    private final OpenStudy open;
    private final SearchIndex index;
    private final OpenStudy.Subscription subscription;
    private Study followed;

    private SearchStudy(OpenStudy open, SearchIndex index) {
        this.open = open;
        this.index = index;
        this.followed = open.now();
        this.subscription = open.onChange(this::follow);
    }

    /** Indexes a study, in memory alone. */
    public static SearchStudy of(OpenStudy open, Progress progress) {
        return new SearchStudy(open, SearchIndex.of(open.now(), progress));
    }

    private void follow() {
        Study now = open.now();
        index.follow(followed, now);
        if (open.formerDropped()) {
            index.forgetFormer();
        }
        followed = now;
    }

    /**
     * What a search found, to be shown.
     *
     * @param hits single places among the lines that are shown
     * @param passages turns with a hit, shown or not
     * @param people distinct informants among the lines that are shown
     * @param forms the forms of the words that were found, most frequent first
     */
    public record Found(List<Line> lines, int hits, int passages, int transcripts, int people, List<String> forms) {

        public Found {
            lines = List.copyOf(lines);
            forms = List.copyOf(forms);
        }

        @Override
        public String toString() {
            return "Found " + passages + " turns";
        }
    }

    /**
     * One hit with the words around it.
     *
     * @param span the hit in the text of its transcript, UTF-16, half-open
     */
    public record Line(
            Id<Transcript> in, String transcript, String speaker, Span span, String before, String hit, String after) {
        @Override
        public String toString() {
            return "Line of " + in + " at " + span;
        }
    }

    /**
     * Searches.
     *
     * @param limit how many turns are shown at most
     * @throws no.utsagn.base.ProblemException pointing at the place, if the query is wrong
     */
    public Found find(String query, int limit) {
        Study study = open.now();
        Hits hits = index.search(parsed(query), Order.AS_SAID, limit);
        List<Line> lines = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        Set<Id<Transcript>> transcripts = new HashSet<>();
        for (Hit hit : hits.hits()) {
            Transcript transcript = study.transcripts().get(hit.transcript());
            Turn turn = transcript.turn(hit.turn());
            hit.spans().forEach(span -> lines.add(line(study, transcript, turn, span)));
            passages.add(new Passage(transcript.id(), turn.span()));
            transcripts.add(transcript.id());
        }
        List<String> forms = hits.words().stream()
                .flatMap(word -> word.forms().stream())
                .map(FormCount::form)
                .toList();
        return new Found(
                lines,
                lines.size(),
                hits.turns(),
                transcripts.size(),
                Voices.of(study, passages).count(),
                forms);
    }

    private static Query parsed(String query) {
        Parsed parsed = Query.parse(query);
        if (parsed instanceof Parsed.Wrong wrong) {
            throw wrong.problem().exception();
        }
        return ((Parsed.Read) parsed).query();
    }

    /** All hits of a query, as said. */
    List<Hit> all(String query) {
        return index.search(parsed(query), Order.AS_SAID, Integer.MAX_VALUE).hits();
    }

    private static Line line(Study study, Transcript transcript, Turn turn, Span hit) {
        Span whole = turn.span();
        int from = Math.max(whole.start(), hit.start() - AROUND);
        int to = Math.min(whole.end(), hit.end() + AROUND);
        Span around = transcript.snapped(new Span(from, to));
        String before = new Span(around.start(), hit.start()).of(transcript.text());
        String after = new Span(hit.end(), around.end()).of(transcript.text());
        return new Line(
                transcript.id(),
                transcript.title(),
                speaker(study, transcript, turn),
                hit,
                around.start() > whole.start() ? "…" + before : before,
                hit.of(transcript.text()),
                around.end() < whole.end() ? after + "…" : after);
    }

    private static String speaker(Study study, Transcript transcript, Turn turn) {
        String written = transcript.speakerOf(turn).map(Speaker::written).orElse("");
        return written.isEmpty()
                ? study.participantOf(transcript, turn)
                        .map(p -> study.people().label(p.id()))
                        .orElse("–")
                : written;
    }

    @Override
    public void close() {
        subscription.close();
        index.close();
    }
}
