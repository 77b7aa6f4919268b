package no.utsagn.merge.study;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.merge.Kind;
import no.utsagn.study.Deletion;
import no.utsagn.study.Past;

/** That both copies made the same thing by themselves: one id is used no more, and the other stands for both. */
record Folded(Kind kind, UUID gone, UUID kept) {

    /** That the other id is used no more: the same in each copy, whoever finds it. */
    Deletion deletion() {
        String name = "same " + word() + " " + gone + " " + kept;
        return new Deletion(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII)), Optional.empty(), Optional.empty());
    }

    private String word() {
        return kind == Kind.TRANSCRIPT ? "text" : kind.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the other id is deleted by somebody, and not by this alone. */
    boolean isDeletedElse(Past past) {
        UUID own = deletion().id();
        return past.holding(gone).stream().anyMatch(deletion -> !deletion.id().equals(own)) || past.isGone(kept);
    }
}
