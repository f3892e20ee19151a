/**
 * Threads as staff reach them: which of them somebody may see, the lists that they work from, and those that a number, an
 * address, an order or a tag names. Every question takes a {@link dragoman.reach.Reach}, so that none can leave it out.
 *
 * <p>Reads {@code ticket} and {@code ticket_tag}; writes nothing. May import {@code i18n market orders staff sql tickets}.
 */
package dragoman.reach;
