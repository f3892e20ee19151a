package dragoman.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a text says, without what is only put into it. */
class ProseTest {

    @Test
    void namesOfArgumentsElementsAndLinksAreNoWords() {
        assertThat(Prose.of("<order>Your</order> {order} of {day, date, ::yMMMd}: [send it](page:return)").replaceAll("\\s+", " ")).isEqualTo(" Your of : [send it] ");
    }

    @Test
    void everyCaseIsRead() {
        assertThat(Prose.of("{n, plural, one {# parcel} other {# parcels for {who, select, you {you} other {them}}}}").replaceAll("\\s+", " ").strip()).isEqualTo("parcel parcels for you them");
        assertThat(Prose.of("Broken {order")).isEqualTo("Broken {order");
    }
}
