package no.utsagn.disclosure.check;

/** What a finding means for the export. */
public enum Severity {
    /** Stops it. There is no "yes" to it. */
    ERROR,
    /** Needs a named person's "yes". */
    WARNING
}
