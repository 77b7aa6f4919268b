package no.utsagn.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.utsagn.app.team.words.FieldNames;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.merge.Difference;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.Side;
import no.utsagn.merge.codes.MergedCodebook;

/** What a merge of codebooks does, line by line: what came, what went, what asks. */
final class CodebookMergeReport {

    private final Surroundings around;
    private final MergedCodebook merged;
    private final String ours;
    private final String theirs;
    private final FieldNames words;

    /** @param ours what our file is called */
    CodebookMergeReport(Surroundings around, MergedCodebook merged, String ours, String theirs) {
        this.around = around;
        this.merged = merged;
        this.ours = ours;
        this.theirs = theirs;
        this.words = new FieldNames(around.messages());
    }

    void print() {
        merged.differences().forEach(this::print);
        merged.likely().stream()
                .filter(pair -> merged.open().contains(pair.question()))
                .forEach(pair -> around.say("cli.codebook.merge.likely", name(pair.ours()), name(pair.theirs())));
        if (merged.differences().isEmpty()) {
            around.say("cli.codebook.merge.equal");
        }
        if (!merged.open().isEmpty()) {
            around.say("cli.codebook.merge.open", merged.open().size());
        }
    }

    private String side(Side side) {
        return switch (side) {
            case OURS -> ours;
            case THEIRS -> theirs;
            default -> around.messages().text("cli.codebook.merge.both");
        };
    }

    /** A code that went up in another goes by the name of that one. */
    private String name(java.util.UUID id) {
        Id<Code> now = merged.codebook().aliases().resolve(new Id<>(id));
        return merged.codebook().codes().find(now).map(Code::name).orElse("");
    }

    private void print(Difference difference) {
        String side = side(difference.side());
        String path = difference.path().isEmpty() ? difference.name() : difference.path();
        String fields = difference.fields().stream()
                .filter(field -> field.changed() != Side.NEITHER)
                .map(field -> words.inSentence(field.field()))
                .distinct()
                .collect(Collectors.joining(", "));
        switch (difference.what()) {
            case NEW -> around.say("cli.codebook.merge.new", side, path);
            case GONE -> around.say("cli.codebook.merge.gone", side, path);
            case JOINED, UNITED -> around.say("cli.codebook.merge.joined", path);
            case GONE_AND_CHANGED -> around.say("cli.codebook.merge.gone-and-changed", path);
            case CHANGED, RELABELLED -> around.say("cli.codebook.merge.changed", side, path, fields);
        }
        difference.fields().stream().filter(FieldDifference::asks).forEach(this::ask);
    }

    private void ask(FieldDifference field) {
        around.say(
                "cli.codebook.merge.asks",
                words.inSentence(field.field()),
                ours,
                shown(field, field.ours()),
                theirs,
                shown(field, field.theirs()));
    }

    private String shown(FieldDifference field, String value) {
        return words.value(field.field(), value).replaceAll("\\s+", " ");
    }

    Map<String, Object> json(Optional<Path> written) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("codes", merged.codebook().codes().size());
        json.put("open", merged.open().size());
        written.ifPresent(file -> json.put("file", file.toString()));
        json.put("differences", merged.differences().stream().map(this::json).toList());
        json.put("likely", merged.likely().stream().map(this::json).toList());
        return json;
    }

    private Map<String, Object> json(LikelySame pair) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ours", pair.ours().toString());
        json.put("theirs", pair.theirs().toString());
        json.put("why", word(pair.why()));
        json.put("open", merged.open().contains(pair.question()));
        return json;
    }

    private Map<String, Object> json(Difference difference) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", difference.thing().toString());
        json.put("what", word(difference.what()));
        json.put("side", word(difference.side()));
        json.put("name", difference.name());
        json.put("path", difference.path());
        List<Map<String, Object>> fields = difference.fields().stream()
                .filter(field -> field.changed() != Side.NEITHER)
                .map(CodebookMergeReport::json)
                .toList();
        json.put("fields", fields);
        return json;
    }

    private static Map<String, Object> json(FieldDifference field) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("field", word(field.field()));
        field.base().ifPresent(base -> json.put("base", base));
        json.put("ours", field.ours());
        json.put("theirs", field.theirs());
        json.put("changed", word(field.changed()));
        json.put("asks", field.asks());
        json.put("taken", field.taken());
        field.proposal().ifPresent(proposal -> json.put("proposal", proposal.words()));
        return json;
    }

    private static String word(Enum<?> value) {
        return value.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
