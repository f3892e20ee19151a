package dragoman.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.Argument.Type;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comments above a source phrase declare. */
class ContractTest {

    @Test
    void aCountSaysItsRange() {
        assertThat(only("@ n int 0..9999 articles found")).isEqualTo(Argument.count("n", 0, 9999));
        assertThat(only("@ t int -50..50")).isEqualTo(Argument.count("t", -50, 50));
    }

    @Test
    void aCountWithoutARangeIsUnderAMillion() {
        assertThat(only("@ n int articles found")).isEqualTo(Argument.count("n", 0, 999_999));
    }

    @Test
    void aSelectSaysItsKeys() {
        assertThat(only("@ cost select(SHOP|BUYER) who pays")).isEqualTo(new Argument("cost", Type.SELECT, 0, 999_999, List.of("SHOP", "BUYER")));
        assertThat(only("@ k select(in-transit|x)").keys()).containsExactly("in-transit", "x");
    }

    @ParameterizedTest
    @EnumSource(Type.class)
    void everyTypeHasItsLowerCaseNameEvenOnATurkishMachine(Type type) {
        var word = switch (type) {
            case INT -> "int";
            case DECIMAL -> "decimal";
            case TEXT -> "text";
            case DATE -> "date";
            case TIME -> "time";
            case DATETIME -> "datetime";
            case LIST -> "list";
            case MONEY -> "money";
            case SELECT -> "select";
        };
        assertThat(only("@ x " + word + " what it is").type()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "@n int 0..9", "@ n integer", "@ n INT", "@ n", "@", "@ n int(A|B", "@ n text(", "@ n-m text", "@max", "@max viele", "@max -1"
    })
    void whatDeclaresNothingIsSaidToBeMalformed(String comment) {
        var contract = Contract.of(List.of(comment));
        assertThat(contract.malformed()).containsExactly(comment);
        assertThat(contract.arguments()).isEmpty();
    }

    @Test
    void argumentsKeepTheirOrderAndProseIsPassedOver() {
        var contract = Contract.of(List.of("Above the list of hits.", "@ n int 0..9 hits", "mail me @ home", "@ query text", "@max 12"));
        assertThat(contract.arguments().keySet()).containsExactly("n", "query");
        assertThat(contract.malformed()).isEmpty();
        assertThat(contract.maxLength()).hasValue(12);
        assertThat(contract.argument("query")).contains(new Argument("query", Type.TEXT, 0, 999_999, List.of()));
        assertThat(contract.argument("Query")).isEmpty();
    }

    @Test
    void proseAloneDeclaresNothing() {
        assertThat(Contract.of(List.of("The browser’s title bar."))).isSameAs(Contract.NONE);
        assertThat(Contract.of(List.of())).isSameAs(Contract.NONE);
    }

    @Test
    void knownArgumentsAreAContract() {
        var n = Argument.count("n", 0, 1);
        assertThat(Contract.of(Map.of("n", n)).argument("n")).contains(n);
    }

    private static Argument only(String comment) {
        var contract = Contract.of(List.of(comment));
        assertThat(contract.malformed()).isEmpty();
        assertThat(contract.arguments()).hasSize(1);
        return contract.arguments().values().iterator().next();
    }
}
