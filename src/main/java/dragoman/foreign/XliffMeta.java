package dragoman.foreign;

import dragoman.foreign.Entry.MadeFrom;
import dragoman.i18n.Digest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.metadata.Meta;
import net.sf.okapi.lib.xliff2.metadata.MetaGroup;
import net.sf.okapi.lib.xliff2.metadata.Metadata;

/** What a unit carries of ours: the patterns that it was made from, their digests, and how far the translation is. */
final class XliffMeta {

    private static final String OURS = "dragoman";
    private static final String SOURCE = "source";
    private static final String SOURCE_DIGEST = "source-digest";
    private static final String TARGET = "target";
    private static final String TARGET_DIGEST = "target-digest";
    private static final String BLANK = "blank";

    private final Map<String, String> said;

    private XliffMeta(Map<String, String> said) {
        this.said = said;
    }

    static void write(Unit unit, Cut cut) {
        var group = new MetaGroup(OURS);
        var base = cut.entry().base();
        group.add(new Meta(SOURCE, cut.entry().source()));
        group.add(new Meta(SOURCE_DIGEST, base.source()));
        cut.entry().target().ifPresent(target -> group.add(new Meta(TARGET, target)));
        base.target().ifPresent(digest -> group.add(new Meta(TARGET_DIGEST, digest)));
        if (!cut.entry().target().equals(Optional.of(cut.skeleton()))) {
            group.add(new Meta(BLANK, cut.skeleton()));
        }
        var metadata = new Metadata();
        metadata.addGroup(group);
        unit.setMetadata(metadata);
    }

    /** Empty in files that are not of this house. */
    static Optional<XliffMeta> of(Unit unit) {
        var said = new HashMap<String, String>();
        if (unit.hasMetadata()) {
            for (var group : unit.getMetadata()) {
                if (OURS.equals(group.getCategory())) {
                    group.forEach(item -> {
                        if (item instanceof Meta meta) {
                            said.put(meta.getType(), meta.getData());
                        }
                    });
                }
            }
        }
        return said.containsKey(SOURCE) && said.containsKey(SOURCE_DIGEST) ? Optional.of(new XliffMeta(said)) : Optional.empty();
    }

    String source() {
        return said.get(SOURCE);
    }

    /** Whether the patterns are those that the digests were made of: nobody has worked on them. */
    boolean isWhole() {
        return Digest.of(source()).equals(said.get(SOURCE_DIGEST))
                && Optional.ofNullable(said.get(TARGET)).map(Digest::of).equals(Optional.ofNullable(said.get(TARGET_DIGEST)));
    }

    /** The pattern that the segments are of. */
    String skeleton() {
        return said.containsKey(BLANK) ? said.get(BLANK) : said.getOrDefault(TARGET, source());
    }

    boolean wasTranslated() {
        return !said.containsKey(BLANK) && said.containsKey(TARGET);
    }

    MadeFrom base() {
        return new MadeFrom(said.get(SOURCE_DIGEST), Optional.ofNullable(said.get(TARGET_DIGEST)), Optional.ofNullable(said.get(TARGET)));
    }

    static void progress(Segment segment, Progress progress) {
        segment.setState(progress == Progress.MISSING ? TargetState.INITIAL : progress == Progress.APPROVED ? TargetState.FINAL : TargetState.TRANSLATED);
        segment.setSubState(OURS + ":" + progress.word());
    }

    static Progress progress(Segment segment) {
        var word = Optional.ofNullable(segment.getSubState()).filter(sub -> sub.startsWith(OURS + ":")).map(sub -> sub.substring(OURS.length() + 1));
        return word.flatMap(Progress::of).orElseGet(() -> switch (segment.getState()) {
            case INITIAL -> Progress.DRAFT;
            case TRANSLATED -> Progress.NEEDS_REVIEW;
            default -> Progress.APPROVED;
        });
    }
}
