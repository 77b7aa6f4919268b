package no.utsagn.importing.rtf;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.importing.document.LeftOut;
import no.utsagn.importing.grid.TextAndTables;
import no.utsagn.importing.source.FormatReader;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;

/**
 * Reads Rich Text Format (Microsoft's specification 1.9.1). RTF Parser Kit takes the groups, commands and character sets
 * apart; what they mean for the text is said here.
 */
public final class RtfReader implements FormatReader {

    private static final Pattern BINARY = Pattern.compile("\\\\bin(\\d+)");
    private static final int LONGEST_NUMBER = 9;

    @Override
    public boolean recognises(SourceFile file) {
        return file.startsWith('{', '\\', 'r', 't', 'f');
    }

    @Override
    public RawText read(SourceFile file) {
        requirePossible(file);
        LeftOut leftOut = new LeftOut();
        RtfText text = new RtfText(leftOut);
        try {
            new StandardRtfParser().parse(new RtfStreamSource(file.stream()), text);
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The parser meets damage with whatever exception comes up.
            throw Problem.of("import.rtf-damaged", file.name()).causedBy(e).exception();
        }
        TextAndTables.Read read = text.read();
        if (read.lines().isEmpty()) {
            throw Problem.of("import.empty", file.name()).exception();
        }
        return new RawText(
                "rtf",
                Optional.empty(),
                read.lines(),
                Stream.concat(leftOut.remarks().stream(), read.remarks().stream())
                        .toList());
    }

    /**
     * Neither asks for more than the parser can do: it makes room for as many bytes as a file says that follow, before
     * it looks for them.
     */
    private static void requirePossible(SourceFile file) {
        byte[] bytes = new byte[file.size()];
        file.buffer().get(bytes);
        if (Patchwork.isEndless(bytes)) {
            throw Problem.of("import.rtf-damaged", file.name()).exception();
        }
        Matcher binary = BINARY.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (binary.find()) {
            String length = binary.group(1);
            if (length.length() > LONGEST_NUMBER || Integer.parseInt(length) > file.size()) {
                throw Problem.of("import.rtf-damaged", file.name()).exception();
            }
        }
    }
}
