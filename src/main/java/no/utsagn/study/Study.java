package no.utsagn.study;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Stamp;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.PrintedBefore;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Codings;
import no.utsagn.coding.Memo;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/**
 * All of a study, as it is at one moment. Immutable: an edit gives another value, which shares what did not change.
 *
 * @param transcripts in the order they were taken in
 * @param samples in the order they were begun
 * @param tombstones what is deleted
 * @param past what happened to things that keep no history, and what was deleted when
 */
public record Study(
        Id<Study> id,
        StudyFacts facts,
        Items<Coder> coders,
        People people,
        Items<Transcript> transcripts,
        Codebook codebook,
        Codings codings,
        Items<Memo> memos,
        Items<Entity> entities,
        Items<Chapter> chapters,
        Items<PrintedBefore> printed,
        Items<NameSample> samples,
        Searches searches,
        Set<Tombstone> tombstones,
        Past past) {

    public Study {
        tombstones = Set.copyOf(tombstones);
    }

    /** An empty study. */
    public static Study create(StudyFacts facts, Coder first) {
        return new Study(
                Id.random(),
                facts,
                Items.<Coder>none().with(first.id(), first),
                People.start(),
                Items.none(),
                Codebook.empty(facts.title()),
                Codings.none(),
                Items.none(),
                Items.none(),
                Items.none(),
                Items.none(),
                Items.none(),
                Searches.none(),
                Set.of(),
                Past.none());
    }

    /** Who speaks a turn, if that is known. */
    public Optional<Participant> participantOf(Transcript transcript, Turn turn) {
        return transcript.speakerOf(turn).flatMap(Speaker::participant).flatMap(people.participants()::find);
    }

    /** Whether a turn is an informant's. One whose speaker is unknown is taken to be. */
    public boolean isInformants(Transcript transcript, Turn turn) {
        return participantOf(transcript, turn)
                .map(p -> people.roles().get(p.role()).informant())
                .orElse(true);
    }

    /** The study after an edit of a transcript's text; codings, quotes and the register of prints follow. */
    public Study edited(Id<Transcript> transcript, TextEdit edit, Stamp stamp) {
        return new TextEdits(this, stamp).apply(transcript, edit);
    }

    /**
     * The study without some things, and with tombstones in their place. What hangs on them goes too: with a code its
     * sub-codes and codings, with a transcript its codings, memos and quotes.
     */
    public Study without(Tombstone.Kind kind, UUID thing, boolean forGood) {
        return new Removal(this, forGood).of(kind, thing);
    }

    /**
     * This value made the newest state of {@code now}, for undo and redo: revisions, logs and tombstones go on from
     * there.
     *
     * @param now a value that came from this one by edits
     */
    public Study broughtBackFrom(Study now, Stamp stamp) {
        return new BringingBack(now, stamp).to(this);
    }

    /**
     * The study with all that researchers wrote rewritten, in what is and in what has been: titles, memos, definitions,
     * chapters, attributes. What was said is not touched. For taking names out.
     */
    public Study reworded(UnaryOperator<String> change) {
        return new Rewording(change).of(this);
    }

    public Study with(StudyFacts other) {
        return change(d -> d.facts = other);
    }

    public Study with(Coder coder) {
        return withCoders(coders.with(coder.id(), coder));
    }

    public Study withCoders(Items<Coder> other) {
        return change(d -> d.coders = other);
    }

    public Study with(People other) {
        return change(d -> d.people = other);
    }

    public Study with(Transcript transcript) {
        return withTranscripts(transcripts.with(transcript.id(), transcript));
    }

    public Study withTranscripts(Items<Transcript> other) {
        return change(d -> d.transcripts = other);
    }

    public Study with(Codebook other) {
        return change(d -> d.codebook = other);
    }

    public Study with(Code code) {
        return with(codebook.with(code));
    }

    public Study with(Codings other) {
        return change(d -> d.codings = other);
    }

    public Study with(Memo memo) {
        return withMemos(memos.with(memo.id(), memo));
    }

    public Study withMemos(Items<Memo> other) {
        return change(d -> d.memos = other);
    }

    public Study with(Entity entity) {
        return withEntities(entities.with(entity.id(), entity));
    }

    public Study withEntities(Items<Entity> other) {
        return change(d -> d.entities = other);
    }

    public Study with(Chapter chapter) {
        return withChapters(chapters.with(chapter.id(), chapter));
    }

    public Study withChapters(Items<Chapter> other) {
        return change(d -> d.chapters = other);
    }

    public Study withPrinted(Items<PrintedBefore> other) {
        return change(d -> d.printed = other);
    }

    public Study with(NameSample sample) {
        return withSamples(samples.with(sample.id(), sample));
    }

    public Study withSamples(Items<NameSample> other) {
        return change(d -> d.samples = other);
    }

    public Study with(Searches other) {
        return change(d -> d.searches = other);
    }

    public Study withTombstones(Set<Tombstone> other) {
        return change(d -> d.tombstones = other);
    }

    public Study with(Tombstone tombstone) {
        Set<Tombstone> more = new HashSet<>(tombstones);
        more.add(tombstone);
        return withTombstones(more);
    }

    public Study with(Past other) {
        return change(d -> d.past = other);
    }

    /**
     * This value, with what happened to its things since {@code before} put down in its past. To be asked once for each
     * edit, so that copies can be merged.
     *
     * @param stamp who made the edit, and when
     */
    public Study tracedFrom(Study before, Stamp stamp) {
        return new Tracing(before, this, stamp).traced();
    }

    /**
     * Under which id the past of a study keeps what was done to a part of it: "codebook" for its name, "words", "group
     * size". What was done to its title is kept under its own.
     */
    public static UUID part(Study study, String what) {
        return UUID.nameUUIDFromBytes((what + " " + study.id()).getBytes(StandardCharsets.US_ASCII));
    }

    private Study change(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.done();
    }

    /** A study while one of its parts is changed. */
    private static final class Draft {
        private final Id<Study> id;
        private StudyFacts facts;
        private Items<Coder> coders;
        private People people;
        private Items<Transcript> transcripts;
        private Codebook codebook;
        private Codings codings;
        private Items<Memo> memos;
        private Items<Entity> entities;
        private Items<Chapter> chapters;
        private Items<PrintedBefore> printed;
        private Items<NameSample> samples;
        private Searches searches;
        private Set<Tombstone> tombstones;
        private Past past;

        Draft(Study of) {
            id = of.id;
            facts = of.facts;
            coders = of.coders;
            people = of.people;
            transcripts = of.transcripts;
            codebook = of.codebook;
            codings = of.codings;
            memos = of.memos;
            entities = of.entities;
            chapters = of.chapters;
            printed = of.printed;
            samples = of.samples;
            searches = of.searches;
            tombstones = of.tombstones;
            past = of.past;
        }

        Study done() {
            return new Study(
                    id,
                    facts,
                    coders,
                    people,
                    transcripts,
                    codebook,
                    codings,
                    memos,
                    entities,
                    chapters,
                    printed,
                    samples,
                    searches,
                    tombstones,
                    past);
        }
    }

    @Override
    public String toString() {
        return "Study " + id + " (" + transcripts.size() + " transcripts, " + codings + ")";
    }
}
