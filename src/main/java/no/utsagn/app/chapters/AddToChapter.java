package no.utsagn.app.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.utsagn.analysis.Passage;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterFields;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.chapter.ChapterItem.Quote.Form;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.coding.Quotation;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/** Lays passages in a chapter, at its end, as quotes that follow the text from then on. One step to undo. */
public final class AddToChapter {

    /** The longest title, in UTF-16 characters. */
    public static final int LONGEST_TITLE = 200;

    /**
     * What came of it.
     *
     * @param added how many passages were laid in
     * @param there how many lay there already and were left
     */
    public record Added(Id<Chapter> chapter, String title, int added, int there) {
        @Override
        public String toString() {
            return "Added " + added + " to " + chapter;
        }
    }

    private final OpenStudy open;

    public AddToChapter(OpenStudy open) {
        this.open = open;
    }

    /**
     * Lays passages in a chapter. One all of whose words lie there in a quote already is not laid in twice.
     *
     * @throws no.utsagn.base.ProblemException if a passage holds no word
     */
    public Added add(List<Passage> passages, Id<Chapter> chapter) {
        return add(passages, open.now().chapters().get(chapter));
    }

    /**
     * Lays passages in the chapter of this title, which is made if there is none.
     *
     * @throws no.utsagn.base.ProblemException if the title is blank or too long, or a passage holds no word
     */
    public Added add(List<Passage> passages, String title) {
        String wanted = title.strip();
        if (wanted.isEmpty()
                || wanted.length() > LONGEST_TITLE
                || wanted.lines().count() > 1) {
            throw Problem.of("chapter.bad-title", LONGEST_TITLE).exception();
        }
        return add(
                passages,
                open.now().chapters().stream()
                        .filter(chapter -> chapter.fields().title().equalsIgnoreCase(wanted))
                        .findFirst()
                        .orElseGet(() -> new Chapter(
                                Id.random(), History.start(new ChapterFields(wanted, List.of()), open.stamp()))));
    }

    private Added add(List<Passage> passages, Chapter chapter) {
        Study study = open.now();
        List<ChapterItem> items = new ArrayList<>(chapter.fields().items());
        int before = items.size();
        for (Passage passage : passages) {
            Transcript transcript = study.transcripts().get(passage.transcript());
            Quotation quotation = Quotation.of(transcript, transcript.snapped(passage.span()));
            if (items.stream().noneMatch(item -> holds(item, quotation))) {
                items.add(quote(study, quotation));
            }
        }
        int added = items.size() - before;
        if (added > 0) {
            Chapter after = chapter.with(chapter.fields().with(items), open.stamp());
            open.apply(
                    EditKind.QUOTES_PLACED,
                    Stream.concat(
                                    Stream.of(after.id().value()),
                                    items.subList(before, items.size()).stream()
                                            .map(item -> item.id().value()))
                            .toList(),
                    s -> s.with(after));
        }
        return new Added(chapter.id(), chapter.fields().title(), added, passages.size() - added);
    }

    private static boolean holds(ChapterItem item, Quotation quotation) {
        return item instanceof ChapterItem.Quote quote
                && quote.transcript().equals(quotation.transcript().id())
                && quote.span().contains(quotation.span());
    }

    /** Who answered whom is part of what several people say. */
    private static ChapterItem quote(Study study, Quotation quotation) {
        long voices = quotation.parts().stream()
                .filter(part -> quotation.transcript().wordCount(part.span()) > 0)
                .map(part -> study.participantOf(quotation.transcript(), part.turn())
                        .<Object>map(person -> person.id())
                        .orElseGet(() -> part.turn().speaker()))
                .distinct()
                .count();
        return new ChapterItem.Quote(
                Id.random(),
                quotation.transcript().id(),
                quotation.span(),
                voices > 1 ? Optional.of(Form.EXCHANGE) : Optional.empty(),
                QuoteEdit.none());
    }
}
