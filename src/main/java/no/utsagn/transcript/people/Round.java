package no.utsagn.transcript.people;

/** One of the times that a study collects its material. @param name as the study calls it, such as "1" or "høst 2018" */
public record Round(String name) {

    public Round {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a round without a name");
        }
    }
}
