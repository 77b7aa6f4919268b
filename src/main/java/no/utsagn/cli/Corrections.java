package no.utsagn.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.correct.Reimport;
import no.utsagn.app.correct.ReimportTranscript;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.app.transcripts.intake.batch.Sameness;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.importing.SpeakerMapping;

/**
 * Corrects transcripts by the files of an import that have their titles. Each is a step of its own: one that cannot be
 * made, or would take codings away, is told of, and the others are made.
 */
final class Corrections {

    /** What came of a file. */
    enum Outcome {
        CORRECTED("corrected"),
        NO_DIFFERENCE("no-difference"),
        REFUSED("refused");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }
    }

    /** A file, what came of it, and how to say so. */
    private record One(String file, Outcome outcome, Problem words) {}

    private final OpenStudy open;
    private final Optional<HeldKey> key;
    private final List<One> all = new ArrayList<>();

    Corrections(OpenStudy open, Optional<HeldKey> key) {
        this.open = open;
        this.key = key;
    }

    void make(Batch batch) {
        batch.files().stream().filter(FileIntake::corrects).forEach(file -> all.add(made(file)));
    }

    private One made(FileIntake file) {
        ReimportTranscript correcting = new ReimportTranscript(open);
        try {
            Reimport reimport = correcting.propose(
                    file.path(),
                    file.same().flatMap(Sameness::transcript),
                    key,
                    SpeakerMapping.none(),
                    file.read().as());
            Optional<Problem> refusal = refusal(file.name(), reimport);
            if (refusal.isPresent()) {
                return new One(file.name(), Outcome.REFUSED, refusal.get());
            }
            correcting.apply(reimport);
            Problem words = Problem.of(
                    "cli.import.corrected", reimport.title(), reimport.effect().edits());
            return new One(file.name(), Outcome.CORRECTED, words);
        } catch (ProblemException e) {
            boolean same = e.problem().key().equals("correct.no-difference");
            return new One(file.name(), same ? Outcome.NO_DIFFERENCE : Outcome.REFUSED, e.problem());
        }
    }

    /** What takes codings away, or is hardly the same interview, wants a look at that one file. */
    private static Optional<Problem> refusal(String file, Reimport reimport) {
        if (reimport.anotherText()) {
            return Optional.of(Problem.of(
                    "cli.import.another-text", file, reimport.title(), reimport.sameWords(), reimport.mostWords()));
        }
        return reimport.effect().loses()
                ? Optional.of(Problem.of(
                        "cli.import.would-lose",
                        file,
                        reimport.effect().vanishing().size()))
                : Optional.empty();
    }

    /** Whether one was refused. */
    boolean anyRefused() {
        return all.stream().anyMatch(one -> one.outcome == Outcome.REFUSED);
    }

    /** Whether none was made or needed to be; so it is where there were none. */
    boolean allRefused() {
        return all.stream().allMatch(one -> one.outcome == Outcome.REFUSED);
    }

    void complain(Surroundings around) {
        all.stream().filter(one -> one.outcome == Outcome.REFUSED).forEach(one -> around.err()
                .println(around.messages().text(one.words)));
    }

    void print(Surroundings around) {
        all.stream().filter(one -> one.outcome != Outcome.REFUSED).forEach(one -> around.out()
                .println(around.messages().text(one.words)));
    }

    List<Map<String, Object>> json(Surroundings around) {
        return all.stream()
                .map(one -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("file", one.file);
                    json.put("outcome", one.outcome.code);
                    json.put("message", around.messages().text(one.words));
                    return json;
                })
                .toList();
    }
}
