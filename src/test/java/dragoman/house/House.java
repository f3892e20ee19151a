package dragoman.house;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The plan of the house: every room there may be, from the ground up, and what each may import. */
final class House {

    private static final Map<String, Set<String>> ROOMS = new LinkedHashMap<>();

    static {
        room("i18n", "");
        room("pattern", "i18n");
        room("changes", "pattern");
        room("comparison", "i18n pattern");
        room("wording", "i18n pattern comparison");
        room("checks", "i18n pattern comparison wording");
        room("segments", "i18n pattern");
        room("search", "i18n");
        room("market", "i18n");
        room("terms", "i18n market");
        room("units", "i18n pattern comparison checks market terms");
        room("money", "i18n market");
        room("sql", "");
        room("audit", "sql");
        room("identity", "i18n market audit sql");
        room("texts", "i18n pattern comparison checks market units identity audit");
        room("typos", "i18n units texts audit sql");
        room("translation", "i18n terms comparison checks market units identity texts sql");
        room("wire", "");
        room("foreign", "i18n pattern segments units wire");
        room("exchange", "i18n pattern comparison checks segments units texts foreign");
        room("files", "sql wire");
        room("web", "i18n market units money identity texts wire");
        room("staff", "i18n market units identity texts wire web audit sql");
        room("footfall", "i18n market units texts web sql");
        room("drafts", "i18n pattern comparison checks foreign exchange market units texts typos translation audit staff sql");
        room("queue", "i18n comparison market units texts footfall drafts");
        room("places", "i18n market units texts web footfall");
        room("upgrades", "i18n pattern units texts drafts sql");
        room("bundles", "i18n pattern comparison checks units identity texts foreign exchange wire web drafts queue upgrades");
        room("mail", "i18n market units identity texts web audit sql");
        room("mime", "identity mail");
        room("inbox", "market identity wire web mail mime sql");
        room("opinions", "i18n market units identity texts web");
        room("help", "i18n search market units identity texts web opinions");
        room("orders", "i18n market money sql");
        room("addresses", "i18n");
        room("shops", "i18n money orders");
        room("intake", "i18n market money identity wire web orders shops audit sql");
        room("api", "i18n market money identity wire web orders intake");
        room("sheets", "i18n market money identity wire web orders api");
        room("lookup", "i18n market units identity texts web mail orders audit sql");
        room("tracking", "i18n market units money identity texts web help orders addresses lookup audit");
        room("promises", "i18n market identity sql audit");
        room("tickets", "i18n files market identity translation mail mime inbox orders promises audit staff sql");
        room("enclosures", "i18n files web tickets");
        room("archive", "i18n market search sql tickets");
        room("replies", "i18n pattern market units money texts web");
        room("contact", "i18n market units identity texts wire files web mail help orders lookup tickets enclosures staff");
        room("filing", "i18n market identity wire web orders api tickets contact sql");
        room("handling", "i18n market money identity texts translation web orders promises audit staff sql tickets");
        room("mentions", "i18n market identity texts web mail staff sql tickets handling");
        room("reading", "i18n market texts translation web staff tickets handling mentions");
        room("composing", "i18n market money texts translation web orders staff tickets replies handling mentions reading");
        room("lists", "i18n market texts web staff tickets archive handling mentions reading");
        room("workbench", "i18n pattern changes comparison checks market terms units identity texts typos translation drafts queue web help tickets audit staff handling places");
        room("asking", "i18n market units identity texts web mail staff drafts queue mentions workbench sql");
        room("lens", "i18n market units identity texts web drafts staff workbench");
        room("reports", "i18n market units identity texts web audit staff drafts queue workbench sql");
        room("bulk", "i18n changes comparison checks units texts translation wire foreign exchange web staff drafts queue workbench sql");
        room("console", String.join(" ", above("workbench")));
        room("database", "");
        room("commands", "i18n pattern comparison checks foreign exchange units money identity texts opinions intake api sheets market audit staff drafts upgrades");
        room("boot", String.join(" ", ROOMS.keySet()));
    }

    /** The rooms that may know ICU. */
    static final List<String> KNOW_ICU = List.of("i18n", "pattern", "wording", "checks");

    /** A room above about this many files is two rooms. */
    static final int LARGE = 25;

    private House() {}

    static List<String> rooms() {
        return List.copyOf(ROOMS.keySet());
    }

    static boolean isRoom(String name) {
        return ROOMS.containsKey(name);
    }

    /** The rooms that a room may import, without itself. */
    static Set<String> mayImport(String room) {
        return ROOMS.get(room);
    }

    private static void room(String name, String imports) {
        ROOMS.put(name, new TreeSet<>(Arrays.stream(imports.split(" ")).filter(room -> !room.isEmpty()).toList()));
    }

    private static List<String> above(String room) {
        var rooms = new ArrayList<>(ROOMS.keySet());
        rooms.remove(room);
        return rooms;
    }
}
