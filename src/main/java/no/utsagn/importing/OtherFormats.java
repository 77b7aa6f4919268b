package no.utsagn.importing;

import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.importing.source.FormatReader;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;

/** Knows formats that are not read yet, so that the person hears what the file is and what to do. */
final class OtherFormats implements FormatReader {

    private static final Map<String, int[]> SIGNATURES = Map.of("RTF", new int[] {'{', '\\', 'r', 't', 'f'});

    @Override
    public boolean recognises(SourceFile file) {
        return format(file).isPresent();
    }

    @Override
    public RawText read(SourceFile file) {
        throw Problem.of("import.other-format", file.name(), format(file).orElseThrow())
                .exception();
    }

    private static Optional<String> format(SourceFile file) {
        return SIGNATURES.entrySet().stream()
                .filter(entry -> file.startsWith(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
