/**
 * Canned replies: what a desk answers again and again. Each is one concept, a title for staff and a text for buyers, with a
 * version in each language that says what it was made from. They are phrases of the area {@code replies} and so part of
 * every release; the facts of the market fill themselves in, what an agent knows is a typed {@link dragoman.replies.Placeholder}.
 *
 * <p>{@link dragoman.replies.Replies} lists them and says them to a reader.
 *
 * <p>No tables of its own. May import {@code i18n formats pattern market units money texts web}.
 */
package dragoman.replies;
