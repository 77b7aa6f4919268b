package no.utsagn.disclosure.check;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.base.Messages;

/**
 * Where a finding is.
 *
 * @param thing the id of what it is in, if it is in a thing of the study
 * @param names what the place is called, for people to read; holds no name that must not be printed
 */
public record Place(Kind kind, Optional<UUID> thing, List<Object> names) {

    /** What sort of place it is, each with the message that names it. */
    public enum Kind {
        STUDY("disclosure.place-study"),
        TRANSCRIPT("disclosure.place-transcript"),
        TURN("disclosure.place-turn"),
        SPEAKER("disclosure.place-speaker"),
        PARTICIPANT("disclosure.place-participant"),
        ROLE("disclosure.place-role"),
        SITE("disclosure.place-site"),
        CASE("disclosure.place-case"),
        CODE("disclosure.place-code"),
        CODEBOOK("disclosure.place-codebook"),
        MEMO("disclosure.place-memo"),
        CHAPTER("disclosure.place-chapter"),
        EXCERPT("disclosure.place-excerpt"),
        REPORT_TEXT("disclosure.place-report-text"),
        FILE_NAME("disclosure.place-file-name"),
        FILE_LINE("disclosure.place-file-line"),
        FILE_PART("disclosure.place-file-part");

        private final String messageKey;

        Kind(String messageKey) {
            this.messageKey = messageKey;
        }

        /** The key of what it is called. */
        public String messageKey() {
            return messageKey;
        }
    }

    public Place {
        names = List.copyOf(names);
    }

    /** A place in a thing of the study. */
    public static Place of(Kind kind, UUID thing, Object... names) {
        return new Place(kind, Optional.of(thing), List.of(names));
    }

    /** A place in what is printed, not in the study. */
    public static Place printed(Kind kind, Object... names) {
        return new Place(kind, Optional.empty(), List.of(names));
    }

    /** The place as a person would say it: "Tillit, sitat 3". */
    public String said(Messages messages) {
        return messages.text(kind.messageKey(), names.toArray());
    }

    @Override
    public String toString() {
        return kind + " " + thing.map(UUID::toString).orElse("");
    }
}
