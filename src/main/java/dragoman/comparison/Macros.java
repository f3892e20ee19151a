package dragoman.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Placeholders of other systems, such as {@code {{order.id}}} and {@code %key%}: code, and never translated. */
final class Macros {

    private static final Pattern MACRO = Pattern.compile("\\{\\{[^{}]{1,80}}}|\\$\\{[^{}]{1,80}}|%[A-Za-z_][A-Za-z0-9_.]{0,80}%|%(?:\\d\\$)?[sd](?![A-Za-z])");

    private Macros() {}

    static List<String> in(String text) {
        var macros = new ArrayList<String>();
        var found = MACRO.matcher(text);
        while (found.find()) {
            macros.add(found.group());
        }
        return macros;
    }
}
