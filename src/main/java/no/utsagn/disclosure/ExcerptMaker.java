package no.utsagn.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.utsagn.chapter.ChapterItem.Quote.Form;
import no.utsagn.chapter.QuoteEdit.Written;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.coding.Quotation;
import no.utsagn.disclosure.check.Screen;
import no.utsagn.disclosure.quote.Draft;
import no.utsagn.disclosure.quote.Piece;
import no.utsagn.disclosure.quote.Voice;
import no.utsagn.language.Span;

/** Makes a draft into an excerpt: labels, form, masks. */
final class ExcerptMaker {

    private final ReportStyle style;
    private final SpeakerLabels labels;
    private final Screen screen;

    ExcerptMaker(ReportStyle style, SpeakerLabels labels, Screen screen) {
        this.style = style;
        this.labels = labels;
        this.screen = screen;
    }

    Excerpt of(Draft draft, Quotation quotation, Optional<Form> wanted, Optional<CheckedText> source) {
        Excerpt.Form form = form(draft, wanted);
        boolean first = form == Excerpt.Form.EXCHANGE || style.label() == ReportStyle.LabelPlace.PREFIX;
        Map<Voice, String> names =
                labels.of(draft.said().stream().map(Draft.Said::voice).toList());
        List<Excerpt.Part> parts = draft.said().stream()
                .map(said -> part(said, form, names.getOrDefault(said.voice(), ""), first))
                .toList();
        return new Excerpt(
                parts,
                form,
                Excerpt.LabelPlace.of(style.label()),
                Excerpt.Spelling.of(draft.printed()),
                language(draft.printed(), quotation),
                draft.words(),
                source);
    }

    /** Several voices always make an exchange: printed without their labels, who answered whom would be lost. */
    private Excerpt.Form form(Draft draft, Optional<Form> wanted) {
        if (draft.voices() > 1 || wanted.equals(Optional.of(Form.EXCHANGE))) {
            return Excerpt.Form.EXCHANGE;
        }
        boolean block = wanted.map(Form.BLOCK::equals).orElse(draft.words() >= style.blockFromWords());
        return block ? Excerpt.Form.BLOCK : Excerpt.Form.INLINE;
    }

    private static String language(Written printed, Quotation quotation) {
        return switch (printed) {
            case BOKMAAL -> "nb";
            case NYNORSK -> "nn";
            case SPOKEN -> quotation.transcript().fields().language();
        };
    }

    private Excerpt.Part part(Draft.Said said, Excerpt.Form form, String label, boolean first) {
        return new Excerpt.Part(
                new CheckedText(TextKind.LABEL, screen.masked(first ? capital(label) : label)),
                new CheckedText(TextKind.ROLE, screen.masked(labels.role(said.voice()))),
                labels.isInformant(said.voice()),
                masked(said, form));
    }

    private static String capital(String label) {
        int end = label.offsetByCodePoints(0, Math.min(1, label.length()));
        return label.substring(0, end).toUpperCase(Locale.ROOT) + label.substring(end);
    }

    /** The runs of a part. A name may run over several pieces: the mask stands in the first of them. */
    private List<Run> masked(Draft.Said said, Excerpt.Form form) {
        List<Screen.Hit> hits = screen.hits(said.text());
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Piece piece : said.pieces()) {
            Span span = Span.ofLength(at, piece.text().length());
            String text = Screen.masked(said.text(), hits, span);
            if (!text.isEmpty()) {
                runs.add(new Run(piece.kind(), form == Excerpt.Form.INLINE ? within(text) : text));
            }
            at = span.end();
        }
        return runs;
    }

    /** Words that stand in «…»: what is quoted in them takes single marks, as Norwegian has it (Språkrådet). */
    private static String within(String text) {
        return text.replace('«', '‘').replace('»', '’');
    }
}
