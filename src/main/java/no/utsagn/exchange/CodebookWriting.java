package no.utsagn.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.exchange.json.JsonLayout;

/** Writes a codebook as JSON, field by field in the order of the format's page. */
final class CodebookWriting {

    private final ImportedCodebook codebook;
    private final JsonGenerator json;

    private CodebookWriting(ImportedCodebook codebook, JsonGenerator json) {
        this.codebook = codebook;
        this.json = json;
    }

    static void write(ImportedCodebook codebook, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonLayout.generator(out)) {
            new CodebookWriting(codebook, json).write();
            json.writeRaw('\n');
        }
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("format", CodebookFile.FORMAT);
        json.writeNumberField("version", CodebookFile.VERSION);
        json.writeStringField("name", codebook.name());
        json.writeStringField("language", codebook.language());
        json.writeStringField("description", codebook.description());
        json.writeArrayFieldStart("groups");
        for (CodeGroup group : codebook.groups()) {
            json.writeStartObject();
            json.writeStringField("id", group.id().toString());
            json.writeStringField("name", group.name());
            json.writeEndObject();
        }
        json.writeEndArray();
        codes("codes", codebook.codes());
        json.writeEndObject();
    }

    private void codes(String field, List<ImportedCode> codes) throws IOException {
        json.writeArrayFieldStart(field);
        for (ImportedCode code : codes) {
            json.writeStartObject();
            json.writeStringField("id", code.id().toString());
            json.writeStringField("name", code.definition().name());
            json.writeStringField("shortDefinition", code.definition().brief());
            json.writeStringField("definition", code.definition().full());
            json.writeStringField("whenToUse", code.definition().whenToUse());
            json.writeStringField("whenNotToUse", code.definition().whenNotToUse());
            json.writeStringField("example", code.definition().example());
            json.writeStringField("color", code.color());
            json.writeStringField("status", code.status().code());
            groups(code);
            codes("children", code.children());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Groups stand by name, in the order in which the file lists them. */
    private void groups(ImportedCode code) throws IOException {
        json.writeArrayFieldStart("groups");
        for (CodeGroup group : codebook.groups()) {
            if (code.groups().contains(group.id())) {
                json.writeString(group.name());
            }
        }
        json.writeEndArray();
    }
}
