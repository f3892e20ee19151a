/**
 * A text into another language: by which engine, what may leave the house, which language a message is in, the memory
 * of what people have translated. Knows nothing of tickets. What its engines may be asked is in {@link TranslationConfig}.
 *
 * <p>Tables: {@code translation_cache}, {@code translation_memory}, {@code translation_memory_key}, {@code engine_use}. May
 * import {@code i18n terms engines market sql}.
 */
package dragoman.translation;
