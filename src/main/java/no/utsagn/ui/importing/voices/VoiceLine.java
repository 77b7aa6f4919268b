package no.utsagn.ui.importing.voices;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.transcripts.intake.batch.VoiceRow;

/** A line in the list of voices. */
public sealed interface VoiceLine {

    /** The file that it is about. */
    Path file();

    /**
     * The name of a file, over its voices.
     *
     * @param unset how many of them are nobody yet
     */
    record Head(Path file, String name, int voices, int unset, int unnamedTurns) implements VoiceLine {
        @Override
        public String toString() {
            return "Head";
        }
    }

    /**
     * A voice.
     *
     * @param who what the person is called on the screen; empty as long as that is nobody
     * @param role what the person's role is called; empty as long as that is nobody
     * @param newcomer whether the person would be new to the study
     * @param means the voice of the file that this one is likely another spelling of
     */
    record One(
            Path file,
            VoiceRow voice,
            Optional<String> who,
            Optional<String> role,
            boolean newcomer,
            Optional<String> means)
            implements VoiceLine {
        @Override
        public String toString() {
            return "One";
        }
    }

    /**
     * All who answered a survey, as one.
     *
     * @param role what their role is called, if they have one in common
     */
    record Many(Path file, int answers, Optional<String> role, String example) implements VoiceLine {
        @Override
        public String toString() {
            return "Many";
        }
    }

    /** What looks like labels and is taken for speech. */
    record Speech(Path file, List<Lookalike> lookalikes) implements VoiceLine {
        public Speech {
            lookalikes = List.copyOf(lookalikes);
        }

        @Override
        public String toString() {
            return "Speech";
        }
    }

    /** A beginning that looks like a label. @param words with its colon: "Det er slik:" */
    record Lookalike(String words, int times) {
        @Override
        public String toString() {
            return "Lookalike";
        }
    }
}
