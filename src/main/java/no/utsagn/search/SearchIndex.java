package no.utsagn.search;

import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Progress;
import no.utsagn.codebook.Coder;
import no.utsagn.language.NormalForm;
import no.utsagn.language.Span;
import no.utsagn.language.forms.WordTable;
import no.utsagn.search.condition.StudyConditions;
import no.utsagn.search.index.Shelf;
import no.utsagn.search.index.Snapshot;
import no.utsagn.search.index.TurnIndex;
import no.utsagn.search.index.Vocabulary;
import no.utsagn.search.match.Finding;
import no.utsagn.search.match.Match;
import no.utsagn.search.match.Matches;
import no.utsagn.search.match.View;
import no.utsagn.study.Study;
import no.utsagn.study.StudyFacts;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/**
 * Finds what was said in a study. It lives in memory alone, so that no second copy of speech lies on a disk; it can be
 * searched while it grows, and follows the study's edits. All of it is safe for threads.
 */
public final class SearchIndex implements AutoCloseable {

    /**
     * After so many characters, about half a second of work, a growing index shows what it has; later when it is twice
     * as large, so that it has few parts, in which words are found faster.
     */
    private static final int CHARACTERS_BETWEEN_REFRESHES = 8_000_000;

    private final TurnIndex index;
    /** What the index is still to take in, in order. */
    private final Map<Id<Transcript>, Transcript> awaited = new LinkedHashMap<>();
    /** The transcripts as they stand in the study. */
    private Set<Id<Transcript>> order;

    private long unseen = CHARACTERS_BETWEEN_REFRESHES;
    private long seen;
    private boolean closed;
    private volatile View latest;
    private volatile List<List<String>> joined;

    private SearchIndex(Study study) {
        joined = study.searches().words().alike();
        index = new TurnIndex(rules(joined));
        latest = nothing();
        order = study.transcripts().ids();
        study.transcripts().forEach(transcript -> awaited.put(transcript.id(), transcript));
    }

    /** An index that is to hold a study and holds nothing until {@link #grow} is called. It can be used from now on. */
    public static SearchIndex seed(Study study) {
        return new SearchIndex(study);
    }

    /**
     * The whole index of a study.
     *
     * @param progress in transcripts
     */
    public static SearchIndex of(Study study, Progress progress) {
        SearchIndex index = seed(study);
        try {
            index.grow(progress);
            return index;
        } catch (RuntimeException e) {
            index.close();
            throw e;
        }
    }

    /**
     * Takes in what the index does not hold yet, one transcript after the other, while others search and edit. Asked to
     * stop, it keeps what it has, and may be called again for the rest.
     *
     * @param progress in transcripts
     */
    public void grow(Progress progress) {
        long total = left();
        try {
            for (long done = 1; takeNext(); done++) {
                progress.at(done, total);
                progress.orStop();
            }
        } finally {
            show();
        }
    }

    /** Whether the index does not hold all of the study yet. */
    public synchronized boolean isGrowing() {
        return !awaited.isEmpty();
    }

    /** Takes in a transcript that is new or has changed. It can be found in its new state at once. */
    public synchronized void update(Transcript transcript) {
        awaited.remove(transcript.id());
        index.put(transcript);
        show();
    }

    /** Takes a transcript out; nothing happens if it is not there. */
    public synchronized void remove(Id<Transcript> transcript) {
        awaited.remove(transcript);
        index.remove(transcript);
        show();
    }

    /**
     * Follows a study from one value to another. Only turns whose words differ are indexed anew; an edit of codes or
     * people costs nothing.
     *
     * @param before what the index holds, or is growing to hold
     */
    public synchronized void follow(Study before, Study after) {
        Items<Transcript> former = before.transcripts();
        Items<Transcript> now = after.transcripts();
        for (Transcript transcript : now) {
            if (former.find(transcript.id())
                    .filter(was -> saysTheSame(was, transcript))
                    .isPresent()) {
                awaited.replace(transcript.id(), transcript);
            } else {
                awaited.remove(transcript.id());
                index.put(transcript);
            }
        }
        for (Id<Transcript> id : former.ids()) {
            if (!now.has(id)) {
                awaited.remove(id);
                index.remove(id);
            }
        }
        order = now.ids();
        show();
    }

    /**
     * Drops every trace of words that are no longer said. An edit alone leaves them unfindable but in memory; call this
     * when names have been replaced for good, or something was removed for good.
     */
    public synchronized void forgetFormer() {
        index.forgetFormer();
        latest = nothing();
    }

    /** A view that keeps no study. */
    private static View nothing() {
        Coder nobody = new Coder(new Id<>(new UUID(0, 0)), "-");
        return new View(new StudyConditions(Study.create(StudyFacts.of("-", Instant.EPOCH), nobody)), Shelf.empty());
    }

