package dragoman.commands;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dragoman.commands.PhraseUses.Use;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** Finds phrases in Java sources, as the compiler reads them. Every literal that looks like a key must be one. */
final class JavaPhrases extends TreeScanner<Void, CompilationUnitTree> {

    private final String file;
    private final Pattern key;
    private final SourcePositions positions;
    private final List<Use> uses = new ArrayList<>();
    private final Set<ExpressionTree> seen = new java.util.HashSet<>();

    private JavaPhrases(String file, Pattern key, SourcePositions positions) {
        this.positions = positions;
        this.file = file;
        this.key = key;
    }

    /** Needs a JDK: it runs when the project is built. */
    static List<Use> in(Path program, List<Path> files, Set<String> areas) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
        var key = Pattern.compile(areas.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")\\.[A-Za-z.]*")));
        var uses = new ArrayList<Use>();
        try {
            for (var unit : task.parse()) {
                var scanner = new JavaPhrases(program.relativize(Path.of(unit.getSourceFile().toUri())).toString(), key, Trees.instance(task).getSourcePositions());
                scanner.scan(unit, unit);
                uses.addAll(scanner.uses);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uses;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, CompilationUnitTree unit) {
        var arguments = call.getArguments();
        if (call.getMethodSelect().toString().endsWith("text") && !arguments.isEmpty() && isKey(arguments.get(0))) {
            seen.add(arguments.get(0));
            uses.add(new Use(file, line(arguments.get(0), unit), literal(arguments.get(0)), given(arguments)));
        }
        return super.visitMethodInvocation(call, unit);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, CompilationUnitTree unit) {
        if (isKey(literal) && !seen.contains(literal)) {
            uses.add(new Use(file, line(literal, unit), literal(literal), null));
        }
        return null;
    }

    /** The names in {@code Map.of("name", value, …)}; null where the arguments are made elsewhere. */
    private static Set<String> given(List<? extends ExpressionTree> arguments) {
        if (arguments.size() == 1) {
            return Set.of();
        }
        if (arguments.get(1) instanceof MethodInvocationTree map && map.getMethodSelect().toString().equals("Map.of")) {
            var names = new TreeSet<String>();
            for (int i = 0; i < map.getArguments().size(); i += 2) {
                names.add(literal(map.getArguments().get(i)));
            }
            return names;
        }
        return null;
    }

    private boolean isKey(ExpressionTree tree) {
        return tree instanceof LiteralTree literal && literal.getValue() instanceof String text && key.matcher(text).matches();
    }

    private static String literal(ExpressionTree tree) {
        return tree instanceof LiteralTree literal ? String.valueOf(literal.getValue()) : tree.toString();
    }

    private int line(ExpressionTree tree, CompilationUnitTree unit) {
        return (int) unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    }
}
