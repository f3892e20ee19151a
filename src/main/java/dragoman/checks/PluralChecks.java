package dragoman.checks;

import dragoman.comparison.Check;
import dragoman.comparison.Review;
import dragoman.i18n.Argument;
import dragoman.i18n.Argument.Type;
import dragoman.pattern.Categories;
import dragoman.pattern.Message;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Message.Branch;
import dragoman.pattern.Message.Literal;
import java.util.Collection;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether the cases of an argument are those that the language needs, each once. ICU minds none of this. */
final class PluralChecks {

    // ICU's number skeletons, the long and the concise form.
    private static final Pattern COMPACT = Pattern.compile("^::(?:.*\\s)?(?:compact-(?:short|long)|KK?)(?:\\s|$)");

    private PluralChecks() {}

    static void check(Review review) {
        for (var arg : review.shape().args()) {
            if (!arg.branches().isEmpty()) {
                duplicates(review, arg);
            }
            if (arg.isPlural() || arg.isOrdinal()) {
                keys(review, arg);
                categories(review, arg);
                if (arg.isPlural()) {
                    rareCategories(review, arg);
                }
                arg.branches().forEach(branch -> poundText(review, branch.message(), false));
            }
        }
    }

    private static void duplicates(Review review, Arg arg) {
        var seen = new HashSet<Object>(2 * arg.branches().size());
        for (var branch : arg.branches()) {
            if (!seen.add(branch.isExplicit() ? (Object) branch.number() : branch.selector())) {
                review.add(Check.PLURAL_DUPLICATE, branch.start(), branch.selectorEnd(), "the case “" + branch.selector() + "” stands twice",
                        arg.name(), branch.selector());
            }
        }
    }

    private static void keys(Review review, Arg arg) {
        var categories = review.categories(arg);
        for (var branch : arg.branches()) {
            if (branch.isExplicit()) {
                continue;
            }
            if (!Categories.ALL.contains(branch.selector())) {
                review.add(Check.PLURAL_UNKNOWN_KEY, branch.start(), branch.selectorEnd(),
                        "“" + branch.selector() + "” is no plural category; they are zero, one, two, few, many, other", arg.name(), branch.selector());
            } else if (!categories.known(branch.selector())) {
                review.mend(Check.PLURAL_UNREACHABLE, branch.start(), branch.end(), "",
                        review.locale().tag() + " has no “" + branch.selector() + "”: this is never shown", arg.name(), branch.selector());
            }
        }
    }

    private static void categories(Review review, Arg arg) {
        var categories = review.categories(arg);
        var check = arg.isOrdinal() ? Check.ORDINAL_CATEGORY : Check.PLURAL_CATEGORY;
        for (var category : categories.reached()) {
            if (!arg.branches(category) && !Cases.uncovered(arg, categories, category).isEmpty()) {
                var numbers = some(Cases.uncovered(arg, categories, category));
                review.add(check, arg.start(), arg.end(), review.locale().tag() + " needs “" + category + "” for " + numbers,
                        arg.name(), category, numbers);
            }
        }
    }

    // What is declared as a whole number reaches no others, unless it is also written as “2 million”.
    private static void rareCategories(Review review, Arg arg) {
        var categories = review.categories(arg);
        for (var category : categories.known()) {
            if (!arg.branches(category) && !categories.reached().contains(category)) {
                rareCategory(review, arg, category);
            }
        }
    }

    private static void rareCategory(Review review, Arg arg, String category) {
        boolean compact = review.shape().args().stream().anyMatch(use -> use.name().equals(arg.name()) && COMPACT.matcher(use.style()).find());
        var declared = review.declared(arg.name()).map(Argument::type).orElse(null);
        var reason = review.locale().tag() + " has “" + category + "” for fractions or very large numbers";
        if (compact || declared == Type.DECIMAL && review.categories(arg).reachedByFraction(category)) {
            review.warn(Check.PLURAL_CATEGORY_RARE, arg.start(), arg.end(), reason, arg.name(), category);
        } else if (declared != Type.INT) {
            review.add(Check.PLURAL_CATEGORY_RARE, arg.start(), arg.end(), reason, arg.name(), category);
        }
    }

    // ICU4J puts the number in only directly inside the plural's case, and prints “#” inside a select inside it.
    private static void poundText(Review review, Message message, boolean inSelect) {
        for (var piece : message.pieces()) {
            if (piece instanceof Arg arg && arg.isSelect()) {
                arg.branches().stream().map(Branch::message).forEach(inner -> poundText(review, inner, true));
            } else if (inSelect && piece instanceof Literal literal) {
                int pound = review.text().substring(literal.start(), literal.end()).indexOf('#');
                if (pound >= 0) {
                    review.add(Check.PLURAL_POUND_TEXT, literal.start() + pound, literal.start() + pound + 1,
                            "inside a select “#” is printed as it stands; name the argument");
                }
            }
        }
    }

    private static String some(Collection<Long> numbers) {
        var few = numbers.stream().limit(3).map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.size() > 3 ? few + ", …" : few;
    }
}
