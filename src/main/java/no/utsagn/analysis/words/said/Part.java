package no.utsagn.analysis.words.said;

import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Site;

/** Whose or which words are counted. */
public sealed interface Part {

    /** All of them. */
    record Whole() implements Part {}

    /** What people of a role say. */
    record OfRole(Id<Role> role) implements Part {}

    /** What people of a site say. */
    record OfSite(Id<Site> site) implements Part {}

    /** What is said in a round. */
    record OfRound(String name) implements Part {}

    /** What lies in the passages of a code and the codes below it. */
    record Coded(Id<Code> code) implements Part {}

    /** The whole turns that a passage of a code, or of one below it, has a word in. */
    record TurnsOf(Id<Code> code) implements Part {}

    /** What does not belong to another part. */
    record Rest(Part but) implements Part {}
}
