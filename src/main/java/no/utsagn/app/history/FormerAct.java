package no.utsagn.app.history;

import java.time.Instant;
import java.util.UUID;
import no.utsagn.study.EditKind;

/** Something that was done before the study was opened, and can be taken back no longer. @param coder the id of who did it */
public record FormerAct(EditKind kind, Instant at, UUID coder) {}
