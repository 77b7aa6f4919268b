package no.utsagn.ui.team.model;

/** What must still be decided. @param conflicts things that both changed; @param pairs that are likely the same */
public record Left(int conflicts, int pairs) {

    /** Whether nothing is left. */
    public boolean nothing() {
        return conflicts == 0 && pairs == 0;
    }
}
