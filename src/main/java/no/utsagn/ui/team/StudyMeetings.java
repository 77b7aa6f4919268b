package no.utsagn.ui.team;

import java.nio.file.Path;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.app.key.KeyTaking;
import no.utsagn.app.team.Meeting;
import no.utsagn.app.team.MergeCodebook;
import no.utsagn.app.team.MergeReport;
import no.utsagn.app.team.MergeStudies;
import no.utsagn.app.team.MergeWithKey;
import no.utsagn.base.Messages;
import no.utsagn.base.Progress;
import no.utsagn.codebook.Coder;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Outcome;
import no.utsagn.study.Study;
import no.utsagn.ui.team.merging.Meetings;
import no.utsagn.ui.team.merging.StudyDrop;
import no.utsagn.ui.team.model.Merging;

/** The open study and files of copies and codebooks. */
final class StudyMeetings implements Meetings {

    private final Messages say;
    private final OpenStudy open;
    private final Optional<KeyHolder> key;

    /** @param key what holds the key: what is reported is compared with the names in it, if it is open */
    StudyMeetings(Messages say, OpenStudy open, Optional<KeyHolder> key) {
        this.say = say;
        this.open = open;
        this.key = key;
    }

    @Override
    public Merging look(Path other, Progress progress) {
        return new Met(
                StudyDrop.isCodebook(other)
                        ? MergeCodebook.look(open, other, progress)
                        : MergeStudies.look(open, other, progress));
    }

    @Override
    public void merge(Merging merging, Answers answers) {
        MergeStudies.merge(open, meeting(merging), answers);
    }

    @Override
    public Optional<KeyTaking> withKey(Merging merging, Answers answers) {
        return key.map(holder -> new MergeWithKey(open, meeting(merging), answers, holder));
    }

    @Override
    public void report(Merging merging, Answers answers, Path file) {
        new MergeReport(meeting(merging), say).write(answers, file, key.flatMap(KeyHolder::held));
    }

    private static Meeting meeting(Merging merging) {
        if (merging instanceof Met met) {
            return met.meeting();
        }
        throw new IllegalArgumentException("not looked at here");
    }

    private record Met(Meeting meeting) implements Merging {
        @Override
        public Coder us() {
            return meeting.us();
        }

        @Override
        public Coder them() {
            return meeting.them().orElse(meeting.us());
        }

        @Override
        public String fileName() {
            return String.valueOf(meeting.file().getFileName());
        }

        @Override
        public Study ours() {
            return meeting.ours();
        }

        @Override
        public Study theirs() {
            return meeting.theirs();
        }

        @Override
        public boolean isCodebookFile() {
            return meeting.with() == Meeting.With.CODEBOOK_FILE;
        }

        @Override
        public int replacedThereAlone() {
            return isCodebookFile() ? 0 : meeting.replacedThereAlone();
        }

        @Override
        public Outcome with(Answers answers) {
            return meeting.with(answers);
        }

        /** Without names. */
        @Override
        public String toString() {
            return meeting.toString();
        }
    }
}
