package no.utsagn.ui.quotes.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.utsagn.analysis.quotes.Quote;
import no.utsagn.analysis.quotes.Voice;
import no.utsagn.base.Id;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.ui.desk.Voices;

/** What people are called in the list of quotes: by their names until these are replaced, then by their labels. */
public final class People {

    private final Study study;

    public People(Study study) {
        this.study = study;
    }

    /** The name of a participant, if there is one with this id. */
    public Optional<String> name(Id<Participant> id) {
        return study.people().participants().find(id).map(person -> person.name()
                .orElseGet(() -> FacetNames.capital(study.people().label(id))));
    }

    /** Who speaks in a quote, in order: "Kandidat 5, Jobbspesialist 2"; empty where nobody is known. */
    public String speakers(Quote quote) {
        Transcript transcript = study.transcripts().get(quote.transcript());
        return quote.voices().stream()
                .map(voice -> name(transcript, voice))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String name(Transcript transcript, Voice voice) {
        return voice.speaker()
                .flatMap(transcript.speakers()::find)
                .map(speaker -> Voices.name(study, speaker))
                .orElse("");
    }

    /** Everybody, by name. */
    public List<Participant> all() {
        return List.copyOf(study.people().participants().all());
    }
}
