package dragoman.files;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;

/** Which files are taken along with a message. */
@ConfigMapping(prefix = "dragoman.files")
public interface FilesConfig {

    /** Types by their content, each with the endings that a name of it may have; the first is given to names without one of them. */
    @WithDefault("image/jpeg:jpg:jpeg,image/png:png,image/gif:gif,image/webp:webp,image/heic:heic:heif,image/heif:heif:heic,"
            + "application/pdf:pdf,text/plain:txt,video/mp4:mp4,video/quicktime:mov")
    List<KnownType> types();

    /** The largest file. */
    @WithDefault("8M")
    MemorySize each();

    /** Files of one message. */
    @WithDefault("5")
    @Min(1)
    @Max(20)
    int most();

    /** All files of one message together. */
    @WithDefault("20M")
    MemorySize together();
}
