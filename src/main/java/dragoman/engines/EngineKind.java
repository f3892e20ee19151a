package dragoman.engines;

import dragoman.terms.Marks;

/** The APIs that are spoken. */
public enum EngineKind {
    APERTIUM, LIBRETRANSLATE, DEEPL, CHAT;

    /** What its engines leave alone; tried for Apertium, as published for DeepL, and what a language model copies for the others. */
    public Marks.Style marks() {
        return this == DEEPL ? Marks.Style.XML : Marks.Style.WORD;
    }

    /** How many segments go into one request. Where an engine takes one at a time, each is kept before the next is asked for. */
    public int batch() {
        return this == DEEPL || this == LIBRETRANSLATE ? 20 : 1;
    }
}
