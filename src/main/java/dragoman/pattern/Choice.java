package dragoman.pattern;

import com.ibm.icu.text.MessagePattern.ArgType;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Message.Branch;
import java.util.List;
import java.util.Map;

/** Which case of an argument a variant of a text is about. */
public record Choice(ArgType type, String selector) {

    // Cases that are about the same number in another spelling; en says “=0” where ar says “zero”.
    private static final Map<String, List<String>> KIN = Map.of(
            "zero", List.of("=0"), "one", List.of("=1"), "two", List.of("=2"),
            "=0", List.of("zero"), "=1", List.of("one"), "=2", List.of("two"));

    // Hashed for every variant of every text; a record's own way is slow until the VM has warmed up.
    @Override
    public boolean equals(Object other) {
        return other instanceof Choice that && type == that.type && selector.equals(that.selector);
    }

    @Override
    public int hashCode() {
        return selector.hashCode();
    }

    /** The case of this argument that is compared with the choice: the same, its kin, or {@code other}. */
    public static Branch pick(Arg arg, Choice choice) {
        var branch = choice == null || choice.type != arg.type() ? null : arg.branch(choice.selector);
        if (branch == null && choice != null && choice.type.hasPluralStyle()) {
            for (var kin : KIN.getOrDefault(choice.selector, List.of())) {
                branch = branch == null ? arg.branch(kin) : branch;
            }
        }
        if (branch == null) {
            branch = arg.branch("other");
        }
        return branch == null ? arg.branches().get(arg.branches().size() - 1) : branch;
    }
}
