package no.utsagn.importing.sheet.header;

import java.util.List;
import java.util.Set;

/** What a column holds when it is called by one of these words, in bokmål, nynorsk or English. */
public enum Meaning {
    /** A number or sign for the one who answers. */
    ID(
            """
            id, nr, no, nummer, number, løpenr, løpenummer, id nr, idnr, id nummer, respondent, respondentid, respondent id,
            respondent nr, respondentnr, informant, informantnr, informant nr, informantnummer, informant id, informantid,
            deltaker, deltakar, deltakernr, deltaker nr, deltaker id, deltakerid, participant, participant id,
            participantid, kandidat, kandidatnr, kandidat nr, svarnr, svar nr, svarid, svar id, answer id, case id,
            response id, responseid, submission id, respons id, label, etikett, kode, person, personnr i studien
            """),
    /** A person's name. */
    NAME("navn, namn, name, fullt navn, fullt namn, full name, fornavn, førenamn, etternavn, etternamn, first name,"
            + " last name, firstname, lastname, recipientfirstname, recipientlastname, kontaktperson"),
    /** A way to reach or trace a person. */
    CONTACT(
            """
            e post, epost, e postadresse, epostadresse, email, e mail, mail, email address, recipientemail, telefon, tlf,
            telefonnummer, telefonnr, tlf nr, mobil, mobilnr, mobilnummer, phone, phone number, adresse, address,
            ip, ip adresse, ipadresse, ip address, ipaddress, fødselsnummer, fødselsnr, personnummer, personnr,
            fnr, d nummer, locationlatitude, locationlongitude, breddegrad, lengdegrad
            """),
    /** The part a person plays. */
    ROLE("rolle, role, stilling, position, rolla"),
    /** Where a person belongs. */
    SITE("sted, stad, site, team, fylke, kontor, kommune, avdeling, county, office, place, arbeidssted"),
    /** With whom a person makes a case. */
    CASE("sak, case, dyade, dyad, par"),
    /** Which file a row is about. */
    FILE("fil, file, filnavn, filnamn, filename, file name"),
    /** When something was said. */
    TIME(
            "tid, time, tidspunkt, start, starttid, start time, tidskode, timestamp, timecode, begin, fra, in, klokkeslett"),
    /** Who says something. */
    SPEAKER(
            "taler, talar, speaker, snakker, hvem, kven, who, stemme, voice, speaker name, hvem snakker, navn på taler"),
    /** What was said or written. */
    TEXT(
            """
            svar, svartekst, kommentar, kommentarer, kommentarar, fritekst, fritekstsvar, tekst, text, ytring, utsagn,
            replikk, innhold, innhald, utdyping, beskrivelse, beskriving, begrunnelse, grunngjeving, åpent svar, ope svar,
            answer, answers, comment, comments, response, free text, open answer, utterance, transcript, transcription,
            content, transkripsjon, tale, speech, andre kommentarer, annet
            """);

    /** How words begin that ask for an answer in own words. */
    static final List<String> ASKING = List.of(
            "kommentar",
            "fritekst",
            "beskriv",
            "utdyp",
            "begrunn",
            "grunngje",
            "forklar",
            "fortell",
            "comment",
            "describe",
            "elaborate",
            "explain",
            "hvorfor",
            "kvifor",
            "hvordan",
            "korleis",
            "why",
            "how");

    private final String list;

    Meaning(String list) {
        this.list = list;
    }

    Set<String> words() {
        return Set.of(list.strip().split(",\\s+", -1));
    }
}
