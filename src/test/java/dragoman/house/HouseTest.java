package dragoman.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The house stands as it is planned; every rule is seen to fail on a house that breaks it. */
class HouseTest {

    private static final String BASE = "dragoman";
    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private final HouseRules rules = new HouseRules(BASE);

    @Test
    void thereIsAHouseToLookAt() {
        assertThat(HOUSE.stream().map(JavaClass::getPackageName)).contains("dragoman.i18n", "dragoman.web", "dragoman.boot");
        assertThat(HOUSE).hasSizeGreaterThan(150);
    }

    @Test
    void everyClassIsInARoomOfThePlan() {
        rules.everyClassIsInARoomOfThePlan().check(HOUSE);
        assertBites("unlisted", HouseRules::everyClassIsInARoomOfThePlan, "Porch", "Attic");
    }

    @Test
    void roomsAreFlat() {
        rules.roomsAreFlat().check(HOUSE);
        assertBites("deep", HouseRules::roomsAreFlat, "Cellar");
    }

    @Test
    void roomsImportWhatThePlanAllows() {
        rules.roomsImportWhatThePlanAllows().check(HOUSE);
        assertBites("imports", HouseRules::roomsImportWhatThePlanAllows, "Market.frame");
    }

    @Test
    void aRoomMayImportWhatThePlanNames() {
        assertThatThrownBy(() -> violations("imports", HouseRules::roomsImportWhatThePlanAllows))
                .isInstanceOf(AssertionError.class).message().contains("(1 times)").doesNotContain("Words");
    }

    @Test
    void roomsHaveNoCycles() {
        rules.roomsHaveNoCycles().check(HOUSE);
        assertBites("cycles", HouseRules::roomsHaveNoCycles, "Cycle detected", "Slice orders", "Slice tickets");
    }

    @Test
    void onlyTheirRoomsKnowIcu() {
        rules.onlyTheirRoomsKnowIcu().check(HOUSE);
        assertBites("icu", HouseRules::onlyTheirRoomsKnowIcu, "ULocale");
    }

    @Test
    void i18nIsJavaAndIcu() {
        rules.i18nIsJavaAndIcu().check(HOUSE);
        assertBites("impure", HouseRules::i18nIsJavaAndIcu, "java.sql.Connection", "jakarta.inject.Inject");
    }

    @Test
    void noNameIsThatOfAPattern() {
        rules.noNameIsThatOfAPattern().check(HOUSE);
        assertBites("names", HouseRules::noNameIsThatOfAPattern, "ArticleService", "ArticleServiceImpl", "ArticleDAO", "ArticleMapper", "ArticleDTO",
                "TextUtil", "EntityBase");
    }

    @Test
    void aRuleThatFindsNothingToLookAtFails() {
        assertThatThrownBy(() -> new HouseRules("no.such.place").i18nIsJavaAndIcu().check(HOUSE)).isInstanceOf(AssertionError.class);
    }

    @Test
    void importsOnlyGoUpThePlan() {
        for (var room : House.rooms()) {
            assertThat(House.rooms().subList(0, House.rooms().indexOf(room))).as(room).containsAll(House.mayImport(room));
        }
    }

    @Test
    void theReadmeSaysWhatThePlanSaysOfTheRoomsThatStand() throws IOException {
        var standing = standing().keySet();
        var rows = Pattern.compile("(?m)^\\| `(\\w+)` \\|[^|]*\\| ([^|]*) \\|$").matcher(Files.readString(Path.of("README.md"))).results()
                .filter(row -> House.isRoom(row.group(1))).toList();
        assertThat(rows).extracting(row -> row.group(1)).containsExactlyElementsOf(House.rooms().stream().filter(standing::contains).toList());
        for (var row : rows) {
            var said = imports(row.group(1), row.group(2));
            var planned = new TreeSet<>(House.mayImport(row.group(1)));
            planned.retainAll(standing);
            said.retainAll(standing);
            assertThat(said).as(row.group(1)).isEqualTo(planned);
        }
    }

    private static TreeSet<String> imports(String room, String said) {
        return switch (said) {
            case "all" -> new TreeSet<>(House.mayImport(room));
            case "–" -> new TreeSet<>();
            default -> new TreeSet<>(List.of(said.split(" ")));
        };
    }

    @Test
    void everyRoomSaysWhatItIs() throws IOException {
        for (var room : standing().keySet()) {
            assertThat(Path.of("src", "main", "java", BASE, room, "package-info.java")).exists();
        }
    }

    @Test
    void roomsThatGrowLargeAreNamed() throws IOException {
        var sizes = standing();
        assertThat(sizes).containsKeys("i18n", "pattern", "comparison", "wording", "checks", "market", "units", "texts", "web", "help", "database", "commands",
                "boot");
        assertThat(sizes.values()).allMatch(files -> files > 1);
        sizes.values().removeIf(files -> files <= House.LARGE);
        System.out.println("Rooms above " + House.LARGE + " files: " + sizes);
    }

    /** Rooms that there are, with the number of their source files. */
    private static TreeMap<String, Long> standing() throws IOException {
        var sizes = new TreeMap<String, Long>();
        var rooms = new ArrayList<Path>();
        try (var children = Files.list(Path.of("src", "main", "java", BASE))) {
            children.filter(Files::isDirectory).forEach(rooms::add);
        }
        for (var room : rooms) {
            try (var files = Files.list(room)) {
                sizes.put(room.getFileName().toString(), files.filter(file -> file.toString().endsWith(".java")).count());
            }
        }
        return sizes;
    }

    private static void assertBites(String house, Function<HouseRules, ArchRule> rule, String... named) {
        assertThatThrownBy(() -> violations(house, rule)).isInstanceOf(AssertionError.class).hasMessageContainingAll(named);
    }

    private static void violations(String house, Function<HouseRules, ArchRule> rule) {
        var base = "dragoman.house.violations." + house;
        rule.apply(new HouseRules(base)).check(new ClassFileImporter().importPackages(base));
    }
}
