package dragoman.enclosures;

import java.util.List;

/**
 * The field for files in a form.
 *
 * @param hint how many and how large
 * @param accept what a browser offers to choose from
 * @param refused a sentence for each file that is not taken
 * @param again whether some were fit, which no page can put back into the field: they have to be chosen once more
 */
public record FileField(String hint, String accept, List<String> refused, boolean again) {

    /** Of a form that is not shown. */
    public static final FileField NONE = new FileField("", "", List.of(), false);
}
