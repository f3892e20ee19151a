/**
 * A text as ICU reads it: {@link dragoman.pattern.Reading} makes of it a {@link dragoman.pattern.Shape}, a tree of
 * literals, arguments and their cases, or says why it cannot; {@link dragoman.pattern.Variants} are the ways in which
 * it can be shown, {@link dragoman.pattern.Categories} what a plural needs in a language.
 *
 * <p>Nothing here knows of sources, rules or markup: it reads, and judges only what would harm ICU's own parser. No
 * tables. Imports {@code i18n}, the JDK and ICU.
 */
package dragoman.pattern;
