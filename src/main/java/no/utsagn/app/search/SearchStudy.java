package no.utsagn.app.search;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Progress;
import no.utsagn.search.Ask;
import no.utsagn.search.FirstHits;
import no.utsagn.search.Hit;
import no.utsagn.search.Order;
import no.utsagn.search.SearchIndex;
import no.utsagn.search.Tally;
import no.utsagn.search.condition.StudyQuery;
import no.utsagn.search.query.Parsed;
import no.utsagn.search.query.Query;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/** Searches an open study, and follows its edits. It can be searched while its index grows. Safe for threads. */
public final class SearchStudy implements AutoCloseable {

    private final OpenStudy open;
    private final SearchIndex index;
    private final OpenStudy.Subscription subscription;
    private volatile Counting counting;
    private Study followed;

    private SearchStudy(OpenStudy open) {
        this.open = open;
        this.followed = open.now();
        this.index = SearchIndex.seed(followed);
        this.counting = new Counting(followed);
        this.subscription = open.onChange(this::follow);
    }

    /** A search that finds nothing yet. Call {@link #grow} in the background; it can be used from now on. */
    public static SearchStudy seed(OpenStudy open) {
        return new SearchStudy(open);
    }

    /** A search over all of a study. */
    public static SearchStudy of(OpenStudy open, Progress progress) {
        SearchStudy search = seed(open);
        try {
            search.grow(progress);
            return search;
        } catch (RuntimeException e) {
            search.close();
            throw e;
        }
    }

    /**
     * Takes in what the index does not hold yet. Asked to stop, it keeps what it has, and may be called again.
     *
     * @param progress in transcripts
     */
    public void grow(Progress progress) {
        index.grow(progress);
    }

    /** Whether not all of the study can be found yet. */
    public boolean isGrowing() {
        return index.isGrowing();
    }

    private synchronized void follow() {
        Study now = open.now();
        index.follow(followed, now);
        if (open.formerDropped()) {
            index.forgetFormer();
            counting = new Counting(now);
        }
        followed = now;
    }

    /**
     * Searches.
     *
     * @param limit how many turns are shown at most; all are counted
     * @throws no.utsagn.base.ProblemException pointing at the place, if the query is wrong
     */
    public SearchResult find(Wanted wanted, int limit) {
        Study study = open.now();
        Ask ask = ask(study, wanted);
        FirstHits hits = index.first(study, ask, Order.AS_SAID, limit);
        Context context = new Context(study);
        List<Line> lines = new ArrayList<>();
        for (Hit hit : hits.hits()) {
            Transcript transcript = study.transcripts().get(hit.transcript());
            Turn turn = transcript.turn(hit.turn());
            hit.spans().forEach(span -> lines.add(context.of(transcript, turn, span)));
        }
        Tally tally = index.tally(study, ask);
        Counting.Tallies tallies = counting(study).of(tally);
        return new SearchResult(
                lines,
                new SearchResult.Counts(tally.hits(), tally.turns(), tallies.transcripts(), tallies.people()),
                hits.words(),
                tallies.roles(),
                tallies.rounds());
    }

    private Counting counting(Study study) {
        Counting known = counting;
        if (!known.isOf(study)) {
            known = new Counting(study);
            counting = known;
        }
        return known;
    }

    private static Ask ask(Study study, Wanted wanted) {
        return new Ask(
                parsed(study, wanted.query()), wanted.forms(), wanted.within().map(outer -> ask(study, outer)));
    }

    private static Query parsed(Study study, String query) {
        Parsed parsed = StudyQuery.parse(query, study);
        if (parsed instanceof Parsed.Wrong wrong) {
            throw wrong.problem().exception();
        }
        return ((Parsed.Read) parsed).query();
    }

    /** All hits of a query, as said. */
    public List<Hit> all(Wanted wanted) {
        Study study = open.now();
        return index.search(study, ask(study, wanted), Order.AS_SAID, Integer.MAX_VALUE)
                .hits();
    }

    /** What is searched in, for what goes by more than a query. */
    SearchIndex index() {
        return index;
    }

    @Override
    public void close() {
        subscription.close();
        index.close();
    }
}
