package no.utsagn.importing.speaker.label;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that stand before a colon in speech, in notes and at the head of a file, and name nobody. */
final class SpeechWords {

    /** What stands before a colon at the head of a file. */
    private static final Set<String> HEADER = LabelWords.listed(
            """
            dato, tid, tidspunkt, sted, stad, varighet, varigheit, lengde, tema, prosjekt, studie, prosjekttittel,
            transkribert, transkribert av, transkripsjon, transkribering, lydfil, fil, filnavn, opptak, til stede,
            tilstede, til stades, deltakere, deltakarar, informanter, intervjuere, intervju, intervju nr, runde, versjon,
            tegnforklaring, teiknforklaring, merknad, merknader, kommentar, date, kontor, team, opptaksdato, opptakstid,
            start, slutt, starttid, sluttid, emne, møte, møtetittel, meeting title, title, tittel, arena, metode,
            intervjusted, intervjudato, språk, lokale, duration, file, location, transcribed by, gruppe, fokusgruppe,
            forkortelser, forkortingar, frammøtte, fravær, forfall, meldt forfall, utvalg, alder, kjønn, yrke, stilling,
            arbeidssted, arbeidsplass, id, kode, saksnummer, prosjektnummer, skrevet av, skrive av, kontaktform
            """);

    /** Words that no label holds. They begin or fill sentences. */
    private static final Set<String> SPEECH = LabelWords.listed(
            """
            og, men, så, da, at, som, om, hvis, dersom, når, fordi, for, eller, det, den, der, dette, denne, disse,
            desse, dei, jeg, eg, æ, e, du, han, hun, ho, vi, me, dere, dykk, de, man, en, ei, et, ein, eit, ett, eitt, er,
            var, va, ble, blei, vart, blir, har, hadde, sa, sier, sei, seier, tenkte, tenker, spurte, svarte, skrev,
            skreiv, stod, sto, står, ropte, ikke, ikkje, ja, nei, jo, altså, bare, berre, hva, ka, kva, hvor, kor,
            korleis, hvordan, hvem, kem, hvorfor, kvifor, her, med, på, til, tell, av, fra, frå, i, kan, skal, vil, må,
            min, mitt, mine, vår, vårt, våre, din, ditt, hans, hennes, deres, sin, sitt, meg, deg, ham, henne, oss, dem,
            seg, sånn, slik, ok, okei, okay, nb, ps, eksempel, f.eks, dvs, merk, kl, klokka, klokken, nr, tlf, telefon,
            nemlig, poenget, saken, resultatet, spørsmålet, svaret, problemet, mm, mhm, hm, nettopp, akkurat, riktig,
            absolutt, kanskje, selvfølgelig, klart, greit, flott, fint, bra, takk, unnskyld, stemmer, jaha, nja, tja,
            jepp, oi, åh, ah, eh, øh, hei, hallo, hei hei, ha det, the, and, but, so, he, she, said, it, is, was, were,
            yes, no, not, my, your, that, this, what, how, why, when, noe, noko, noen, nokon, alt, ingen, ingenting,
            første, andre, tredje, siste, neste, annet, anna, egentlig, eigentleg, kort, også, òg, enten, uansett
            """);

    /** Nouns and other words that lead in what is said. */
    private static final Set<String> LEADS = LabelWords.listed(
            """
            viktig, viktigst, poeng, hovedpoeng, hovedpoenget, konklusjon, konklusjonen, mål, målet, eksempelvis, grunn,
            grunnen, årsak, årsaken, årsaker, resultat, resultater, fordel, fordelen, fordeler, fordeler med, ulempe,
            ulempen, ulemper, løsning, løsningen, løsninga, forslag, forslaget, tips, råd, tiltak, tiltaket, ansvar,
            ansvarlig, frist, status, vedtak, sak, sammendrag, oppsummert, oppsummering, oppsummeringen, notat, notater,
            punkt, del, kapittel, steg, trinn, alternativ, variant, fase, trinnene, regel, regelen, regler, reglene,
            budskap, budskapet, beskjed, beskjeden, melding, meldingen, meldinga, sms, mail, mailen, e-post, e-posten,
            brev, brevet, overskrift, lapp, lappen, skiltet, plakaten, tanke, tanken, ide, ideen, idé, idéen, drøm,
            drømmen, påstand, påstanden, fakta, faktum, sannheten, sanninga, realiteten, forskjellen, forskjell,
            utfordring, utfordringen, utfordringa, utfordringer, hovedutfordringen, problem, spørsmålene, svarene,
            følgende, liste, listen, lista, kilde, kilder, lenke, link, nettside, nettsted, adresse, epost, mandag,
            tirsdag, onsdag, torsdag, fredag, lørdag, søndag, måndag, tysdag, laurdag, januar, februar, mars, april,
            mai, juni, juli, august, september, oktober, november, desember, refleksjon, refleksjoner, observasjon,
            tolkning, bakgrunn, formål, funn, hovedfunn, metode, analyse, diskusjon, innledning, avslutning, spoiler,
            hovedsaken, kjernen, moralen, trikset, hemmeligheten, dilemmaet, regnestykket, fasit, fasiten, mottoet,
            mottakeren, motto, dessuten, likevel, derimot, nå, no, idag, i dag, i går, etterpå, plutselig, neida, joda,
            først, sist, tillegg, poenget er, saken er, note, example, result, important, conclusion, reason, goal
            """);

    private static final Pattern NOUN = Pattern.compile(
            "\\p{L}{2,30}(?:ningen|ninga|heten|heita|sjonen|sjon|elsen|mentet|skapet|dommen|ismen|tingen|tinga|målet|punktet"
                    + "|spørsmål|svaret|grunnen|årsaken|delen|planen|meldingen|meldinga|saken|saka)");
    private static final Pattern NUMBER = Pattern.compile("[\\s.]{0,9}(?:nr\\.?\\s?)?[\\d.]{1,9}$");

    private SpeechWords() {}

    static boolean isHeader(String label) {
        return HEADER.contains(LabelKey.of(label).key());
    }

    static boolean hold(String label) {
        return LabelWords.words(label).map(LabelKey::of).map(LabelKey::key).anyMatch(SPEECH::contains);
    }

    /** Whether a label leads in speech by its last word: "Et eksempel", "Punkt 2". */
    static boolean lead(String label) {
        String bare = NUMBER.matcher(LabelKey.of(label).key().toLowerCase(Locale.ROOT))
                .replaceFirst("");
        String last = bare.substring(bare.lastIndexOf(' ') + 1);
        return hold(bare)
                || LEADS.contains(bare)
                || LEADS.contains(last)
                || NOUN.matcher(last).matches();
    }
}