    /**
     * Finds what is asked for, in a study as it stands. Of a transcript that the index knows in another state nothing
     * is found.
     *
     * @param limit how many hits to give, 0 or more; they are counted beyond it
     */
    public Hits search(Study study, Ask ask, Order by, int limit) {
        try (Snapshot snapshot = index.acquire()) {
            Finding finding = finding(snapshot, study, ask);
            Matches matches = by == Order.AS_SAID ? finding.asSaid(limit) : finding.best(limit);
            return new Hits(hits(matches.first()), matches.turns(), words(finding, ask));
        }
    }

    /**
     * Finds the same first hits, and counts nothing: what cannot be among them is not looked at. {@link #tally} counts
     * all that is found.
     *
     * @param limit how many hits to give, 1 or more
     */
    public FirstHits first(Study study, Ask ask, Order by, int limit) {
        try (Snapshot snapshot = index.acquire()) {
            Finding finding = finding(snapshot, study, ask);
            List<Match> matches = by == Order.AS_SAID ? finding.asSaidAlone(limit) : finding.bestAlone(limit);
            return new FirstHits(hits(matches), words(finding, ask));
        }
    }

    private static List<Hit> hits(List<Match> matches) {
        return matches.stream()
                .map(match -> new Hit(match.transcript(), match.turn().id(), match.spans(), match.score()))
                .toList();
    }

    private List<WordForms> words(Finding finding, Ask ask) {
        Vocabulary vocabulary = index.vocabulary();
        return finding.forms(ask.query()).stream()
                .map(forms -> WordForms.of(forms, vocabulary))
                .toList();
    }

    /**
     * Finds the turns that fit some words best.
     *
     * @param words each by its forms, in normal form; the forms of one are weighed as one
     * @param wanted which turns may be among them
     * @param limit how many at most
     * @return the best first
     */
    public List<Ranked> best(
            Collection<? extends Collection<String>> words, BiPredicate<Id<Transcript>, Id<Turn>> wanted, int limit) {
        try (Snapshot snapshot = index.acquire()) {
            return new Ranking(snapshot).of(words, wanted, limit);
        }
    }

    /** How large the index is, without the study itself: bytes, of which all lie in memory. */
    public synchronized long bytes() {
        return index.bytes();
    }

    /** Counts all that is found, by who says it. */
    public Tally tally(Study study, Ask ask) {
        try (Snapshot snapshot = index.acquire()) {
            Tallying tallying = new Tallying();
            finding(snapshot, study, ask).each(tallying);
            return tallying.tally(study.transcripts().ids());
        }
    }

    private Finding finding(Snapshot snapshot, Study study, Ask ask) {
        joinAsIn(study);
        View view = view(study, snapshot.shelf());
        return finding(snapshot, view, ask);
    }

    private Finding finding(Snapshot snapshot, View view, Ask ask) {
        Optional<Finding> within = ask.within().map(outer -> finding(snapshot, view, outer));
        return new Finding(snapshot, view, index.vocabulary(), ask.query(), ask.forms(), within);
    }

    /** The view that was used last, if it still holds. */
    private View view(Study study, Shelf shelf) {
        View known = latest;
        if (known.conditions().isOf(study) && known.isOf(shelf)) {
            return known;
        }
        StudyConditions conditions = known.conditions().isOf(study) ? known.conditions() : new StudyConditions(study);
        View made = new View(conditions, shelf);
        latest = made;
        return made;
    }

    /** A study's own words count as soon as it is asked. */
    private void joinAsIn(Study study) {
        List<List<String>> alike = study.searches().words().alike();
        if (!alike.equals(joined)) {
            joinBy(alike);
        }
    }

    private synchronized void joinBy(List<List<String>> alike) {
        index.vocabulary().join(rules(alike));
        joined = alike;
    }

    private static no.utsagn.language.forms.WordForms rules(List<List<String>> alike) {
        List<List<String>> rows = alike.stream()
                .map(row -> row.stream()
                        .map(word -> NormalForm.of(word, Span.over(word)))
                        .toList())
                .toList();
        return no.utsagn.language.forms.WordForms.shipped().with(new WordTable(rows));
    }

    /** Lets go of everything. Searches that are under way end well. */
    @Override
    public synchronized void close() {
        closed = true;
        awaited.clear();
        index.close();
        latest = nothing();
    }

    /** Quick where the values are shared, as they mostly are. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean saysTheSame(Transcript was, Transcript is) {
        return was == is || (was.text().equals(is.text()) && was.turns().equals(is.turns()));
    }

    private synchronized int left() {
        return awaited.size();
    }

    private synchronized boolean takeNext() {
        Iterator<Transcript> next = awaited.values().iterator();
        if (!next.hasNext()) {
            return false;
        }
        Transcript transcript = next.next();
        next.remove();
        index.put(transcript);
        unseen += transcript.text().length();
        if (unseen >= Math.max(CHARACTERS_BETWEEN_REFRESHES, seen)) {
            seen += unseen;
            show();
        }
        return true;
    }

    /** Makes all that the index holds findable. An index closed while it grew shows nothing more. */
    private synchronized void show() {
        if (!closed) {
            index.order(order);
            index.refresh();
            unseen = 0;
        }
    }
}
