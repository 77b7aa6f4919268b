package no.utsagn.names.review;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.utsagn.base.Id;
import no.utsagn.base.Progress;
import no.utsagn.language.Span;
import no.utsagn.names.find.Found;
import no.utsagn.names.find.TextFinder;
import no.utsagn.names.ladder.Ladders;
import no.utsagn.names.lexicon.Lexicon;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.turn.Turn;

/**
 * What was found in the texts of a study, each found once: a text that has not changed since is not looked through again.
 * Holds no word of the texts. Immutable.
 */
public final class ReviewFinds {

    private static final int SALT_BYTES = 32;

    private final byte[] salt;
    private final Ladders ladders;
    private final Lexicon lexicon;
    private final Map<Id<Transcript>, Looked> looked;

    /** What was found in a text that had this hash. */
    private record Looked(ByteBuffer text, List<Found> finds) {}

    private ReviewFinds(byte[] salt, Ladders ladders, Lexicon lexicon, Map<Id<Transcript>, Looked> looked) {
        this.salt = salt;
        this.ladders = ladders;
        this.lexicon = lexicon;
        this.looked = Map.copyOf(looked);
    }

    /** Nothing looked through yet. Loads the tables of places, trades and words: keep it, and go on from it. */
    public static ReviewFinds none() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new ReviewFinds(salt, Ladders.load(), Lexicon.load(), Map.of());
    }

    /** The transcripts that are still to be looked through, or anew, in the order of the study. */
    public List<Transcript> missing(Study study) {
        return study.transcripts().stream()
                .filter(transcript -> found(transcript).isEmpty())
                .toList();
    }

    /**
     * Looks through what is missing, and forgets transcripts that are gone.
     *
     * @param each is given what is known after each transcript that was looked through
     * @throws Progress.StoppedException if it was asked to stop; what was given to {@code each} holds
     */
    public ReviewFinds updated(Study study, TextFinder finder, Progress progress, Consumer<ReviewFinds> each) {
        Map<Id<Transcript>, Looked> kept = new HashMap<>(looked);
        kept.keySet().retainAll(study.transcripts().ids());
        ReviewFinds now = new ReviewFinds(salt, ladders, lexicon, kept);
        List<Transcript> missing = now.missing(study);
        for (int i = 0; i < missing.size(); i++) {
            progress.orStop();
            progress.at(i, missing.size());
            now = now.lookedThrough(missing.get(i), finder);
            each.accept(now);
        }
        return now;
    }

    /** The same after one transcript was looked through. */
    public ReviewFinds lookedThrough(Transcript transcript, TextFinder finder) {
        List<Span> turns = transcript.turns().stream()
                .map(Turn::span)
                .filter(span -> !span.isEmpty())
                .toList();
        Map<Id<Transcript>, Looked> more = new HashMap<>(looked);
        more.put(transcript.id(), new Looked(hash(transcript), List.copyOf(finder.in(transcript.text(), turns))));
        return new ReviewFinds(salt, ladders, lexicon, more);
    }

    /** What was found in a transcript as it is now; empty if it was not looked through. */
    public Optional<List<Found>> found(Transcript transcript) {
        return Optional.ofNullable(looked.get(transcript.id()))
                .filter(one -> one.text().equals(hash(transcript)))
                .map(Looked::finds);
    }

    Ladders ladders() {
        return ladders;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /**
     * An id for what is not decided yet, the same for the same words as long as the program runs. The salt is never
     * stored, so that no id tells of what it was made.
     */
    Id<Entity> idOf(String words, int attempt) {
        MessageDigest digest = digest();
        digest.update(salt);
        ByteBuffer hash = ByteBuffer.wrap(digest.digest((attempt + " " + words).getBytes(StandardCharsets.UTF_8)));
        long high = (hash.getLong() & ~0xF000L) | 0x4000L;
        long low = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new Id<>(new UUID(high, low));
    }

    private static ByteBuffer hash(Transcript transcript) {
        MessageDigest digest = digest();
        digest.update(transcript.text().getBytes(StandardCharsets.UTF_8));
        transcript
                .turns()
                .forEach(turn -> digest.update(ByteBuffer.allocate(Integer.BYTES)
                        .putInt(turn.span().end())
                        .array()));
        return ByteBuffer.wrap(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "ReviewFinds of " + looked.size() + " transcripts";
    }
}
