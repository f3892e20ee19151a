package dragoman.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One line of a format: parts of an address, and what is written around them. */
record FormatLine(List<Token> tokens) {

    private sealed interface Token {}

    /** A part by its letter. */
    private record Part(char letter) implements Token {}

    /** Text that stands there in any case, "SINGAPORE ". */
    private record Word(String text) implements Token {}

    /** Text that the next part brings along, "〒". */
    private record Prefix(String text, boolean abroadOnly) implements Token {}

    /** Text that parts two parts, ", ". */
    private record Between(String text) implements Token {}

    static FormatLine of(String line) {
        var tokens = new ArrayList<Token>();
        for (int at = 0; at < line.length();) {
            int end = end(line, at);
            tokens.add(token(line, at, end));
            at = end;
        }
        return new FormatLine(List.copyOf(tokens));
    }

    private static Token token(String line, int at, int end) {
        if (line.charAt(at) == '%') {
            return new Part(line.charAt(at + 1));
        }
        if (line.charAt(at) == '[') {
            return new Prefix(line.substring(at + 1, end - 1), true);
        }
        var text = line.substring(at, end);
        if (text.codePoints().anyMatch(Character::isLetter)) {
            return new Word(text);
        }
        return at == 0 ? new Prefix(text, false) : new Between(text);
    }

    private static int end(String line, int at) {
        return switch (line.charAt(at)) {
            case '%' -> at + 2;
            case '[' -> line.indexOf(']', at) + 1;
            default -> {
                int end = at + 1;
                while (end < line.length() && "%[".indexOf(line.charAt(end)) < 0) {
                    end++;
                }
                yield end;
            }
        };
    }

    boolean isOnly(char letter) {
        return tokens.equals(List.of(new Part(letter)));
    }

    boolean has(char letter) {
        return tokens.contains(new Part(letter));
    }

    /**
     * The line with what an address has.
     *
     * @param parts the text of a part by its letter, or the empty string
     * @param abroad whether the reader is in another country
     */
    String write(Function<Character, String> parts, boolean abroad) {
        var line = new StringBuilder();
        String between = "";
        String prefix = "";
        String last = "";
        for (var token : tokens) {
            if (token instanceof Word word) {
                line.append(word.text());
            } else if (token instanceof Between text) {
                between = text.text();
            } else if (token instanceof Prefix text) {
                prefix = abroad || !text.abroadOnly() ? text.text() : "";
            } else if (token instanceof Part part) {
                var value = parts.apply(part.letter());
                // With nothing between them, a city that is its own province would stand there twice: 北京市北京市.
                if (!value.isEmpty() && !(between.isEmpty() && value.equals(last))) {
                    line.append(line.length() == 0 ? "" : between).append(value.startsWith(prefix) ? "" : prefix).append(value);
                    between = "";
                    last = value;
                }
                prefix = "";
            }
        }
        return line.toString().strip();
    }
}
