package no.utsagn.importing.source;

/** Reads one format. A new format is one more of these. */
public interface FormatReader {

    /** Whether a file is of this format, by its content; its name is not asked. */
    boolean recognises(SourceFile file);

    /**
     * Reads a file that was recognised.
     *
     * @throws no.utsagn.base.ProblemException with the file and, where there is one, the line, if it is damaged
     */
    RawText read(SourceFile file);
}
