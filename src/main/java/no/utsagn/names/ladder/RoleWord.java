package no.utsagn.names.ladder;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words for what somebody is to the one who speaks, and the role that each is printed as. */
final class RoleWord {

    /** Role as printed: the forms it is known by. */
    private static final String[] ROLES = {
        "legen: lege legen fastlege fastlegen fastlækaren doktor doktoren dr",
        "psykologen: psykolog psykologen",
        "psykiateren: psykiater psykiateren",
        "sykepleieren: sykepleier sykepleieren sjukepleiar sjukepleiaren",
        "fysioterapeuten: fysioterapeut fysioterapeuten",
        "behandleren: behandler behandleren behandlar behandlaren terapeut terapeuten",
        "jobbspesialisten: jobbspesialist jobbspesialisten",
        "metodeveilederen: metodeveileder metodeveilederen metoderettleiaren",
        "veilederen: veileder veilederen rettleiar rettleiaren",
        "rådgiveren: rådgiver rådgiveren rådgivar rådgivaren",
        "jobbkonsulenten: jobbkonsulent jobbkonsulenten konsulenten",
        "saksbehandleren: saksbehandler saksbehandleren sakshandsamar sakshandsamaren",
        "ruskonsulenten: ruskonsulent ruskonsulenten",
        "læreren: lærer læreren lærar læraren kontaktlærer kontaktlæreren",
        "presten: prest presten soknepresten sogneprest",
        "lensmannen: lensmann lensmannen",
        "advokaten: advokat advokaten",
        "bakeren: baker bakeren bakar bakaren",
        "gartneren: gartner gartneren gartnar gartnaren",
        "sjefen: sjef sjefen arbeidsgiver arbeidsgiveren arbeidsgivar arbeidsgivaren",
        "lederen: leder lederen leiar leiaren teamleder teamlederen avdelingsleder avdelingslederen",
        "daglig leder: daglig-leder",
        "kollegaen: kollega kollegaen arbeidskamerat arbeidskameraten makker makkeren",
        "lærlingen: lærling lærlingen",
        "naboen: nabo naboen",
        "vennen: venn vennen kompis kompisen kamerat kameraten ven",
        "venninnen: venninne venninna venninnen",
        "treneren: trener treneren",
        "søsteren: søster søsteren søstera syster systera",
        "broren: bror broren broder",
        "moren: mor mora moren mamma muttern",
        "faren: far faren pappa fattern",
        "sønnen: sønn sønnen son sonen guten",
        "datteren: datter dattera datteren dotter dottera",
        "barnet: unge ungen barn barnet",
        "ektefellen: kone kona ektemann ektemannen ektefelle ektefellen",
        "samboeren: samboer samboeren sambuar sambuaren",
        "kjæresten: kjæreste kjæresten kjærast kjærasten",
        "besteforelderen: bestemor bestemora bestemoren bestefar bestefaren mormor morfar farmor farfar",
        "tanten: tante tanta tanten",
        "onkelen: onkel onkelen",
        "søskenbarnet: søskenbarn søskenbarnet fetter fetteren kusine kusina",
        "svigerforelderen: svigermor svigermora svigerfar svigerfaren",
        "kandidaten: kandidat kandidaten",
        "deltakeren: deltaker deltakeren deltakar deltakaren",
        "Nav-ansatt: nav-ansatt nav-ansatte nav-veileder nav-veilederen nav-dama nav-damen"
    };

    private static final Map<String, String> PRINTED = Map.copyOf(printed());

    private RoleWord() {}

    /** The role that a word in small letters tells, as it is printed. */
    static Optional<String> of(String folded) {
        return Optional.ofNullable(PRINTED.get(folded));
    }

    private static Map<String, String> printed() {
        Map<String, String> forms = new HashMap<>();
        for (String row : ROLES) {
            String[] parts = row.split(": ", -1);
            for (String form : parts[1].split(" ", -1)) {
                forms.put(form, parts[0]);
            }
        }
        return forms;
    }
}
