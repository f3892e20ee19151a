/**
 * The list of texts as it goes along with whoever works through it: what was asked for and where in it a text stands, the way back and
 * to the texts before and after, what is said of an act once it is done, what texts and areas are called.
 *
 * <p>Tables: none. May import {@code i18n units texts web drafts queue}.
 */
package dragoman.roster;
