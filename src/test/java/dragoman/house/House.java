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
        room("formats", "i18n");
        room("pattern", "i18n");
        room("changes", "pattern");
        room("comparison", "i18n pattern");
        room("wording", "i18n pattern comparison");
        room("checks", "i18n pattern comparison wording");
        room("segments", "i18n pattern");
        room("analysis", "i18n");
        room("search", "i18n formats analysis");
        room("market", "i18n formats");
        room("terms", "i18n market");
        room("units", "i18n pattern comparison checks market terms");
        room("money", "i18n formats market");
        room("sql", "");
        room("audit", "sql");
        room("identity", "sql");
        room("doors", "i18n");
        room("texts", "i18n pattern comparison checks market units audit");
        room("typos", "i18n units texts audit sql");
        room("engines", "i18n terms");
        room("translation", "i18n terms engines market sql");
        room("wire", "");
        room("foreign", "i18n pattern segments units wire");
        room("exchange", "i18n pattern comparison checks segments units texts foreign");
        room("files", "sql wire");
        room("web", "i18n formats market units money doors texts wire");
        room("staff", "i18n formats market identity doors texts web audit sql");
        room("entrance", "i18n web staff");
        room("footfall", "i18n market units texts web sql");
        room("drafts", "i18n pattern comparison checks foreign exchange market units texts typos audit staff sql");
        room("publishing", "i18n market units texts translation audit drafts sql");
        room("comments", "i18n units audit staff drafts sql");
        room("queue", "i18n changes comparison market units texts footfall drafts comments");
        room("places", "i18n market units texts web footfall");
        room("keyboard", "i18n pattern web");
        room("notes", "i18n formats units web");
        room("upgrades", "i18n pattern units texts drafts sql");
        room("bundles", "i18n pattern comparison checks units doors texts foreign exchange wire web drafts publishing queue upgrades");
        room("mail", "i18n formats market units identity texts wire web audit sql");
        room("mime", "identity mail");
        room("inbox", "market identity doors wire web mail mime sql");
        room("opinions", "i18n market units texts web");
        room("help", "i18n formats search market units texts web opinions");
        room("orders", "i18n market money sql");
        room("addresses", "i18n formats");
        room("shops", "i18n formats money orders");
        room("intake", "i18n market money doors wire web orders shops audit sql");
        room("api", "i18n formats market money doors wire web orders intake");
        room("sheets", "i18n market money doors wire web orders api");
        room("lookup", "i18n formats market units identity texts wire web mail orders audit sql");
        room("tracking", "i18n formats market units money texts web help orders addresses lookup audit");
        room("promises", "i18n market identity sql audit");
        room("tickets", "i18n files market identity engines translation mail inbox orders promises audit staff sql");
        room("reach", "i18n market orders staff sql tickets");
        room("incoming", "i18n files market identity translation mime inbox orders audit staff tickets");
        room("chasing", "i18n mail market promises staff sql tickets");
        room("enclosures", "formats files web tickets");
        room("archive", "i18n market search sql tickets reach");
        room("replies", "i18n formats pattern market units money texts web");
        room("contact", "i18n formats market identity texts wire files web help orders lookup tickets enclosures staff");
        room("letters", "i18n formats market units identity texts web mail tickets contact");
        room("filing", "i18n market identity doors wire web orders api tickets contact sql");
        room("handling", "i18n formats market money texts translation web orders promises audit staff sql tickets reach");
        room("mentions", "i18n market identity texts web mail staff sql tickets reach handling");
        room("reading", "i18n formats market texts translation web staff tickets handling mentions");
        room("composing", "i18n formats market money texts translation web orders staff tickets reach replies handling mentions reading");
        room("lists", "i18n market texts web staff tickets reach archive handling mentions reading");
        room("roster", "i18n comparison units texts web staff drafts queue");
        room("copies", "i18n market translation web staff tickets handling roster");
        room("releases", "i18n formats comparison market audit texts web staff drafts publishing roster");
        room("overview", "i18n formats units texts web staff drafts queue places roster");
        room("workbench", "i18n formats pattern changes comparison market terms units audit texts typos translation drafts comments queue roster releases web help staff mentions places keyboard notes");
        room("asking", "i18n formats market units identity texts web comments mail staff drafts queue roster mentions sql");
        room("lens", "i18n market units doors texts web drafts staff roster");
        room("reports", "i18n formats market units identity texts web audit staff drafts comments queue roster sql");
        room("bulk", "i18n formats changes comparison checks units texts translation wire foreign exchange web staff drafts queue roster sql");
        room("console", String.join(" ", above("workbench")));
        room("database", "");
        room("commands", "i18n pattern checks market units money audit identity doors staff opinions intake api sheets");
        room("textwork", "i18n pattern comparison checks units texts foreign exchange drafts publishing upgrades commands");
        room("boot", String.join(" ", ROOMS.keySet()));
    }

    /** The rooms that may know ICU. */
    static final List<String> KNOW_ICU = List.of("i18n", "formats", "pattern", "wording", "checks");

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
