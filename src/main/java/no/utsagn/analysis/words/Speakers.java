package no.utsagn.analysis.words;

/**
 * Who speaks in a part of a study.
 *
 * @param people participants, each once
 * @param unknown whether somebody speaks of whom it is not known who it is, which makes it "at least"
 */
public record Speakers(int people, boolean unknown) {}
