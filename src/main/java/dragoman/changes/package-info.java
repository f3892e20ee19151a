/**
 * What changed between two versions of a text: {@link dragoman.changes.Changes} goes case by case where it has cases,
 * {@link dragoman.changes.WordDiff} word by word. Pure Java; knows nothing of languages, drafts or releases.
 */
package dragoman.changes;
