package no.utsagn.ui.details;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.utsagn.analysis.Coverage;
import no.utsagn.analysis.Passage;
import no.utsagn.analysis.Passages;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Coding;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Round;
import no.utsagn.transcript.people.Site;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.ui.desk.Counts;
import no.utsagn.ui.desk.Voices;

/** Gathers what a study knows of the things in it. */
final class Facts {

    private final Study study;

    Facts(Study study) {
        this.study = study;
    }

    CodeFacts code(Code code) {
        List<Passage> passages = Passages.of(study, Set.of(code.id()));
        no.utsagn.analysis.Voices people = no.utsagn.analysis.Voices.of(study, passages);
        Stamp changed = code.history().head().stamp();
        return new CodeFacts(
                code.id(),
                study.codebook().path(code.id()).names(),
                code.color(),
                code.fields().definition(),
                code.fields().status(),
                code.fields().groups().stream()
                        .flatMap(id -> study.codebook().groups().find(id).stream())
                        .map(CodeGroup::name)
                        .sorted()
                        .toList(),
                passages.size(),
                people.count(),
                people.unknown(),
                Counts.informants(study),
                coder(changed.by()),
                changed.at());
    }

    CodingFacts coding(Coding coding) {
        Code code = study.codebook().code(coding.code());
        Transcript transcript = study.transcripts().get(coding.transcript());
        return new CodingFacts(
                study.codebook().path(code.id()).names(),
                code.color(),
                coder(coding.coder().value()),
                coding.at(),
                transcript.wordCount(coding.span()),
                coding.about().stream()
                        .flatMap(id -> study.people().participants().find(id).stream())
                        .map(this::called)
                        .sorted()
                        .toList());
    }

    TranscriptFacts transcript(Transcript transcript, Coverage coverage) {
        return new TranscriptFacts(
                transcript.id(),
                transcript.title(),
                transcript.fields().kind(),
                transcript.fields().round().map(Round::name),
                site(transcript.fields().site()),
                transcript.fields().language(),
                transcript.fields().attributes().values(),
                transcript.speakers().stream().map(this::voice).toList(),
                transcript.turns().size(),
                coverage,
                transcript.source().format(),
                transcript.history().first().stamp().at(),
                transcript.log().edits().size());
    }

    VoiceFacts voice(Speaker speaker) {
        Optional<Participant> who = speaker.participant().flatMap(study.people().participants()::find);
        Optional<String> role =
                who.map(p -> study.people().roles().get(p.role())).map(Role::singular);
        Optional<String> label = who.map(p -> study.people().label(p.id())).filter(l -> !role.equals(Optional.of(l)));
        return new VoiceFacts(
                Voices.name(study, speaker),
                role,
                label,
                who.flatMap(p -> site(p.site())),
                who.flatMap(p -> p.fields().round()).map(Round::name),
                who.map(p -> p.attributes().values()).orElse(Map.of()),
                who.map(Participant::id));
    }

    private Optional<String> site(Optional<Id<Site>> id) {
        return id.flatMap(study.people().sites()::find).map(Site::name);
    }

    private String coder(UUID id) {
        return study.coders().find(new Id<>(id)).map(Coder::name).orElse("");
    }

    private String called(Participant participant) {
        return participant.name().orElseGet(() -> study.people().label(participant.id()));
    }
}
