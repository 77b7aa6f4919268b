package no.utsagn.names;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Stamp;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Rung;
import no.utsagn.transcript.entity.Rung.Level;

/**
 * Which rungs a print uses: for each kind either those of the study, or the finest that tells no more than a level. What
 * the study does not hold can be printed with the open key alone.
 *
 * @param levels by kind; a kind that is not there is printed as the study has it
 */
public record RungChoice(Map<EntityKind, Level> levels) {

    private static final Map<String, Level> WORDS = Map.ofEntries(
            Map.entry("bokstav", Level.LETTER),
            Map.entry("letter", Level.LETTER),
            Map.entry("tettsted", Level.SETTLEMENT),
            Map.entry("settlement", Level.SETTLEMENT),
            Map.entry("kommune", Level.MUNICIPALITY),
            Map.entry("municipality", Level.MUNICIPALITY),
            Map.entry("fylke", Level.COUNTY),
            Map.entry("county", Level.COUNTY),
            Map.entry("landsdel", Level.PART),
            Map.entry("part", Level.PART),
            Map.entry("land", Level.COUNTRY),
            Map.entry("country", Level.COUNTRY),
            Map.entry("bransje-og-størrelse", Level.TRADE_AND_SIZE),
            Map.entry("trade-and-size", Level.TRADE_AND_SIZE),
            Map.entry("bransje", Level.TRADE),
            Map.entry("trade", Level.TRADE),
            Map.entry("sektor", Level.SECTOR),
            Map.entry("sector", Level.SECTOR),
            Map.entry("dag", Level.DAY),
            Map.entry("day", Level.DAY),
            Map.entry("måned", Level.MONTH),
            Map.entry("month", Level.MONTH),
            Map.entry("årstid", Level.SEASON),
            Map.entry("season", Level.SEASON),
            Map.entry("år", Level.YEAR),
            Map.entry("year", Level.YEAR),
            Map.entry("alder", Level.AGE),
            Map.entry("age", Level.AGE),
            Map.entry("tiår", Level.AGE_BAND),
            Map.entry("decade", Level.AGE_BAND),
            Map.entry("livsfase", Level.LIFE_STAGE),
            Map.entry("life-stage", Level.LIFE_STAGE));

    public RungChoice {
        levels = Map.copyOf(levels);
    }

    /** All as the study has it. */
    public static RungChoice asStored() {
        return new RungChoice(Map.of());
    }

    /** The level that a Norwegian or English word names, if it names one; case does not matter. */
    public static Optional<Level> called(String word) {
        return Optional.ofNullable(WORDS.get(word.strip().toLowerCase(Locale.ROOT)));
    }

    /** The same with a level for one kind. */
    public RungChoice with(EntityKind kind, Level level) {
        Map<EntityKind, Level> more = new EnumMap<>(EntityKind.class);
        more.putAll(levels);
        more.put(kind, level);
        return new RungChoice(more);
    }

    /** The study as it is printed; it is not to be saved. @param key what the open key holds, for finer rungs */
    public Study printed(Study study, Optional<KeyContents> key, Stamp stamp) {
        Study printed = study;
        for (Entity entity : study.entities()) {
            Optional<Rendering.Words> words = entity.state() == Entity.State.COMMITTED
                    ? Optional.ofNullable(levels.get(entity.kind()))
                            .flatMap(level -> words(Rungs.all(entity, key), level))
                    : Optional.empty();
            if (words.isPresent()) {
                printed = Rungs.changed(printed, entity.id(), words.get(), stamp);
            }
        }
        return printed;
    }

    /** The finest rung that tells no more than the level, if the ladder has one; a letter only if a letter is asked for. */
    private static Optional<Rendering.Words> words(List<Rung> rungs, Level level) {
        for (int i = 0; i < rungs.size(); i++) {
            Level has = rungs.get(i).level();
            boolean fits = (level == Level.LETTER || has == Level.LETTER) ? has == level : has.compareTo(level) >= 0;
            if (fits && has != Level.OWN) {
                return Optional.of(new Rendering.Words(rungs, i));
            }
        }
        return Optional.empty();
    }
}
