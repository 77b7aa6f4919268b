package no.utsagn.app.memos;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.codebook.Coder;

/**
 * Which memos are looked for.
 *
 * @param text what memo, name or place must hold, without regard to case; empty for all
 * @param kinds what they are about; empty for anything
 * @param coder who wrote them; empty for anybody
 */
public record MemoFilter(String text, Set<Subject.Kind> kinds, Optional<Id<Coder>> coder) {

    public MemoFilter {
        kinds = Set.copyOf(kinds);
    }

    /** All memos. */
    public static MemoFilter all() {
        return new MemoFilter("", Set.of(), Optional.empty());
    }

    /** Whether a memo is looked for. */
    public boolean fits(MemoEntry entry) {
        return (kinds.isEmpty() || kinds.contains(entry.subject().kind()))
                && coder.map(id -> id.value().equals(entry.memo().stamp().by())).orElse(true)
                && holdsText(entry);
    }

    private boolean holdsText(MemoEntry entry) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || Stream.of(
                                Stream.of(entry.memo().text()),
                                entry.subject().names().stream(),
                                entry.subject().where().map(Subject.Where::title).stream())
                        .flatMap(texts -> texts)
                        .anyMatch(t -> t.toLowerCase(Locale.ROOT).contains(wanted));
    }

    @Override
    public String toString() {
        return "MemoFilter of " + text.length() + " characters";
    }
}
