package dragoman.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The rules of a house that stands in some package: ours, or one that breaks them so that they are seen to fail. */
final class HouseRules {

    private final String base;

    HouseRules(String base) {
        this.base = base;
    }

    ArchRule everyClassIsInARoomOfThePlan() {
        return classes().should(each("be in a room of the plan", (type, say) -> {
            if (!House.isRoom(room(type))) {
                say.accept(type.getName() + " is in no room of the plan");
            }
        }));
    }

    ArchRule roomsAreFlat() {
        return classes().should(each("lie directly in their room", (type, say) -> {
            if (!type.getPackageName().equals(base + "." + room(type))) {
                say.accept(type.getName() + " lies below its room");
            }
        }));
    }

    ArchRule roomsImportWhatThePlanAllows() {
        return classes().should(each("import what the plan allows", (type, say) -> type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> isInside(dependency.getTargetClass()))
                .filter(dependency -> !mayImport(room(type), room(dependency.getTargetClass())))
                .forEach(dependency -> say.accept(dependency.getDescription()))));
    }

    ArchRule roomsHaveNoCycles() {
        return slices().matching(base + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule onlyTheirRoomsKnowIcu() {
        return noClasses().that().resideOutsideOfPackages(House.KNOW_ICU.stream().map(room -> base + "." + room).toArray(String[]::new))
                .should().dependOnClassesThat().resideInAPackage("com.ibm.icu..");
    }

    ArchRule i18nIsJavaAndIcu() {
        return classes().that().resideInAPackage(base + ".i18n")
                .should().onlyDependOnClassesThat().resideInAnyPackage(base + ".i18n", "com.ibm.icu..",
                        "java.io", "java.lang..", "java.math", "java.nio..", "java.security", "java.text", "java.time..", "java.util..");
    }

    ArchRule noNameIsThatOfAPattern() {
        return noClasses().should().haveNameMatching(".*(Service|Impl|DAO|Dao|Mapper|DTO|Dto|Util|Utils|Base|Repository|Manager|Helper)");
    }

    private static boolean mayImport(String from, String to) {
        return from.equals(to) || House.isRoom(from) && House.mayImport(from).contains(to);
    }

    private boolean isInside(JavaClass type) {
        return type.getPackageName().startsWith(base + ".");
    }

    /** The first package below the base, or the empty string. */
    private String room(JavaClass type) {
        return isInside(type) ? type.getPackageName().substring(base.length() + 1).split("\\.")[0] : "";
    }

    private static ArchCondition<JavaClass> each(String description, BiConsumer<JavaClass, Consumer<String>> look) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                look.accept(type, message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        };
    }
}
