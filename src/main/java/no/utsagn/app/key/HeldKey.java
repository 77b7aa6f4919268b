package no.utsagn.app.key;

import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.keyfile.Beside;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.keyfile.KeyFile;
import no.utsagn.keyfile.KeyedEntity;
import no.utsagn.keyfile.OpenKey;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Speaker;

/** The key of an open study, open too: the only place outside the key file where original words are. */
public final class HeldKey implements AutoCloseable {

    private static final Pattern RECOVERY_CODE = Pattern.compile("\\s*(?:[0-9A-Za-z]{4}[-\\s]+){7}[0-9A-Za-z]{4}\\s*");

    private final OpenKey key;
    private final Path study;
    private final Optional<String> recoveryCode;

    private HeldKey(OpenKey key, Path study, Optional<String> recoveryCode) {
        this.key = key;
        this.study = study;
        this.recoveryCode = recoveryCode;
    }

    /**
     * Opens the key of a study, with its passphrase or its recovery code. What was left in it by
     * an edit that never reached the study is dropped, unless an edit can be undone that it may belong to.
     *
     * @throws no.utsagn.base.ProblemException if it is missing, damaged, of another study, another key of this study,
     *     or if the passphrase is wrong
     */
    public static HeldKey open(OpenStudy open, Path path, char[] passphrase) {
        requireNotDeleted(open);
        OpenKey key = unlock(open, path, passphrase);
        try {
            requireSame(open.now(), key.id(), path);
            KeyContents kept = open.canUndo() ? key.contents() : key.contents().withoutOrphans(open.now());
            if (!kept.equals(key.contents())) {
                key.save(kept);
            }
            return new HeldKey(key, open.path(), Optional.empty());
        } catch (RuntimeException e) {
            key.close();
            throw e;
        }
    }

    /** A recovery code may be given in the place of the passphrase: its shape tells it from one. */
    static OpenKey unlock(OpenStudy open, Path path, char[] secret) {
        CharBuffer written = CharBuffer.wrap(secret);
        return RECOVERY_CODE.matcher(written).matches()
                ? KeyFile.openWithRecoveryCode(path, open.now().id(), written)
                : KeyFile.open(path, open.now().id(), secret);
    }

    /** Opens the key, or makes it if the study has none and there is no file yet. */
    public static HeldKey openOrCreate(OpenStudy open, Path path, char[] passphrase) {
        if (Files.exists(path)) {
            return open(open, path, passphrase);
        }
        requireNotDeleted(open);
        if (open.now().facts().key().isPresent()) {
            throw Problem.of("key.missing", path.toString()).exception();
        }
        KeyFile.Created created = KeyFile.create(path, open.now().id(), passphrase);
        return new HeldKey(created.key(), open.path(), Optional.of(created.recoveryCode()));
    }

    /** A new key, and the code that opens it should the passphrase be lost: told once and kept nowhere. */
    record Made(HeldKey key, String recoveryCode) {
        @Override
        public String toString() {
            return "Made " + key;
        }
    }

    /** Makes the key of a study that has none. */
    static Made make(OpenStudy open, Path path, char[] passphrase) {
        requireNotDeleted(open);
        if (open.now().facts().key().isPresent()) {
            throw Problem.of("key.has-one").exception();
        }
        Folder.make(path);
        KeyFile.Created created = KeyFile.create(path, open.now().id(), passphrase);
        return new Made(new HeldKey(created.key(), open.path(), Optional.empty()), created.recoveryCode());
    }

    /**
     * Looks at the first bytes of a file whether it is the key of a study.
     *
     * @throws no.utsagn.base.ProblemException if it is not, or cannot be read
     */
    static void requireOf(OpenStudy open, Path path) {
        KeyFile.Peek peek = KeyFile.peek(path);
        if (!peek.study().equals(open.now().id())) {
            throw Problem.of("key.other-study", path.toString()).exception();
        }
        requireSame(open.now(), peek.key(), path);
    }

    private static void requireNotDeleted(OpenStudy open) {
        if (open.now().facts().keyDeleted().isPresent()) {
            throw Problem.of("key.was-deleted").exception();
        }
    }

    private static void requireSame(Study study, UUID key, Path path) {
        if (study.facts().key().filter(known -> !known.equals(key)).isPresent()) {
            throw Problem.of("key.not-the-key", path.toString()).exception();
        }
    }

    /** Which key it is. */
    public UUID id() {
        return key.id();
    }

    /** Where it lies. */
    public Path path() {
        return key.path();
    }

    /** What it holds. */
    public KeyContents contents() {
        return key.contents();
    }

    /** The code that opens a key that was just made, to be printed and kept apart; told this once. */
    public Optional<String> recoveryCode() {
        return recoveryCode;
    }

    /** Whether the key lies in the folder of the study, where who takes one takes both. */
    public boolean liesBesideStudy() {
        return Beside.warns(key.path(), study);
    }

    /** The words that a replacement took the place of, as they stood. */
    public Optional<String> original(Id<Replacement> replacement) {
        return Optional.ofNullable(key.contents().originals().get(replacement));
    }

    /** What an entity is called. */
    public Optional<String> name(Id<Entity> entity) {
        return Optional.ofNullable(key.contents().entities().get(entity)).map(KeyedEntity::name);
    }

    /** In how many places of a study the words that stood there are not in this key. */
    public int missing(Study in) {
        return key.contents().missing(in);
    }

    /** Whether this passphrase or recovery code opens the key. */
    boolean isSecret(char[] secret) {
        return RECOVERY_CODE.matcher(CharBuffer.wrap(secret)).matches()
                ? key.isRecoveryCode(secret)
                : key.isPassphrase(secret);
    }

    /** Whether the file in its place is the one that was opened or written last. */
    boolean isInPlace() {
        return key.isInPlace();
    }

    /** The key file itself, for what is done to it as a file. */
    OpenKey file() {
        return key;
    }

    /** The words to compare a print with. */
    public List<String> originals() {
        return key.contents().allOriginals();
    }

    /**
     * Forgets what belongs to nothing in a study, and who somebody was that left it. When this returns, the file holds
     * no more of it.
     *
     * @throws no.utsagn.base.ProblemException if the key cannot be written; then it is as it was
     */
    public void forget(
            Study after, Set<Id<Entity>> named, Set<Id<Replacement>> replacements, Set<Id<Speaker>> speakers) {
        KeyContents left = key.contents().without(named, replacements, speakers).withoutOrphans(after);
        if (!left.equals(key.contents())) {
            key.save(left);
        }
    }

    void save(KeyContents after) {
        key.save(after);
    }

    /** Locks the key: what it held is forgotten. */
    @Override
    public void close() {
        key.close();
    }

    @Override
    public String toString() {
        return key.toString();
    }
}
