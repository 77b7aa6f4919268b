package no.utsagn.names;

import java.util.LinkedHashMap;
import java.util.Map;
import no.utsagn.chapter.AuthorMark;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Definition;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Attributes;

/**
 * What researchers wrote in a study, each under the place where it stands: "transcript/&lt;id&gt;/title". The places are
 * those that {@link Study#reworded} rewrites, as they are now.
 */
final class Places {

    private final Map<String, String> words = new LinkedHashMap<>();

    private Places() {}

    static Map<String, String> of(Study study) {
        Places places = new Places();
        places.people(study);
        study.transcripts().forEach(places::transcript);
        study.codebook().codes().forEach(places::code);
        study.codebook().groups().forEach(group -> places.put("group", group.id(), "name", group.name()));
        study.memos().forEach(memo -> places.put("memo", memo.id(), "text", memo.text()));
        study.chapters().forEach(places::chapter);
        study.searches().saved().forEach(search -> {
            places.put("search", search.id(), "name", search.name());
            places.put("search", search.id(), "query", search.query());
        });
        study.printed().forEach(printed -> places.put("printed", printed.id(), "where", printed.where()));
        return places.words;
    }

    private void put(String kind, Object id, String field, String value) {
        words.put(kind + "/" + id + "/" + field, value);
    }

    private void people(Study study) {
        put("study", study.id(), "title", study.facts().title());
        put("study", study.id(), "codebook", study.codebook().name());
        study.people().sites().forEach(site -> put("site", site.id(), "name", site.name()));
        study.people().cases().forEach(group -> put("case", group.id(), "name", group.name()));
        study.people().participants().forEach(p -> {
            attributes("participant", p.id(), p.attributes());
            p.fields().round().ifPresent(round -> put("participant", p.id(), "round", round.name()));
        });
    }

    private void transcript(Transcript transcript) {
        put("transcript", transcript.id(), "title", transcript.title());
        attributes("transcript", transcript.id(), transcript.fields().attributes());
        transcript.fields().round().ifPresent(round -> put("transcript", transcript.id(), "round", round.name()));
    }

    private void attributes(String kind, Object id, Attributes attributes) {
        int n = 0;
        for (Map.Entry<String, String> attribute : attributes.values().entrySet()) {
            n++;
            put(kind, id, "attribute/" + n + "/name", attribute.getKey());
            put(kind, id, "attribute/" + n + "/value", attribute.getValue());
        }
    }

    private void code(Code code) {
        Definition definition = code.fields().definition();
        put("code", code.id(), "name", definition.name());
        put("code", code.id(), "brief", definition.brief());
        put("code", code.id(), "full", definition.full());
        put("code", code.id(), "when-to-use", definition.whenToUse());
        put("code", code.id(), "when-not-to-use", definition.whenNotToUse());
        put("code", code.id(), "example", definition.example());
    }

    private void chapter(Chapter chapter) {
        put("chapter", chapter.id(), "title", chapter.fields().title());
        for (ChapterItem item : chapter.fields().items()) {
            if (item instanceof ChapterItem.Heading heading) {
                put("chapter", chapter.id(), "item/" + item.id(), heading.text());
            } else if (item instanceof ChapterItem.Prose prose) {
                put("chapter", chapter.id(), "item/" + item.id(), prose.text());
            } else if (item instanceof ChapterItem.Quote quote) {
                edit(chapter, "item/" + item.id() + "/", quote.edit());
            }
        }
    }

    private void edit(Chapter chapter, String field, QuoteEdit edit) {
        edit.rewritten().forEach((form, text) -> put("chapter", chapter.id(), field + form, text));
        for (AuthorMark mark : edit.marks()) {
            String at = field + edit.marks().indexOf(mark);
            if (!mark.written().isEmpty()) {
                put("chapter", chapter.id(), at, mark.written());
            }
        }
    }

    /** What stood where something else stands now. */
    static Map<String, String> changed(Study before, Study after) {
        Map<String, String> now = of(after);
        Map<String, String> changed = new LinkedHashMap<>();
        of(before).forEach((place, was) -> {
            if (!was.equals(now.get(place))) {
                changed.put(place, was);
            }
        });
        return changed;
    }
}
