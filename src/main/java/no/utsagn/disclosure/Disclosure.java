package no.utsagn.disclosure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.chapter.ChapterItem.Quote.Form;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.chapter.QuoteEdit.Written;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.coding.Quotation;
import no.utsagn.disclosure.check.CheckReport;
import no.utsagn.disclosure.check.FewFit;
import no.utsagn.disclosure.check.Finding;
import no.utsagn.disclosure.check.GenderCheck;
import no.utsagn.disclosure.check.LabelSpelling;
import no.utsagn.disclosure.check.Place;
import no.utsagn.disclosure.check.Rule;
import no.utsagn.disclosure.check.Screen;
import no.utsagn.disclosure.quote.Draft;
import no.utsagn.disclosure.quote.Drafting;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.study.Study;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Turn;

/**
 * The door between what was said and what is printed. One of these makes all that a report holds, in print order, and
 * collects what it finds on the way. What must not be printed is masked in what it gives, whether or not anybody reads
 * the findings.
 */
public final class Disclosure {

    private final Study study;
    private final ReportStyle style;
    private final Messages messages;
    private final Screen screen;
    private final SpeakerLabels labels;
    private final Drafting drafting;
    private final Reprints reprints;
    private final LabelSpelling spelling;
    private final GenderCheck gender;
    private final Set<Id<Participant>> printed = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private String heading;
    private int excerpts;

    private Disclosure(Study study, Screen screen, ReportStyle style, Messages messages) {
        this.study = study;
        this.spelling = new LabelSpelling(study.people());
        this.reprints = new Reprints(study, screen);
        this.gender = new GenderCheck(style.hen());
        this.style = style;
        this.messages = messages;
        this.screen = screen;
        this.labels = new SpeakerLabels(study, messages.text("disclosure.unknown-speaker"));
        this.drafting = new Drafting(study, style, messages);
        this.heading = messages.text("disclosure.the-report");
    }

    /**
     * The door for one report.
     *
     * @param key what the key holds, if it is open
     * @param messages in the language of the report
     */
    public static Disclosure of(Study study, Optional<KeyContents> key, ReportStyle style, Messages messages) {
        return new Disclosure(study, Screen.of(study, key), style, messages);
    }

    /**
     * A quotation as it can be printed.
     *
     * @param form how the author wants it set; empty to let the style decide by length. Several voices are always set as
     *     an exchange.
     */
    public Excerpt excerpt(Quotation quotation, QuoteEdit edit, Optional<Form> form) {
        excerpts++;
        Place place = Place.of(Place.Kind.EXCERPT, quotation.transcript().id().value(), heading, excerpts);
        Draft draft = drafting.of(quotation, edit);
        look(draft, place);
        findings.addAll(reprints.of(quotation, edit, place));
        if (draft.printed() == Written.SPOKEN && edit.rewritten().containsKey(edit.printed())) {
            findings.add(new Finding(Rule.REWRITING, place, ""));
        }
        Optional<CheckedText> source = style.sourceReference()
                ? Optional.of(text(TextKind.SOURCE, source(quotation), place))
                : Optional.empty();
        return new ExcerptMaker(style, labels, screen).of(draft, quotation, form, source);
    }

    private void look(Draft draft, Place place) {
        for (Draft.Said said : draft.said()) {
            findings.addAll(screen.findings(said.text(), place));
            findings.addAll(gender.quoted(said.text(), said.names(), place));
            findings.addAll(screen.findings(labels.label(said.voice()), place));
            said.voice().participant().map(Participant::id).ifPresent(printed::add);
        }
    }

    private String source(Quotation quotation) {
        Turn first = quotation.parts().get(0).turn();
        String where = first.at()
                .map(at -> String.format(
                        Locale.ROOT, "%02d:%02d:%02d", at.toHours(), at.toMinutesPart(), at.toSecondsPart()))
                .orElseGet(() -> messages.text(
                        "disclosure.turn", quotation.transcript().turns().indexOf(first) + 1));
        return quotation.transcript().title() + ", " + where;
    }

    /** A text as it can be printed. A heading also says where what follows stands. */
    public CheckedText text(TextKind kind, String words) {
        if (kind == TextKind.HEADING || kind == TextKind.TITLE) {
            heading = screen.masked(words);
            excerpts = 0;
        }
        Place place = Place.printed(Place.Kind.REPORT_TEXT, heading);
        if (kind == TextKind.HEADING || kind == TextKind.PROSE) {
            findings.addAll(spelling.findings(words, place));
            findings.addAll(gender.written(words, place));
        }
        return text(kind, words, place);
    }

    private CheckedText text(TextKind kind, String words, Place place) {
        findings.addAll(screen.findings(words, place));
        return new CheckedText(kind, screen.masked(words));
    }

    /**
     * A table as it can be printed.
     *
     * @param rows each as long as the header
     */
    public CheckedTable table(String caption, List<String> header, List<List<String>> rows) {
        return new CheckedTable(
                text(TextKind.TABLE, caption),
                cells(header),
                rows.stream().map(this::cells).toList());
    }

    private List<CheckedText> cells(List<String> row) {
        return row.stream().map(cell -> text(TextKind.TABLE, cell)).toList();
    }

    /** The line of counts: "12 passasjer fra 7 av 16 kandidater". */
    public CheckedText counts(Counts counts) {
        return text(TextKind.COUNTS, new CountsLine(messages).of(counts));
    }

    /** What has been found so far in all that was made here. */
    public CheckReport report() {
        Set<Rule> rules = EnumSet.of(Rule.REWRITING, Rule.PRINTED_BEFORE, Rule.FEW_FIT, Rule.LABEL_SPELLING);
        rules.addAll(screen.rules());
        if (style.hen() != ReportStyle.Hen.NOBODY) {
            rules.add(Rule.GENDERED_WORD);
        }
        List<Finding> all = new ArrayList<>(screen.notCompared());
        all.addAll(findings);
        all.addAll(FewFit.of(study, screen, printed));
        return new CheckReport(all, screen.comparesOriginals(), rules);
    }
}
