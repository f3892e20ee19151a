/**
 * How orders come in: hooks of shop systems, an API of our own, files. What comes is verified, kept raw, answered at once,
 * and applied by a job; what cannot be applied is parked with a reason and can be replayed.
 *
 * <p>Table: {@code inbox}. May import {@code i18n market money doors wire web orders shops audit sql}.
 */
package dragoman.intake;
