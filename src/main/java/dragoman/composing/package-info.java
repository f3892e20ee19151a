/**
 * An answer written in the writer's language: what the buyer will get is seen, mended, checked and sent. A canned reply
 * comes in the languages of both.
 *
 * <p>Tables: none. May import {@code i18n formats market texts money texts translation web orders staff tickets reach
 * replies handling mentions reading}.
 */
package dragoman.composing;
