package no.utsagn.ui.mending.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.correct.CorrectTranscript;
import no.utsagn.app.correct.Who;
import no.utsagn.app.transcripts.DescribeTranscript;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.ui.desk.Voices;
import no.utsagn.ui.parts.Choice;

/** What can be done with one voice of a transcript, as a list to choose from. */
public final class VoiceModel {

    private final Messages say;
    private final OpenStudy open;
    private final Id<Transcript> transcript;
    private final Optional<Id<Speaker>> voice;
    private final Runnable remove;

    /**
     * @param voice empty for the turns that nobody known says
     * @param remove asks about taking the participant out
     */
    public VoiceModel(
            Messages say, OpenStudy open, Id<Transcript> transcript, Optional<Id<Speaker>> voice, Runnable remove) {
        this.say = say;
        this.open = open;
        this.transcript = transcript;
        this.voice = voice;
        this.remove = remove;
    }

    /** The choices that contain what is typed. */
    public List<Choice> choices(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private List<Choice> all() {
        Study study = open.now();
        List<Choice> choices = new ArrayList<>();
        for (Speaker other : study.transcripts().get(transcript).speakers()) {
            if (!voice.equals(Optional.of(other.id()))) {
                String name = Voices.name(study, other);
                String shown = name.isEmpty() ? say.text("ui.mend.voice-without-name") : name;
                choices.add(choice(
                        say.text(voice.isPresent() ? "ui.voice.merge" : "ui.voice.give", shown),
                        () -> give(other.id())));
            }
        }
        participant().ifPresent(person -> {
            choices.add(choice(say.text("ui.voice.remove"), remove));
            roles(study, person, choices);
        });
        return choices;
    }

    private void roles(Study study, Id<Participant> person, List<Choice> choices) {
        Id<Role> now = study.people().participants().get(person).role();
        for (Role role : study.people().roles()) {
            if (!role.id().equals(now)) {
                choices.add(choice(say.text("ui.voice.role", role.singular()), () -> new DescribeTranscript(open)
                        .role(person, role.id())));
            }
        }
    }

    private static Choice choice(String label, Runnable act) {
        return new Choice(label, "", "", act);
    }

    private Optional<Id<Participant>> participant() {
        Study study = open.now();
        return voice.flatMap(study.transcripts().get(transcript).speakers()::find)
                .flatMap(Speaker::participant)
                .filter(study.people().participants()::has);
    }

    private void give(Id<Speaker> to) {
        CorrectTranscript correct = new CorrectTranscript(open);
        Who who = new Who.Voice(to);
        correct.apply(
                voice.isPresent() ? correct.merge(transcript, voice.get(), who) : correct.giveUnnamed(transcript, who));
    }
}
