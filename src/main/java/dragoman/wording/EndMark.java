package dragoman.wording;

import dragoman.i18n.LocaleId;

/** What a text ends with, whatever mark the language writes it with. */
enum EndMark {
    NOTHING("no mark"), STOP("a full stop"), QUESTION("a question mark"), EXCLAMATION("an exclamation mark"),
    COLON("a colon"), ELLIPSIS("an ellipsis");

    private final String words;

    EndMark(String words) {
        this.words = words;
    }

    String said() {
        return words;
    }

    static EndMark of(String text, LocaleId locale) {
        int end = text.length();
        while (end > 0 && closes(text.charAt(end - 1))) {
            end--;
        }
        if (end == 0) {
            return NOTHING;
        }
        if (text.startsWith("...", end - 3)) {
            return ELLIPSIS;
        }
        return of(text.charAt(end - 1), locale.language().equals("el"));
    }

    private static boolean closes(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u200F' || c == '\u200E' || "\"'”“’»«)）」』]*_".indexOf(c) >= 0;
    }

    private static EndMark of(char c, boolean greek) {
        switch (c) {
            case '.': case '。': case '．': case '।': case '۔': case '።': case '｡':
                return STOP;
            case '?': case '？': case '؟': case '\u037E': case '፧':
                return QUESTION;
            case ';':
                return greek ? QUESTION : NOTHING;
            case '!': case '！':
                return EXCLAMATION;
            case ':': case '：':
                return COLON;
            case '…': case '⋯':
                return ELLIPSIS;
            default:
                return NOTHING;
        }
    }
}
