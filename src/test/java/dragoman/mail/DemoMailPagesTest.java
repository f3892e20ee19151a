package dragoman.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.cast.Person;
import dragoman.cast.Wire;
import dragoman.i18n.LocaleId;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who tries a demo out reads the mails that it wrote. */
@QuarkusTest
@Tag("database")
class DemoMailPagesTest {

    private static final Letter LETTER = new Letter("مرحبًا <b>", "words", "<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\"><title>x</title><p>مرحبًا</p></html>", LocaleId.of("ar_SA"));

    @Inject
    KeptLetters kept;

    @Inject
    MailConfig config;

    @Test
    void theListSaysWhatWentToWhomAndEachCanBeRead() {
        kept.keep(LETTER, "yusuf@barid.example", Instant.parse("2026-11-22T10:00:00Z"));
        var page = Person.ZOFIA.reads("/demo/mail");
        assertThat(page.html()).contains("lang=\"ar-SA\" dir=\"rtl\">مرحبًا &lt;b&gt;</a>");
        assertThat(page.words()).contains("Do: yusuf@barid.example, 11:00");
        assertThat(page.isIndexed()).isFalse();
        var url = page.links().stream().filter(link -> link.contains("/demo/mail/")).findFirst().orElseThrow();
        var letter = Person.ZOFIA.browser().get(url);
        assertThat(letter.asString()).isEqualTo(LETTER.html());
        assertThat(letter.header("Cache-Control")).isEqualTo("no-store");
        assertThat(letter.headers().getValues("Content-Security-Policy")).singleElement().asString().contains("default-src 'none'");
        assertThat(Wire.send("GET /pl/pl/demo/mail/999999").status()).isEqualTo(404);
    }

    @Test
    void inProductionThereIsNoSuchPageAndNothingIsKept() {
        var production = new PostOffice("production", config, Optional.of("Shop <orders@example.com>"));
        assertThat(production.from()).isEqualTo("orders@example.com");
        var letters = new KeptLetters(production);
        letters.keep(LETTER, "yusuf@barid.example", Instant.EPOCH);
        assertThat(letters.all()).isEmpty();
        var pages = new DemoMailPages(letters, production, null, null, null);
        assertThatThrownBy(() -> pages.list(null)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> pages.read(1, null)).isInstanceOf(NotFoundException.class);
    }
}
