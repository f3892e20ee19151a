/**
 * The frame of every page: the visit (market, language, currency, zone, release), layout, switcher, errors, headers,
 * {@code {t:…}} and {@code {f:…}} in templates, the page cache.
 *
 * <p>No tables. May import {@code i18n formats market units money doors texts wire}.
 */
package dragoman.web;
