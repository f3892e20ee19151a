package dragoman.mail;

import dragoman.i18n.LocaleId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Short letters of tests, which say what their arguments say. */
@ApplicationScoped
class NoteLetters implements Letters {

    static final String KIND = "test-note";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Letter> write(MailWanted wanted) {
        var subject = wanted.arguments().get("subject");
        if (subject == null) {
            return Optional.empty();
        }
        if (subject.equals("broken")) {
            throw new IllegalStateException("this letter cannot be written");
        }
        return Optional.of(new Letter(subject, "words: " + subject, "<!DOCTYPE html><html lang=\"en\"><title>x</title><p>words</p></html>", LocaleId.of("en")));
    }
}
