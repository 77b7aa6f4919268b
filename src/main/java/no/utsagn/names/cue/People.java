package no.utsagn.names.cue;

import java.util.Set;
import no.utsagn.names.word.WordSet;

/** Words for people by their work, and for where they come from; each known in its singular, indefinite and definite. */
final class People {

    private static final Set<String> PERSONS =
            WordSet.of("mann mannen kvinne kvinnen kvinna jente jenta jenten gutt gutten "
                    + "dame damen dama kar karen fyr fyren person personen menneske mennesket kandidat kandidaten deltaker deltakeren "
                    + "deltakaren bruker brukeren brukaren innvandrer innvandreren innvandraren flyktning flyktningen elev eleven "
                    + "student studenten kollega kollegaen ansatt ansatte lærling lærlingen same samen utlending utlendingen "
                    + "nordlending nordlendingen mamma pappa alenemor alenefar muslim muslimen");
    private static final Set<String> WORK = WordSet.of(
            "sveiser lege sykepleier sjukepleiar lærer lærar kokk baker bakar "
                    + "snekker snekkar tømrer tømrar maler malar rørlegger elektriker elektrikar mekaniker mekanikar fisker fiskar "
                    + "skipper bonde gartner gartnar frisør renholder reinhaldar vaskehjelp sjåfør drosjesjåfør bussjåfør "
                    + "lastebilsjåfør trailersjåfør selger seljar butikkselger kelner servitør barista advokat jurist prest imam psykolog "
                    + "psykiater tannlege veterinær dyrlege fysioterapeut ergoterapeut jordmor helsefagarbeider hjelpepleier "
                    + "omsorgsarbeider vernepleier sosionom barnevernspedagog barnehagelærer assistent vikar rektor ingeniør arkitekt "
                    + "programmerer utvikler forsker journalist musiker kunstner skuespiller fotograf politi politimann vekter "
                    + "brannmann soldat offiser pilot flyger matros styrmann kaptein maskinist operatør truckfører kranfører "
                    + "industriarbeider bygningsarbeider anleggsarbeider murer blikkenslager taktekker stillasbygger glassmester "
                    + "slakter fiskehandler røkter dreier låsesmed gullsmed urmaker skredder syer skomaker optiker apoteker farmasøyt "
                    + "bioingeniør radiograf økonom revisor regnskapsfører saksbehandler rådgiver rådgivar veileder rettleiar "
                    + "jobbspesialist metodeveileder leder leiar sjef direktør daglig-leder gründer arbeidsgiver arbeidsgivar forretningsmann "
                    + "hotelleier restauranteier ordfører politiker organist kantor dirigent trener dommer "
                    + "møbelsnekker gartnermester byggmester murmester tannpleier audiograf logoped tolk oversetter bibliotekar "
                    + "vaktmester resepsjonist sekretær lagerarbeider budbilsjåfør postmann reindriftsutøver bokbinder");
    private static final Set<String> ORIGINS =
            WordSet.of("polsk litauisk latvisk estisk russisk ukrainsk rumensk bulgarsk "
                    + "ungarsk tsjekkisk slovakisk kroatisk serbisk bosnisk albansk kosovoalbansk makedonsk tysk nederlandsk fransk "
                    + "spansk portugisisk italiensk gresk tyrkisk kurdisk syrisk irakisk iransk persisk palestinsk libanesisk "
                    + "jordansk afghansk afgansk pakistansk indisk tamilsk srilankisk bangladeshisk nepalsk kinesisk japansk koreansk "
                    + "thailandsk thai vietnamesisk filippinsk indonesisk burmesisk somalisk eritreisk etiopisk sudansk kongolesisk "
                    + "kenyansk ugandisk rwandisk nigeriansk ghanesisk gambisk marokkansk algerisk tunisisk egyptisk arabisk afrikansk "
                    + "amerikansk kanadisk brasiliansk chilensk peruansk colombiansk cubansk samisk kvensk finsk svensk dansk islandsk "
                    + "færøysk engelsk britisk skotsk irsk romsk jødisk muslimsk tsjetsjensk");
    private static final Set<String> FROM =
            WordSet.of("polakk polakken litauer litaueren latvier latvieren ester esteren "
                    + "russer russeren ukrainer ukraineren rumener rumeneren bulgarer bulgareren tyrker tyrkeren kurder kurderen syrer "
                    + "syreren iraker irakeren iraner iraneren afghaner afghaneren afganer afganeren pakistaner pakistaneren inder "
                    + "inderen tamil tamilen kineser kineseren thailender thailenderen vietnameser vietnameseren filippiner filippineren "
                    + "somalier somalieren eritreer eritreeren etiopier etiopieren sudaneser sudaneseren kongoleser marokkaner "
                    + "marokkaneren chilener chileneren islending islendingen færøying færøyingen tsjetsjener tsjetsjeneren palestiner "
                    + "palestineren libaneser bosnier bosnieren serber serberen albaner albaneren");
    private static final Set<String> OF_PEOPLE =
            WordSet.of("kvinnelig kvinnelige kvinneleg kvinnelege mannlig mannlige mannleg "
                    + "mannlege utenlandsk utenlandske utanlandske svart svarte mørkhuda døv døve blind blinde norsk norske "
                    + "homofil homofile transkjønna");
    private static final String[] DEFINITE = {"en", "a", "n", "e", "r", "ene", "ane", "ne", "re", "et", "ar"};

    private People() {}

    /** Whether a word names somebody by their work: "sveiser", "sveiseren", "møbelsnekkeren". */
    static boolean isWork(String word) {
        if (WORK.contains(word)) {
            return true;
        }
        for (String ending : DEFINITE) {
            if (word.endsWith(ending) && WORK.contains(word.substring(0, word.length() - ending.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word names somebody at all. */
    static boolean isPerson(String word) {
        return PERSONS.contains(word) || FROM.contains(word) || isWork(word);
    }

    /** Whether it names somebody by where they come from: "iraneren". */
    static boolean isFrom(String word) {
        return FROM.contains(word);
    }

    /** Whether it tells where somebody comes from: "polsk", "polske". */
    static boolean isOrigin(String word) {
        return ORIGINS.contains(word) || (word.endsWith("e") && ORIGINS.contains(word.substring(0, word.length() - 1)));
    }

    /** Whether it tells what somebody is: a sex, an origin. */
    static boolean tellsWho(String word) {
        return OF_PEOPLE.contains(word) || isOrigin(word);
    }
}
