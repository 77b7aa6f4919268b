package no.utsagn.importing.speaker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.utsagn.importing.speaker.label.LabelWords;

/**
 * Proposes what part each voice plays, as a word. Roles belong to the study, so the word is only a proposal: from the
 * label, from who asks the questions, from the name of the file.
 */
public final class RoleProposals {

    /** From so many voices on a file is a group, and who asks in it is its moderator. */
    private static final int GROUP = 4;

    private static final double ASKS = 0.4;
    private static final String PARTICIPANT = "deltaker";
    private static final Pattern GROUP_NAME =
            Pattern.compile("(^|[^\\p{L}])(fg|fokusgruppe|gruppe|gruppeintervju)\\d*([^\\p{L}]|$)");
    private static final Pattern QUESTION = Pattern.compile(
            "(og |men |så |ja |ok )?(hva|ka|kva|hvor|kor|hvordan|korsen|hvem|kem|hvorfor|koffor|når|hvilke[nt]?|kan du|kan dere"
                    + "|kunne du|er det|har du|husker du|vil du|synes du|tenker du)\\b.*");

    private final String fileName;
    private final Map<String, List<String>> turns;
    private final Map<String, String> told;

    /**
     * Looks at a file.
     *
     * @param fileName its name without folders
     * @param turns what each voice says, turn by turn, by label
     * @param told what the file itself says of the part that somebody plays, by label; it counts where it is a word for
     *     a role
     */
    public RoleProposals(String fileName, Map<String, List<String>> turns, Map<String, String> told) {
        this.fileName = fileName.toLowerCase(Locale.ROOT);
        this.turns = new LinkedHashMap<>(turns);
        this.told = Map.copyOf(told);
    }

    /** Looks at a file that says nothing itself of roles. */
    public RoleProposals(String fileName, Map<String, List<String>> turns) {
        this(fileName, turns, Map.of());
    }

    /** Whether the file is that of a group, by its name or by how many speak in it. */
    public boolean isGroup() {
        return turns.size() >= GROUP || GROUP_NAME.matcher(fileName).find();
    }

    /** The proposals by label; a voice of which nothing is known has none. */
    public Map<String, String> byLabel() {
        Map<String, String> roles = told();
        turns.keySet().stream().filter(label -> !roles.containsKey(label)).forEach(label -> LabelWords.role(label)
                .filter(role -> !role.equals(LabelWords.MODERATOR) || isGroup() || label.length() > 1)
                .ifPresent(role -> roles.put(label, role)));
        if (roles.values().stream().noneMatch(LabelWords::isResearcher)) {
            whoAsks(roles)
                    .ifPresent(label -> roles.put(label, isGroup() ? LabelWords.MODERATOR : LabelWords.INTERVIEWER));
        }
        ofTheOthers().ifPresent(role -> turns.keySet().forEach(label -> roles.putIfAbsent(label, role)));
        return roles;
    }

    /** The proposals for people who answered in writing: nobody asks or leads among them. */
    public Map<String, String> ofAnswers() {
        Map<String, String> roles = told();
        turns.keySet().forEach(label -> LabelWords.role(label)
                .filter(role -> !LabelWords.isResearcher(role))
                .or(() -> LabelWords.rolesIn(fileName).findFirst())
                .or(() -> Optional.of(PARTICIPANT))
                .ifPresent(role -> roles.putIfAbsent(label, role)));
        return roles;
    }

    private Map<String, String> told() {
        Map<String, String> roles = new LinkedHashMap<>();
        told.forEach((label, word) -> LabelWords.role(word).ifPresent(role -> roles.put(label, role)));
        return roles;
    }

    private Optional<String> whoAsks(Map<String, String> known) {
        return turns.keySet().stream()
                .filter(label -> !known.containsKey(label) && turns.size() > 1)
                .filter(label -> questions(label) >= ASKS)
                .max((a, b) -> Double.compare(questions(a), questions(b)));
    }

    private double questions(String label) {
        List<String> said = turns.getOrDefault(label, List.of());
        return said.stream().mapToInt(turn -> asks(turn) ? 1 : 0).average().orElse(0);
    }

    private static boolean asks(String turn) {
        String said = turn.strip();
        return said.endsWith("?")
                || QUESTION.matcher(said.toLowerCase(Locale.ROOT)).matches();
    }

    private Optional<String> ofTheOthers() {
        Optional<String> named = LabelWords.rolesIn(fileName).findFirst();
        return named.isPresent() || !GROUP_NAME.matcher(fileName).find() ? named : Optional.of(PARTICIPANT);
    }
}
