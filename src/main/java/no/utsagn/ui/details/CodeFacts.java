package no.utsagn.ui.details;

import java.time.Instant;
import java.util.List;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Definition;

/**
 * What is known of the chosen code.
 *
 * @param path its name and those above it
 * @param groups the names of the groups it is in
 * @param passages how many it has in the study
 * @param people how many informants say them
 * @param atLeast whether somebody unknown says one, so that there are at least so many
 * @param informants how many there are in the study
 * @param changedBy the name of the coder who changed it last; empty if nobody knows
 */
record CodeFacts(
        Id<Code> id,
        List<String> path,
        String color,
        Definition definition,
        CodeStatus status,
        List<String> groups,
        int passages,
        int people,
        boolean atLeast,
        int informants,
        String changedBy,
        Instant changedAt) {

    @Override
    public String toString() {
        return "CodeFacts " + id;
    }
}
