package no.utsagn.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.importing.source.Decoded;
import no.utsagn.importing.source.Decoding;
import no.utsagn.importing.source.FormatReader;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.source.RawLine.Join;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;
import no.utsagn.language.canonical.Canonical;

/** Reads plain text. It takes what no other reader knows, so it is asked last. */
public final class TextReader implements FormatReader {

    @Override
    public boolean recognises(SourceFile file) {
        return true;
    }

    @Override
    public RawText read(SourceFile file) {
        Decoded decoded = Decoding.of(file);
        List<String> all = Canonical.of(decoded.text()).text().lines().toList();
        Wrapping wrapping = Wrapping.of(all);
        List<RawLine> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String text = all.get(i).strip();
            if (!text.isEmpty()) {
                boolean gap = i > 0 && all.get(i - 1).isBlank();
                Join join = i > 0 && wrapping.wraps(all.get(i - 1), text) ? Join.WRAP : Join.PARAGRAPH;
                lines.add(RawLine.paragraph(text, i + 1).joined(join, gap));
            }
        }
        return new RawText("txt", Optional.of(decoded.encoding()), lines, decoded.remarks());
    }
}
