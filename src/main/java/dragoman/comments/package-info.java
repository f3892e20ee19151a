/**
 * What people say to each other about texts, and readers to us: kept until somebody has settled it; and who sees it, and so may be
 * named in it.
 *
 * <p>Tables: {@code text_comment}. May import {@code i18n units audit staff drafts sql}.
 */
package dragoman.comments;
