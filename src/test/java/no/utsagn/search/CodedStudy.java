package no.utsagn.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Coder;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.ParticipantFields;
import no.utsagn.transcript.people.Round;
import no.utsagn.transcript.people.Site;
import no.utsagn.transcript.turn.Turn;

/** Random studies with all that a query may ask for: codings, coders, memos, replacements, rounds, sites, attributes. */
final class CodedStudy {

    static final String[] WORDS = {
        "jobb", "jobben", "Jobber", "arbeidsgiver", "arbeidsgivere", "lønn", "tid", "ja.", "nei,", "før", "(by)", "…"
    };

    private final Random random;
    private Study study;

    CodedStudy(long seed) {
        random = new Random(seed);
        StudyBuilder builder = new StudyBuilder().person("A", "kandidat").person("B", "arbeidsgiver");
        for (int t = 0; t < 3; t++) {
            String[] turns = new String[1 + random.nextInt(4)];
            for (int i = 0; i < turns.length; i++) {
                turns[i] = List.of("A", "B", "I", "?").get(random.nextInt(4)) + ": " + speech(random.nextInt(14));
            }
            builder.transcript("Intervju " + t, turns);
        }
        study = builder.build();
    }

    Study build() {
        describe();
        code();
        remark();
        return study;
    }

    private String speech(int words) {
        StringBuilder speech = new StringBuilder();
        for (int i = 0; i < words; i++) {
            speech.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return speech.toString();
    }

    private void describe() {
        Site north = new Site(Id.random(), "by", "Nord", Optional.empty());
        Site south = new Site(Id.random(), "by", "Sør", Optional.empty());
        study = study.with(study.people().with(north).with(south));
        for (Participant person : study.people().participants()) {
            ParticipantFields fields = person.fields();
            fields = random.nextBoolean() ? fields.withSite(north.id()) : fields;
            fields = random.nextBoolean() ? fields.withRound(new Round("1")) : fields;
            fields = random.nextBoolean()
                    ? fields.with(Attributes.none().with("kjønn", random.nextBoolean() ? "Kvinne" : "mann"))
                    : fields;
            study = study.with(study.people().with(person.with(fields, StudyBuilder.anyStamp())));
        }
        for (Transcript transcript : study.transcripts()) {
            var fields = transcript.fields();
            fields = random.nextBoolean() ? fields.withSite(south.id()) : fields;
            fields = random.nextBoolean() ? fields.withRound(new Round("2")) : fields;
            fields = random.nextBoolean() ? fields.with(Attributes.none().with("kjønn", "blandet")) : fields;
            study = study.with(transcript.with(fields, StudyBuilder.anyStamp()));
        }
    }

    private void code() {
        Coder second = new Coder(Id.random(), "KN");
        study = study.with(second);
        List<Code> codes = new ArrayList<>();
        codes.add(code("Arbeid", Optional.empty()));
        codes.add(code("Måltall", Optional.of(codes.get(0).id())));
        codes.add(code("Tid", Optional.empty()));
        codes.add(code("Måltall", Optional.of(codes.get(2).id())));
        List<Coder> coders = List.copyOf(study.coders().all());
        List<Coding> codings = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            Transcript in = anyTranscript();
            Span span = anySpan(in);
            if (!span.isEmpty()) {
                codings.add(new Coding(
                        Id.random(),
                        codes.get(random.nextInt(codes.size())).id(),
                        in.id(),
                        span,
                        coders.get(random.nextInt(2)).id(),
                        StudyBuilder.THEN,
                        Set.of()));
            }
        }
        study = study.with(study.codings().with(codings));
    }

    private Code code(String name, Optional<Id<Code>> parent) {
        Code code = study.codebook().create(Definition.named(name), parent, StudyBuilder.anyStamp());
        study = study.with(code);
        return code;
    }

    private void remark() {
        Transcript in = anyTranscript();
        List<Turn> turns = in.turns();
        memo(new MemoTarget.OnStudy());
        memo(new MemoTarget.OnTranscript(anyTranscript().id()));
        memo(new MemoTarget.OnTurn(
                in.id(), turns.get(random.nextInt(turns.size())).id()));
        memo(new MemoTarget.OnParticipant(
                study.people().participants().iterator().next().id()));
        memo(new MemoTarget.OnCode(study.codebook().codes().iterator().next().id()));
        study.codings().all().findFirst().ifPresent(coding -> memo(new MemoTarget.OnCoding(coding.id())));
        Entity place = new Entity(
                Id.random(), EntityKind.PLACE, Entity.State.COMMITTED, List.of(), Rendering.Words.of("(by)"));
        study = study.with(place);
        int at = in.text().indexOf("(by)");
        if (at >= 0) {
            study = study.with(
                    in.withReplacements(List.of(new Replacement(Id.random(), Span.ofLength(at, 4), place.id()))));
        }
    }

    private void memo(MemoTarget target) {
        String text = List.of("Er i tvil her", "tvilsomt", "Ser på det").get(random.nextInt(3));
        study = study.with(new Memo(Id.random(), target, text, StudyBuilder.anyStamp()));
    }

    private Transcript anyTranscript() {
        List<Transcript> all = List.copyOf(study.transcripts().all());
        return all.get(random.nextInt(all.size()));
    }

    private Span anySpan(Transcript in) {
        int from = random.nextInt(in.text().length() + 1);
        return new Span(from, Math.min(in.text().length(), from + random.nextInt(60)));
    }
}
