package no.utsagn.transcript.people;

import java.util.List;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.transcript.people.LabelScheme.Kind;

/** The roles that a new study starts with: seen in published studies, all editable. */
public final class Roles {

    private Roles() {}

    /** A fresh set, with ids of its own. */
    public static Items<Role> startingSet() {
        return Items.of(
                List.of(
                        informant("jobbspesialist", "jobbspesialister", "job specialist", Kind.NUMBER),
                        informant("kandidat", "kandidater", "candidate", Kind.NUMBER),
                        informant("arbeidsgiver", "arbeidsgivere", "employer", Kind.NUMBER),
                        informant("jobbrådgiver", "jobbrådgivere", "job adviser", Kind.NUMBER),
                        informant("veileder", "veiledere", "counsellor", Kind.NUMBER),
                        informant("deltaker", "deltakere", "participant", Kind.NUMBER),
                        informant("leder", "ledere", "leader", Kind.ROLE_ONLY),
                        informant("fylkeskoordinator", "fylkeskoordinatorer", "county coordinator", Kind.SITE_LETTER),
                        informant("arbeidslivscoach", "arbeidslivscoacher", "work life coach", Kind.SITE_LETTER),
                        informant("metodeveileder", "metodeveiledere", "method counsellor", Kind.NUMBER),
                        informant("ungdomsveileder", "ungdomsveiledere", "youth counsellor", Kind.NUMBER),
                        informant("lege", "leger", "doctor", Kind.NUMBER),
                        researcher("intervjuer", "intervjuere", "interviewer"),
                        researcher("moderator", "moderatorer", "moderator"),
                        researcher("observatør", "observatører", "observer")),
                Role::id);
    }

    private static Role informant(String singular, String plural, String english, Kind labels) {
        return new Role(Id.random(), singular, plural, english, List.of(), true, LabelScheme.of(labels));
    }

    private static Role researcher(String singular, String plural, String english) {
        return new Role(Id.random(), singular, plural, english, List.of(), false, LabelScheme.of(Kind.ROLE_ONLY));
    }
}
