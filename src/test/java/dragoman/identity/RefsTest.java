package dragoman.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Orders as addresses name them. */
class RefsTest {

    private final Refs refs = new Refs(new Secrets("a-secret-of-at-least-thirty-two-bytes", Optional.empty()));

    @Test
    void aRefLeadsToWhatItWasMadeOf() {
        var ref = refs.of(new Subject("order", 17));
        assertThat(ref).matches("[\\w-]{22}");
        assertThat(refs.read("order", ref)).contains(new Subject("order", 17));
    }

    @Test
    void anotherKindDoesNotReadIt() {
        assertThat(refs.read("thread", refs.of(new Subject("order", 17)))).isEmpty();
    }

    @Test
    void theNextOneCannotBeGuessed() {
        var letters = new HashSet<String>();
        for (int id = 1; id <= 100; id++) {
            letters.add(refs.of(new Subject("order", id)).substring(0, 4));
        }
        assertThat(letters).hasSizeGreaterThan(95);
        assertThat(refs.read("order", "AAAAAAAAAAAAAAAAAAAAAA")).isEmpty();
        assertThat(refs.read("order", "17")).isEmpty();
        assertThat(refs.read("order", "")).isEmpty();
        assertThat(refs.read("order", null)).isEmpty();
    }

    @Test
    void afterAChangeOfTheSecretOldAddressesStillLeadThere() {
        var changed = new Refs(new Secrets("another-secret-of-thirty-two-bytes-or-more", Optional.of("a-secret-of-at-least-thirty-two-bytes")));
        assertThat(changed.read("order", refs.of(new Subject("order", 17)))).contains(new Subject("order", 17));
    }

    @Test
    void aSubjectIsWrittenAndReadAlike() {
        assertThat(Subject.parse(new Subject("order", 17).ref())).contains(new Subject("order", 17));
        assertThat(Subject.parse("order:")).isEmpty();
        assertThat(Subject.parse("order:-1")).isEmpty();
        assertThat(Subject.parse(null)).isEmpty();
    }
}
