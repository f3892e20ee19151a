/**
 * What goes over the wire, as bytes: files and kept pages in each content coding, and what is too large to come in; and
 * cells that no spreadsheet is to take for a formula. Knows nothing of markets, languages or readers.
 *
 * <p>No tables. May import no other room.
 */
package dragoman.wire;
