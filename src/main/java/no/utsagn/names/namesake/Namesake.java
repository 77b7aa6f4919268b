package no.utsagn.names.namesake;

import no.utsagn.base.Id;
import no.utsagn.keyfile.TwoOfOneName;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;

/**
 * Two of one name that were replaced in two copies apart.
 *
 * @param ours as our key knows it
 * @param theirs as only theirs did
 * @param ourPlaces in how many places of the texts ours stands
 * @param theirPlaces in how many theirs stands
 * @param sameWords whether both are written alike
 * @param alone whether no other of ours may be meant as well
 */
public record Namesake(
        Id<Entity> ours,
        Id<Entity> theirs,
        EntityKind kind,
        Why why,
        int ourPlaces,
        int theirPlaces,
        boolean sameWords,
        boolean alone) {

    /** What tells that they may be one, the surest first. */
    public enum Why {
        /** Both stand for one participant. */
        SAME_PARTICIPANT,
        /** They have the same name; people more than one. */
        SAME_NAME,
        /** One is called by the name of the other too. */
        SHARED_FORM,
        /** A person who goes by a single name in one copy, which the other copy's has too. */
        SINGLE_NAME
    }

    /** The pair, in whichever copy it is looked at. */
    public TwoOfOneName both() {
        return new TwoOfOneName(ours, theirs);
    }

    /** Whether nobody need be asked: the same name and the same words, and nobody else of that name. */
    public boolean isSure() {
        return why == Why.SAME_PARTICIPANT || (why == Why.SAME_NAME && sameWords && alone);
    }

    /**
     * What is proposed: the words that stand in more places, so that the fewest change and both copies are proposed the
     * same; those of the lesser id where as many. Who goes by a single name is another until somebody says otherwise.
     */
    public Choice proposal() {
        if (why == Why.SINGLE_NAME) {
            return Choice.APART;
        }
        boolean oursFirst = ourPlaces == theirPlaces ? both().one().equals(ours) : ourPlaces > theirPlaces;
        return oursFirst ? Choice.OURS : Choice.THEIRS;
    }
}
