/**
 * Engines that translate, each by the API that it has: asked for segments, with the shop's words where it can be told, within
 * a time and a size; and why one gave no answer. Which is asked, whether it may be, and what becomes of its answer is said
 * above.
 *
 * <p>No tables. May import {@code i18n terms}.
 */
package dragoman.engines;
