package dragoman.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a comment says besides what it declares. */
class ArgumentTest {

    @Test
    void theRemarkStandsBehindTypeAndRange() {
        assertThat(Argument.remark("@ days int 1..365 calendar days")).isEqualTo("calendar days");
        assertThat(Argument.remark("@ who select(shop|buyer) who pays")).isEqualTo("who pays");
        assertThat(Argument.remark("@ name text")).isEmpty();
        assertThat(Argument.remark("Above the list.")).isEmpty();
    }
}
