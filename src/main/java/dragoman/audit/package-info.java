/**
 * Who did what, to what, where and when: written in the transaction of the act itself, never changed, chained so that a
 * changed entry is named. Entries hold codes and ids alone and nothing that a person wrote or is called.
 *
 * <p>Tables: {@code audit_entry}, {@code audit_pending}, {@code audit_link}, {@code audit_head}. May import {@code sql}.
 */
package dragoman.audit;
