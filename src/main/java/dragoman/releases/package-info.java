/**
 * The page of releases: what is live, since when and by whom; what is approved goes out at once, at a time, or in one market first,
 * and what was live before comes back.
 *
 * <p>Tables: none. May import {@code i18n formats comparison market audit texts web staff drafts publishing roster}.
 */
package dragoman.releases;
