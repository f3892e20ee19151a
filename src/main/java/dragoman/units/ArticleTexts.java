package dragoman.units;

import dragoman.i18n.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The units of one article, from its source file and the files beside it. */
final class ArticleTexts {

    static final List<String> LINES = List.of("title", "slug", "summary", "keywords");
    private static final Set<String> FIELDS = Set.of("title", "slug", "summary", "keywords", "id", "order", "related", "kind", "outline", "made-from");

    private final String topic;
    private final ArticleFile source;
    private final Consumer<Finding> findings;
    private final int id;

    ArticleTexts(String topic, ArticleFile source, Consumer<Finding> findings) {
        this.topic = topic;
        this.source = source;
        this.findings = findings;
        this.id = number(source, "id");
    }

    List<FileText> of(Collection<ArticleFile> files) {
        var texts = new ArrayList<FileText>();
        for (var file : files) {
            file.fields.values().stream().filter(field -> !FIELDS.contains(field.name()))
                    .forEach(field -> file.error("article.front", field.line(), field.name(), "no such field; there are " + new java.util.TreeSet<>(FIELDS)));
            if (file == source || file.ownOutline()) {
                texts.add(outline(file));
            } else {
                onlyKnownBlocks(file);
            }
            LINES.stream().map(file.fields::get).filter(part -> part != null && !part.text().isEmpty())
                    .forEach(part -> texts.add(text(file, UnitKind.LINE, UnitName.about(id, part.name()), part, "@" + part.name())));
            file.blocks.values()
                    .forEach(part -> texts.add(text(file, UnitKind.BLOCK, UnitName.block(id, part.name()), part, "#" + part.name())));
        }
        return texts;
    }

    private FileText text(ArticleFile file, UnitKind kind, String unit, ArticleFile.Part part, String key) {
        return new FileText(unit, kind, file.locale, key, part.text(), Optional.ofNullable(file.madeFrom.get(key)), file.name, part.line());
    }

    private FileText outline(ArticleFile file) {
        LINES.stream().filter(line -> file == source && file.field(line).orElse("").isEmpty())
                .forEach(line -> file.error("article.front", 1, line, "is missing"));
        var blocks = file.blocks.keySet().stream()
                .map(name -> new Outline.Block(name, file.conditions.getOrDefault(name, BlockCondition.ALWAYS)))
                .toList();
        var outline = new Outline(id, kind(), topic, number(source, "order"), related(), blocks);
        return new FileText(UnitName.about(id, "outline"), UnitKind.OUTLINE, file.locale, "outline", outline.write(), Optional.empty(), file.name, 1);
    }

    private void onlyKnownBlocks(ArticleFile file) {
        file.blocks.values().stream().filter(block -> !source.blocks.containsKey(block.name()))
                .forEach(block -> file.error("article.block", block.line(), block.name(), "the source has no such block"));
    }

    private List<Integer> related() {
        var numbers = source.field("related").orElse("[]").replaceAll("[\\[\\]\\s]", "");
        if (numbers.isEmpty()) {
            return List.of();
        }
        if (!numbers.matches("\\d{1,6}(,\\d{1,6})*")) {
            source.error("article.front", 1, "related", "a list of ids like [1, 6] is wanted");
            return List.of();
        }
        return Arrays.stream(numbers.split(",")).map(Integer::valueOf).toList();
    }

    private Outline.Kind kind() {
        var key = source.field("kind").orElse(Outline.Kind.ARTICLE.key());
        var known = Arrays.stream(Outline.Kind.values()).filter(kind -> kind.key().equals(key)).findFirst();
        if (known.isEmpty()) {
            source.error("article.front", 1, "kind", "one of " + Arrays.stream(Outline.Kind.values()).map(Outline.Kind::key).toList() + " is wanted");
        }
        return known.orElse(Outline.Kind.ARTICLE);
    }

    private static int number(ArticleFile file, String name) {
        var value = file.field(name).orElse("");
        if (value.matches("\\d{1,6}")) {
            return Integer.parseInt(value);
        }
        file.error("article.front", 1, name, "a number is wanted");
        return 0;
    }
}
