package no.utsagn.importing.document;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.importing.source.RawLine;
import no.utsagn.language.canonical.Canonical;
import no.utsagn.language.canonical.CanonicalText;

/** A paragraph while its text comes in. */
final class Piece {

    private final StringBuilder text = new StringBuilder();
    private int bold;
    private boolean plainSeen;
    private boolean heading;

    void append(String more, boolean isBold) {
        text.append(more);
        plainSeen |= !isBold && !more.isBlank();
        if (isBold && !plainSeen) {
            bold = text.length();
        }
    }

    void setHeading() {
        heading = true;
    }

    String text() {
        return text.toString();
    }

    /** The paragraph's lines, each canonical; those without text are left out. */
    List<RawLine> lines(int number) {
        List<RawLine> lines = new ArrayList<>();
        int from = 0;
        for (String raw : text.toString().split("\n", -1)) {
            CanonicalText line = Canonical.of(raw);
            int boldHere = line.map().toCanonical(Math.max(0, Math.min(bold - from, raw.length())));
            from += raw.length() + 1;
            int before = boldHere;
            for (String part : line.text().split("\n", -1)) {
                int boldPart = Math.max(0, Math.min(before, part.length()));
                before -= part.length() + 1;
                if (!part.isBlank()) {
                    lines.add(RawLine.paragraph(part, number).styled(boldPart, heading));
                }
            }
        }
        return lines;
    }
}
