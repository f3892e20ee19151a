package dragoman.addresses;

/** Postcodes in the shape of their country, whoever typed them without its spaces. */
final class Postcode {

    private Postcode() {}

    /**
     * A postcode in a shape, "SW1A1AA" as "SW1A 1AA"; unchanged where it has not as many characters.
     *
     * @param shape {@code #} for a letter or digit, a {@code *} in front for as many as there are more; empty for none
     */
    static String shaped(String given, String shape) {
        var code = given.codePoints().filter(Character::isLetterOrDigit).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        int more = code.length() - (int) shape.chars().filter(c -> c == '#').count();
        boolean fits = shape.startsWith("*") ? more > 0 : more == 0;
        if (!fits || code.chars().anyMatch(c -> c >= 0x80)) {
            return given;
        }
        var shaped = new StringBuilder();
        int at = 0;
        for (char place : shape.toCharArray()) {
            int next = at + (place == '*' ? more : place == '#' ? 1 : 0);
            shaped.append(next == at ? String.valueOf(place) : code.substring(at, next));
            at = next;
        }
        return shaped.toString();
    }
}
