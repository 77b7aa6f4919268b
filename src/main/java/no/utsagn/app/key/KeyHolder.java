package no.utsagn.app.key;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.KeyState.Kind;
import no.utsagn.app.key.KeyState.Why;
import no.utsagn.base.Problem;
import no.utsagn.keyfile.Beside;
import no.utsagn.study.EditKind;

/**
 * Holds the key of one open study while it is open, and knows where it lies while it is not. Locks it when nobody has
 * used it for a while. May be used by several threads; listeners are called on the thread that brings the news.
 *
 * <p>Who wants originals asks {@link #held} or {@link #use} each time and keeps nothing: once the key is locked, nothing
 * that it held is to be found in memory.
 */
public final class KeyHolder implements AutoCloseable {

    /** How long a key stays open that nobody uses, unless somebody chose otherwise. */
    public static final Duration COMMON_IDLE = Duration.ofMinutes(10);

    private final OpenStudy open;
    private final Clock clock;
    private final KeyMemory memory;
    private final KeyLook look;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final OpenStudy.Subscription ofStudy;
    private final List<HeldKey> leaving = new ArrayList<>();
    private Optional<HeldKey> held = Optional.empty();
    private int uses;
    private Instant lastUse;
    private Duration idle = COMMON_IDLE;
    private volatile KeyState state;

    public KeyHolder(OpenStudy open, Clock clock, KeyMemory memory, Disks disks) {
        this.open = open;
        this.clock = clock;
        this.memory = memory;
        this.look = new KeyLook(disks);
        this.lastUse = clock.instant();
        this.state = KeyState.none();
        look();
        ofStudy = open.onChange(this::studyChanged);
    }

    /** The study that the key belongs to. */
    public OpenStudy study() {
        return open;
    }

    /** What time it is for the key. */
    public Instant now() {
        return clock.instant();
    }

    /** How the key was when it was last looked at; asks no disk. */
    public KeyState state() {
        return state;
    }

    /** Looks at the disk how the key is, and tells the listeners if that is news. */
    public KeyState look() {
        Optional<HeldKey> now = held();
        KeyState seen = now.map(this::opened).orElseGet(() -> look.locked(open.now(), open.path(), place()));
        become(seen);
        return seen;
    }

    private KeyState opened(HeldKey key) {
        Optional<Why> why =
                look.gone(key.path()).or(() -> key.isInPlace() ? Optional.empty() : Optional.of(Why.CHANGED));
        return new KeyState(
                Kind.OPEN, Optional.of(key.path()), look.apart(key.path(), open.path()), Optional.of(until()), why);
    }

    private void become(KeyState now) {
        KeyState before = state;
        state = now;
        if (!now.equals(before)) {
            listeners.forEach(Runnable::run);
        }
    }

    private void studyChanged() {
        boolean deleted = open.now().facts().keyDeleted().isPresent();
        if (deleted && state.kind() != Kind.DELETED) {
            lock();
        } else if (open.now().facts().key().isPresent() && state.kind() == Kind.NONE) {
            look();
        }
    }

    /** Where the key lies, or lay when it was last seen. */
    public Optional<Path> place() {
        return held().map(HeldKey::path).or(() -> memory.of(open.now().id().value()));
    }

    /**
     * A person shows where the key lies now. That it is the one is told by its first bytes, before any passphrase.
     *
     * @throws no.utsagn.base.ProblemException if it cannot be read, is no key, or is the key of another study, or another
     *     key of this study; what was known before is known still
     */
    public void found(Path file) {
        HeldKey.requireOf(open, file);
        remember(file);
        look();
    }

    /** The key lies nowhere any more. */
    void forget() {
        memory.forget(open.now().id().value());
        look();
    }

    private void remember(Path file) {
        memory.remember(open.now().id().value(), file.toAbsolutePath().normalize());
    }

    /**
     * Opens the key. Takes about half a second.
     *
     * @param secret the passphrase or the recovery code; overwritten when this returns, however it does
     * @throws no.utsagn.base.ProblemException as {@link HeldKey#open}; then all is as it was
     */
    public void open(Path file, char[] secret) {
        try {
            hold(HeldKey.open(open, file.toAbsolutePath().normalize(), secret));
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    /**
     * Makes a key for a study that has none, and holds it open.
     *
     * @param passphrase overwritten when this returns, however it does
     * @return the recovery code, told this once and kept nowhere
     * @throws no.utsagn.base.ProblemException if the study has a key, or had one, or there is a file, or it cannot be
     *     written
     */
    public String create(Path file, char[] passphrase) {
        try {
            HeldKey.Made made = HeldKey.make(open, file.toAbsolutePath().normalize(), passphrase);
            hold(made.key());
            KeyCare.note(open, EditKind.KEY_MADE);
            return made.recoveryCode();
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private void hold(HeldKey key) {
        synchronized (this) {
            letGo();
            held = Optional.of(key);
            lastUse = clock.instant();
        }
        remember(key.path());
        look();
    }

    /** The open key, if it is open. It is neither closed nor kept by who asks. */
    public synchronized Optional<HeldKey> held() {
        return held;
    }

    /**
     * Does something with the open key, which is not locked under it: whoever locks it meanwhile sees it locked at once,
     * and it is closed when this is done.
     *
     * @throws no.utsagn.base.ProblemException if the key is locked
     */
    public <R> R use(Function<HeldKey, R> work) {
        HeldKey key = take();
        try {
            return work.apply(key);
        } finally {
            giveBack();
        }
    }

    private synchronized HeldKey take() {
        HeldKey key = held.orElseThrow(() -> Problem.of("key.locked").exception());
        uses++;
        return key;
    }

    private void giveBack() {
        synchronized (this) {
            uses--;
            if (uses == 0) {
                leaving.forEach(HeldKey::close);
                leaving.clear();
            }
        }
        touch();
    }

    /** Puts the lock off: somebody uses the key. That it stays open longer is no news to the listeners. */
    public void touch() {
        synchronized (this) {
            lastUse = clock.instant();
        }
        KeyState now = state;
        if (now.isOpen()) {
            state = new KeyState(now.kind(), now.place(), now.apart(), Optional.of(until()), now.why());
        }
    }

    private synchronized Instant until() {
        return lastUse.plus(idle);
    }

    /** How long the key stays open without use, more than nothing; counted from now. */
    public void lockAfter(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("an open key without an end");
        }
        synchronized (this) {
            idle = time;
        }
        touch();
    }

    /** Locks the key if nobody has used it for that long and no work goes on with it. @return whether it did */
    public boolean lockWhenIdle() {
        synchronized (this) {
            if (held.isEmpty() || uses > 0 || clock.instant().isBefore(until())) {
                return false;
            }
        }
        lock();
        return true;
    }

    /** Locks the key: what it held is forgotten. */
    public void lock() {
        synchronized (this) {
            letGo();
        }
        look();
    }

    private void letGo() {
        if (uses > 0) {
            held.ifPresent(leaving::add);
        } else {
            held.ifPresent(HeldKey::close);
        }
        held = Optional.empty();
    }

    /** Asks to be told when the state is another. */
    public OpenStudy.Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Whether a file would lie in the folder of a study, where whoever takes the one takes the other. */
    public static boolean isBeside(Path key, Path study) {
        return Beside.warns(key, study);
    }

    /** Locks the key for good, with its study. */
    @Override
    public void close() {
        ofStudy.close();
        listeners.clear();
        synchronized (this) {
            letGo();
        }
    }

    @Override
    public String toString() {
        return "KeyHolder, " + state;
    }
}
