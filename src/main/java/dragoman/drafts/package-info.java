/**
 * What translators wrote and no buyer sees yet: drafts and how far each has come, every step with who and why; what was said
 * of findings; what is approved, until it is published.
 *
 * <p>Tables: {@code draft}, {@code draft_step}, {@code draft_batch}, {@code check_dismissal}; asks {@code planned_text} what
 * waits for a time of its own. May import {@code i18n pattern comparison checks foreign exchange market units texts typos audit
 * staff sql}.
 */
package dragoman.drafts;
