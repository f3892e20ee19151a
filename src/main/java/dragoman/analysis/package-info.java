/**
 * How texts become terms, each language by its own chain of filters: Lucene's by name, and ours where it has none. Which chain
 * that is stands in {@code dragoman/analysis/analysis.properties}, so that a language is data here too. Knows no index; with
 * {@code search} the only room that knows Lucene.
 *
 * <p>No tables. May import {@code i18n}.
 */
package dragoman.analysis;
