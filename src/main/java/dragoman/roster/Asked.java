package dragoman.roster;

/** What the list is asked for, as one question: whatever an address says goes the way of what somebody types. */
public final class Asked {

    private Asked() {}

    /** @param typed may be empty, as may the others, or null */
    public static String of(String state, String has, String area, String typed) {
        return String.join(" ", part("state", state), part("has", has), part("area", area), typed);
    }

    private static String part(String field, String value) {
        return value == null || value.isBlank() ? "" : field + ":\"" + value.replace("\"", "") + "\"";
    }
}
