/**
 * What translators wrote and no buyer sees yet: drafts and how far each has come, every step with who and why; what was said
 * of findings. What is approved is published from here, as a release of {@code texts}, at once or when it is planned.
 *
 * <p>Tables: {@code draft}, {@code draft_step}, {@code check_dismissal}, {@code planned_release}, {@code
 * planned_text}. May import {@code i18n pattern comparison checks foreign exchange market units texts typos translation audit
 * staff sql}.
 */
package dragoman.drafts;
