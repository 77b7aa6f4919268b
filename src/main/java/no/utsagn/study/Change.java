package no.utsagn.study;

import no.utsagn.base.RevisionId;
import no.utsagn.base.Stamp;

/** That something without a history of its own was changed, by whom and when: not what it was. */
public record Change(RevisionId id, Stamp stamp) {}
