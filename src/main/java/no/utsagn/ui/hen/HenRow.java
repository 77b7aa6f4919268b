package no.utsagn.ui.hen;

import java.util.Optional;
import no.utsagn.names.hen.Context;
import no.utsagn.names.hen.Left;
import no.utsagn.names.hen.Proposal;
import no.utsagn.names.hen.Spot;

/** A line of the list: a pronoun that "hen" may stand for, or another word that tells a gender. */
sealed interface HenRow {

    /** A pronoun, and what has been decided of it. */
    record Asked(Proposal proposal) implements HenRow {}

    /** A word that no other can simply stand for. */
    record Other(Left left) implements HenRow {}

    default Spot spot() {
        return this instanceof Asked asked
                ? asked.proposal().spot()
                : ((Other) this).left().spot();
    }

    default String word() {
        return this instanceof Asked asked
                ? asked.proposal().word()
                : ((Other) this).left().word();
    }

    default Context context() {
        return this instanceof Asked asked
                ? asked.proposal().context()
                : ((Other) this).left().context();
    }

    /** What has been decided; empty for a word that nothing is proposed for. */
    default Optional<Proposal.State> state() {
        return this instanceof Asked asked ? Optional.of(asked.proposal().state()) : Optional.empty();
    }

    /** Whether it waits for an answer. */
    default boolean isOpen() {
        return state().equals(Optional.of(Proposal.State.OPEN));
    }

    /** Whether it has been answered. */
    default boolean isDecided() {
        return state().filter(s -> s == Proposal.State.REPLACED || s == Proposal.State.LEFT)
                .isPresent();
    }
}
