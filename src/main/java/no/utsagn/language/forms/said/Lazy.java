package no.utsagn.language.forms.said;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made of all forms when it is first asked for, and gets those that are added from then on. A form
 * added while it is made may be given to it twice. Safe for threads.
 */
public final class Lazy<T> {

    private final Supplier<T> empty;
    private final BiConsumer<T, String> take;
    private volatile @Nullable T begun;
    private volatile boolean whole;

    public Lazy(Supplier<T> empty, BiConsumer<T, String> take) {
        this.empty = empty;
        this.take = take;
    }

    /** Takes in a form that is among those said already. */
    public void add(String form) {
        T now = begun;
        if (now != null) {
            take.accept(now, form);
        }
    }

    public T get(Said said) {
        T now = begun;
        return whole && now != null ? now : made(said);
    }

    private synchronized T made(Said said) {
        T now = begun;
        if (now != null) {
            return now;
        }
        T fresh = empty.get();
        begun = fresh;
        said.forEach(form -> take.accept(fresh, form));
        whole = true;
        return fresh;
    }
}
