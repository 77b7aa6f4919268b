package no.utsagn.study;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.utsagn.base.Items;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.PrintedBefore;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.Codebook;
import no.utsagn.coding.Case;
import no.utsagn.coding.Memo;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptFields;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.ParticipantFields;
import no.utsagn.transcript.people.Round;

/** Rewrites what researchers wrote, in what is and in what has been. */
final class Rewording {

    private final UnaryOperator<String> change;

    Rewording(UnaryOperator<String> change) {
        this.change = change;
    }

    Study of(Study study) {
        return study.with(study.facts().titled(change.apply(study.facts().title())))
                .with(people(study.people()))
                .withTranscripts(study.transcripts().mapped(this::transcript))
                .with(codebook(study.codebook()))
                .withMemos(study.memos()
                        .mapped(memo -> new Memo(memo.id(), memo.target(), change.apply(memo.text()), memo.stamp())))
                .withChapters(study.chapters()
                        .mapped(chapter -> new Chapter(
                                chapter.id(), chapter.history().rewritten(fields -> fields.reworded(change)))))
                .withPrinted(study.printed()
                        .mapped(p ->
                                new PrintedBefore(p.id(), p.transcript(), p.span(), change.apply(p.where()), p.at())))
                .with(study.searches().reworded(change));
    }

    private People people(People people) {
        Items<Participant> participants = people.participants()
                .mapped(p -> new Participant(p.id(), p.history().rewritten(this::participant)));
        Items<Case> cases = people.cases().mapped(c -> new Case(c.id(), change.apply(c.name()), c.participants()));
        return new People(
                people.roles(),
                people.sites().mapped(site -> site.renamed(change.apply(site.name()))),
                participants,
                cases);
    }

    private Transcript transcript(Transcript transcript) {
        return transcript.withHistory(transcript.history().rewritten(this::fields));
    }

    private TranscriptFields fields(TranscriptFields fields) {
        TranscriptFields changed = fields.titled(change.apply(fields.title())).with(attributes(fields.attributes()));
        return fields.round().map(round -> changed.withRound(round(round))).orElse(changed);
    }

    private ParticipantFields participant(ParticipantFields fields) {
        ParticipantFields changed = fields.with(attributes(fields.attributes()));
        return fields.round().map(round -> changed.withRound(round(round))).orElse(changed);
    }

    private Round round(Round round) {
        return new Round(change.apply(round.name()));
    }

    private Attributes attributes(Attributes attributes) {
        Map<String, String> changed = new LinkedHashMap<>();
        attributes.values().forEach((name, value) -> changed.put(change.apply(name), change.apply(value)));
        return new Attributes(changed);
    }

    private Codebook codebook(Codebook codebook) {
        Items<Code> codes = codebook.codes()
                .mapped(code -> new Code(
                        code.id(),
                        code.history()
                                .rewritten(fields ->
                                        fields.with(fields.definition().rewritten(change)))));
        Items<CodeGroup> groups =
                codebook.groups().mapped(group -> new CodeGroup(group.id(), change.apply(group.name())));
        return new Codebook(change.apply(codebook.name()), codes, groups, codebook.aliases());
    }
}
