package no.utsagn.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.analysis.Coverage;
import no.utsagn.analysis.Passages;
import no.utsagn.language.Span;
import no.utsagn.names.people.RoleWords;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Round;
import no.utsagn.transcript.turn.Speaker;

/**
 * What is in a study, in numbers.
 *
 * @param participants people in all roles, researchers too
 * @param words all words, the researchers' too
 * @param passages maximal coded stretches, whatever the code
 * @param coverage how much of the informants' words is coded
 * @param namesLeft whether names of speakers still stand in the study, or words in which nobody has replaced names
 * @param notLookedAt how many transcripts hold words that came after names were replaced in the study
 * @param replaced how many replacements stand in the texts
 */
public record StudyInfo(
        String title,
        List<TranscriptInfo> transcripts,
        int participants,
        List<RoleInfo> roles,
        int cases,
        int codes,
        int codings,
        int passages,
        int memos,
        int words,
        Coverage coverage,
        boolean namesLeft,
        int notLookedAt,
        int replaced) {

    /** One transcript in numbers. @param informants how many informants speak in it */
    public record TranscriptInfo(
            String title,
            String kind,
            Optional<String> round,
            int turns,
            int words,
            int informants,
            Coverage coverage) {}

    /** How many people play a role. */
    public record RoleInfo(String role, boolean informant, int people) {}

    /** Counts a study. */
    public static StudyInfo of(Study study) {
        List<TranscriptInfo> transcripts =
                study.transcripts().stream().map(t -> info(study, t)).toList();
        int passages = Passages.of(study, coding -> true).size();
        return new StudyInfo(
                study.facts().title(),
                transcripts,
                study.people().participants().size(),
                roles(study),
                study.people().cases().size(),
                study.codebook().codes().size(),
                study.codings().size(),
                passages,
                study.memos().size(),
                transcripts.stream().mapToInt(TranscriptInfo::words).sum(),
                Coverage.sum(transcripts.stream().map(TranscriptInfo::coverage).toList()),
                namesLeft(study),
                notLookedAt(study),
                study.transcripts().stream()
                        .mapToInt(t -> t.replacements().size())
                        .sum());
    }

    /**
     * How many transcripts hold words that came after names were replaced in the study: taken in, corrected, or brought
     * in by a corrected file. Before names are replaced for the first time it is none.
     */
    public static int notLookedAt(Study study) {
        return study.facts().key().isEmpty()
                ? 0
                : (int) study.transcripts().stream()
                        .filter(transcript -> !transcript.wordsWithNames().isEmpty())
                        .count();
    }

    /**
     * Whether the study still holds a name that a person goes by, an entity whose replacement is only planned, or words
     * that came after names were replaced. Voices that files call by a part alone ("I", "Intervjuer") are no names.
     */
    public static boolean namesLeft(Study study) {
        boolean voices = study.transcripts().stream()
                .flatMap(t -> t.speakers().stream())
                .map(Speaker::written)
                .anyMatch(written -> !written.isEmpty() && !RoleWords.isRole(written, study.people()));
        return voices
                || study.people().participants().stream().anyMatch(p -> p.name().isPresent())
                || study.entities().stream().anyMatch(e -> e.state() == Entity.State.PLANNED)
                || notLookedAt(study) > 0;
    }

    private static TranscriptInfo info(Study study, Transcript t) {
        long informants = t.turns().stream()
                .filter(turn -> study.isInformants(t, turn))
                .flatMap(turn -> study.participantOf(t, turn).stream())
                .distinct()
                .count();
        return new TranscriptInfo(
                t.title(),
                t.fields().kind().code(),
                t.fields().round().map(Round::name),
                t.turns().size(),
                t.wordCount(Span.over(t.text())),
                (int) informants,
                Coverage.of(study, t));
    }

    private static List<RoleInfo> roles(Study study) {
        List<RoleInfo> infos = new ArrayList<>();
        for (Role role : study.people().roles()) {
            int people = (int) study.people().participants().stream()
                    .filter(p -> p.role().equals(role.id()))
                    .count();
            if (people > 0) {
                infos.add(new RoleInfo(role.singular(), role.informant(), people));
            }
        }
        return infos;
    }
}
