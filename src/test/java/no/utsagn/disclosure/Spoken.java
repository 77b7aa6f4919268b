package no.utsagn.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.chapter.ChapterItem.Quote.Form;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.coding.Quotation;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.people.LabelScheme;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.ParticipantFields;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.turn.Mark;
import no.utsagn.transcript.turn.MarkKind;
import no.utsagn.transcript.turn.Speaker;

/** A study with things said in it, made in few words, and excerpts of it. For tests of what is printed. */
public final class Spoken {

    /** The words that a Norwegian report uses. */
    public static final Messages WORDS = Messages.in(TextLanguage.BOKMAAL);

    private Study study;

    public Spoken(Study study) {
        this.study = study;
    }

    public Study study() {
        return study;
    }

    public Transcript in(String title) {
        return StudyBuilder.transcript(study, title);
    }

    /** Where words stand in a transcript. */
    public Span where(String title, String words) {
        int start = in(title).text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not said in " + title);
        }
        return Span.ofLength(start, words.length());
    }

    /** What stands between the first words and the last, both with it. */
    public Span fromTo(String title, String first, String last) {
        return where(title, first).hull(where(title, last));
    }

    /** Notes that some characters of a transcript tell of something heard. */
    public Spoken heard(String title, String written, MarkKind kind) {
        List<Mark> marks = new ArrayList<>(in(title).marks());
        marks.add(new Mark(Id.random(), where(title, written), kind));
        marks.sort(Comparator.comparing(Mark::span));
        study = study.with(in(title).withMarks(marks));
        return this;
    }

    /** Puts other words where a name stands. */
    public Spoken replaced(String title, String name, String with) {
        Entity entity =
                new Entity(Id.random(), EntityKind.PERSON, Entity.State.COMMITTED, List.of(), Rendering.Words.of(with));
        Replacement replacement = new Replacement(Id.random(), where(title, name), entity.id());
        study = study.with(entity)
                .edited(in(title).id(), new TextEdit.PutReplacement(replacement, with), StudyBuilder.anyStamp());
        return this;
    }

    /** Takes the names of people and voices out of the study and gives each person the number told. */
    public Spoken numbered(String name, int number) {
        return changed(name, fields -> fields.with(fields.draw().withNumber(number)));
    }

    /** Changes what the study says of a person. */
    public Spoken changed(String name, java.util.function.UnaryOperator<ParticipantFields> change) {
        Participant person = person(name);
        study = study.with(study.people().with(person.with(change.apply(person.fields()), StudyBuilder.anyStamp())));
        return this;
    }

    /** Gives a role another label scheme. */
    public Spoken labelled(String role, LabelScheme scheme) {
        Role found = study.people().roleCalled(role).orElseThrow();
        study = study.with(study.people().with(found.with(scheme)));
        return this;
    }

    /** Forgets all names of people and voices, as replacing does. */
    public Spoken withoutNames() {
        study = study.with(study.people()
                .withParticipants(study.people()
                        .participants()
                        .mapped(p -> p.with(p.fields().withoutName(), StudyBuilder.anyStamp()))));
        study = study.withTranscripts(study.transcripts()
                .mapped(t -> t.with(t.speakers().mapped(s -> new Speaker(s.id(), "", s.participant())))));
        return this;
    }

    private Participant person(String name) {
        return study.people().participants().stream()
                .filter(p -> p.name().equals(Optional.of(name)))
                .findFirst()
                .orElseThrow();
    }

    public Quotation quotation(String title, Span span) {
        return Quotation.of(in(title), span);
    }

    public Disclosure door(ReportStyle style) {
        return Disclosure.of(study, Optional.of(KeyContents.none()), style, WORDS);
    }

    /** The excerpt of a stretch in the common style. */
    public Excerpt excerpt(String title, Span span, QuoteEdit edit) {
        return door(ReportStyle.common()).excerpt(quotation(title, span), edit, Optional.empty());
    }

    /** The excerpt of some words as they were said, in the common style. */
    public Excerpt excerpt(String title, String words, Form form) {
        return door(ReportStyle.common())
                .excerpt(quotation(title, where(title, words)), QuoteEdit.none(), Optional.of(form));
    }
}
