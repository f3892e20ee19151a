/**
 * One text beside its source: every variant of both as a reader would see it, each with what stands in it (elements,
 * links, numbers), the rules that hold, and what was found so far.
 *
 * <p>{@link dragoman.comparison.Review} is what all checks are given, and {@link dragoman.comparison.Check} names all
 * that they look for; none of them is here. What callers say ({@link dragoman.comparison.Source},
 * {@link dragoman.comparison.CheckRules}) and are told ({@link dragoman.comparison.Result}) is. A target is compared
 * variant by variant: its plural category or select key with the source's own, and with {@code other} where the source
 * has none.
 *
 * <p>No tables. Imports {@code i18n pattern} and the JDK.
 */
package dragoman.comparison;
