package no.utsagn.names;

import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Replacement;

/** One replacement to be made. @param span where the original stands; @param words what will stand there */
record Placed(Id<Replacement> id, Span span, Id<Entity> entity, String original, String words) {

    TextEdit edit() {
        return new TextEdit.PutReplacement(new Replacement(id, span, entity), words);
    }

    @Override
    public String toString() {
        return "Placed at " + span;
    }
}
