package dragoman.pattern;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.VersionInfo;

/** Of what languages need, as somebody knew it: results are as true as these. */
public record Versions(String icu, String cldr) {

    /** Of the running ICU. */
    public static Versions running() {
        return new Versions(plain(VersionInfo.ICU_VERSION), plain(LocaleData.getCLDRVersion()));
    }

    // 79.1.0.0 is 79.1, and 49.0.0.0 is 49.
    private static String plain(VersionInfo version) {
        return version.getMajor() + (version.getMinor() == 0 ? "" : "." + version.getMinor());
    }
}
