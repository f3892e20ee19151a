package dragoman.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.keyboard.Keyboard.Key;
import org.junit.jupiter.api.Test;

/** What a translator takes from the original without typing it. */
class PlaceholdersTest {

    @Test
    void argumentsAreTakenAsTheyStandAndACaseIsTakenByItsNumber() {
        assertThat(Placeholders.in("{name}, until {day, date, ::yMMMd} {count, plural, one {# parcel for {name}} other {# parcels}}"))
                .containsExactly(Key.of("{name}"), Key.of("{day, date, ::yMMMd}"), Key.of("#"));
    }

    @Test
    void elementsAndLinksSurroundWhatIsSelected() {
        assertThat(Placeholders.in("<b>Now</b><br/> [write to us](page:contact) or {who, select, shop {us} other {them}}"))
                .containsExactly(new Key("<b>", "</b>"), Key.of("<br/>"), new Key("[", "](page:contact)"));
    }

    @Test
    void aTextWithoutAnyAndOneThatCannotBeReadHaveNone() {
        assertThat(Placeholders.in("Write to us (today)")).isEmpty();
        assertThat(Placeholders.in("Hello {name")).isEmpty();
    }
}
