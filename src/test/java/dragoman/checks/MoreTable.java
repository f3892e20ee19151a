package dragoman.checks;

import static dragoman.checks.Case.flags;
import static dragoman.checks.Case.flagsSource;
import static dragoman.checks.Case.passes;
import static dragoman.checks.Case.passesSource;

import java.util.stream.Stream;

/** The rest of {@link Table}: limits, sources, the shop’s words, texts beside each other, and what languages have of their own. */
final class MoreTable {

    private static final String ITEMS = "{n, plural, one {# item} other {# items}}";
    private static final String CZECH = "{n, plural, one {# kus} few {# kusy} other {# kusů}}";

    private MoreTable() {}

    static Stream<Case> all() {
        return Stream.of(limits(), sources(), plurals(), links(), words(), terms(), repetition(), languages(), together(), fronts()).flatMap(rows -> rows);
    }

    private static Stream<Case> terms() {
        return Stream.of(
                flags("glossary.empty", "es", "refund", "reembolso | | reembols*").term(),
                flags("glossary.empty", "es", "refund", "reembolso\nnever: *").term(),
                passes("glossary.empty", "es", "refund | refunds", "reembolso | reembols*").term(),
                passes("glossary.empty", "es", "refund", "reembolso, | otra"),
                flags("glossary.twice", "es", "refund", "reembolso | reembols* | reembolso").term(),
                passes("glossary.twice", "es", "refund", "reembolso | reembolsos").term(),
                flags("glossary.never", "es", "refund", "| never: reembolso").term(),
                flags("glossary.never", "es", "refund", "reembolso | Never : abono").term(),
                flags("glossary.never", "es", "refund", "reembolso\nnever: abono | never: pago").term(),
                passes("glossary.never", "es", "refund", "reembolso | nevera\nnever: abono").term(),
                flags("glossary.both", "es", "refund", "reembolso | abono\nnever: abono").term(),
                flags("glossary.both", "es", "parcel", "paquete | refundación").term(),
                flags("glossary.both", "es", "parcel", "paquete\nnever: reembolso").term(),
                passes("glossary.both", "es", "parcel", "paquete | paquetes\nnever: parcela").term(),
                passes("ws.newlines", "es", "parcel", "paquete\nnever: parcela").term(),
                flags("html.unsafe", "es", "parcel", "paquete <script>x</script>").term(),
                flags("zerowidth", "es", "parcel", "paque\u200Bte").term());
    }

    private static Stream<Case> limits() {
        return Stream.of(
                flags("limit.length", "de", "Text", "語".repeat(2_731)),
                passes("limit.length", "de", "Text", "語".repeat(2_730)),
                flags("limit.depth", "de", "{a}", "{a,select,other{".repeat(6) + "}}".repeat(6)),
                passes("limit.depth", "de", "{a}", "{a,select,other{".repeat(5) + "}}".repeat(5)),
                flags("limit.arguments", "de", "{a}", arguments(31)),
                passes("limit.arguments", "de", "{a}", arguments(30)),
                flags("limit.cases", "de", "{n}", cases(40)),
                passes("limit.cases", "de", "{n}", cases(39)),
                flags("limit.number", "de", "{n}", "{n,plural,=1e16{#}other{}}"),
                passes("limit.number", "de", "{n}", "{n,plural,=1000000{#}other{}}"),
                flags("limit.output", "de", "{n}", "{n,plural,other{" + "#".repeat(400) + "}}"),
                passes("limit.output", "de", "{n}", "{n,plural,other{" + "#".repeat(300) + "}}"));
    }

    private static String arguments(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("{a").append(i).append('}');
        }
        return text.toString();
    }

    private static String cases(int explicit) {
        var text = new StringBuilder("{n,plural,");
        for (int i = 0; i < explicit; i++) {
            text.append('=').append(i).append("{}");
        }
        return text.append("other{}}").toString();
    }

    private static Stream<Case> sources() {
        return Stream.of(
                flagsSource("arg.undeclared", "{a} {b}", "@ a text"),
                passesSource("arg.undeclared", "{a} {b}"),
                flagsSource("arg.unused", "{a}", "@ a text", "@ b text"),
                passesSource("arg.unused", "{a}", "@ a text"),
                flagsSource("arg.malformed", "{a}", "@ a text", "@ b strange thing"),
                flagsSource("arg.malformed", "{a}", "@ a int 9..1"),
                passesSource("arg.malformed", "{a}", "@ a int 1..9"),
                flagsSource("src.fragment", "{count} {count, plural, one {item} other {items}} found"),
                passesSource("src.fragment", "{count, plural, one {# item found} other {# items found}}"));
    }

    private static Stream<Case> plurals() {
        return Stream.of(
                flags("plural.categoryRare", "cs", "{kg, plural, one {# kg} other {# kg}}", "{kg, plural, one {# kg} few {# kg} other {# kg}}").with("@ kg decimal 0..99"),
                passes("plural.categoryRare", "cs", ITEMS, CZECH).with("@ n int 0..9999"),
                passes("plural.categoryRare", "es", ITEMS, "{n, plural, one {# artículo} other {# artículos}}").with("@ n int 0..9999"),
                flags("plural.categoryRare", "es", "{n, plural, one {{n, number, ::compact-short} view} other {{n, number, ::compact-short} views}}",
                        "{n, plural, one {{n, number, ::compact-short} vista} other {{n, number, ::compact-short} vistas}}").with("@ n int 0..9999"),
                passes("plural.category", "gl", ITEMS, "{n, plural, one {# artigo} other {# artigos}}"),
                flags("plural.category", "vi", ITEMS, "{n, plural, =1 {một món} other {# món}}").with("@ n int 0..1"),
                flags("ordinal.category", "es", "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", "{n, selectordinal, other {#.º}}"),
                flags("smoke", "de", "On {d, date, long}", "Am {d, date, bogus}"),
                flags("icu.compile", "de", "Total: {total, number}", "{Gesamt, Nummer}"));
    }

    private static Stream<Case> links() {
        return Stream.of(
                flags("mail", "de", "Write to help@shop.example", "Schreiben Sie an sales@shop.example"),
                flags("mail", "de", "Write to help@shop.example", "Schreiben Sie uns"),
                passes("mail", "de", "Write to help@shop.example", "Schreiben Sie an help@shop.example."),
                passes("mail", "pl", "Write it as name@example.com", "Wpisz go jako imie@example.com"),
                passes("url", "de", "See https://shop.example/a", "Siehe https://shop.example/a und https://pay.example/hilfe"),
                passes("url.host", "de", "See https://shop.example/a", "Siehe https://shop.example/a und https://pay.example/hilfe"));
    }

    private static Stream<Case> words() {
        var long30 = "When we have your parcel back and have looked at everything in it, we send you a letter and the refund "
                + "goes on its way by the means that you have paid with in the first place.";
        return Stream.of(
                flags("glossary.term", "es", "Your refund is on its way", "Su dinero está en camino"),
                passes("glossary.term", "es", "Your refund is on its way", "Le hemos reembolsado"),
                passes("glossary.term", "de", "Your refund is on its way", "Ihr Geld ist unterwegs"),
                passes("glossary.term", "es", "See https://shop.example/refund", "Vea https://shop.example/refund"),
                passes("glossary.term", "es", long30, "Cuando lo tengamos de vuelta, le escribimos y le devolvemos el dinero."),
                flags("glossary.term", "es", long30 + " No refund is late.", "Cuando lo tengamos de vuelta, le escribimos y le devolvemos el dinero."),
                passes("glossary.term", "es", "refund, money", "dinero").words(),
                flags("term.forbidden", "es", "Your money is on its way", "La refundación está en camino"),
                passes("term.forbidden", "es", "Your money is on its way", "Su dinero está en camino"),
                passes("term.forbidden", "es", "money", "refundación").words(),
                passes("term.dnt", "de", "The ACME shop", "Der ACME-Laden"),
                passes("same", "de", "returns", "returns").words());
    }

    private static Stream<Case> repetition() {
        return Stream.of(
                flags("dupword", "de", "The order of the parcel", "Die Nummer der der Sendung"),
                flags("dupword", "en_GB", "This is a color", "This is a a colour"),
                flags("dupword", "de", "{n, plural, one {# day} other {# days}}", "{n, plural, one {ein Tag} other {# ganze ganze Tage}}"),
                passes("dupword", "fr", "We write", "Nous nous écrivons"),
                passes("dupword", "vi", "always", "luôn luôn"),
                passes("dupword", "id", "Items", "barang barang"),
                passes("dupword", "th", "often", "บ่อย บ่อย"),
                passes("dupword", "tr", "slowly", "yavaş yavaş"),
                passes("dupword", "en_GB", "What he had had was his", "What he had had was his"),
                passes("dupword", "de", "Duran Duran", "Duran Duran"),
                passes("dupword", "fr", "one by one", "l’un un"),
                passes("dupword", "de", "No, no", "Nein, nein"));
    }

    private static Stream<Case> languages() {
        return Stream.of(
                flags("punct.fr", "fr_CH", "Hello!", "Bonjour!"),
                flags("punct.fr", "br", "Hello!", "Demat!"),
                passes("punct.fr", "de", "Hello!", "Guten Tag!"),
                passes("punct.es", "pt", "Ready?", "Pronto?"),
                passes("punct.end", "hy", "Sure?", "Վստա՞հ եք"),
                passes("punct.end", "hy", "Sent.", "Ուղարկված է։"),
                flags("punct.end", "ar", "Sure?", "متأكد?"),
                passes("punct.end", "hi", "Sent.", "भेज दिया गया।"),
                passes("zerowidth", "th", "Hello", "สวัสดี\u200Bครับ"),
                passes("zerowidth", "de", "Family", "Familie 👨\u200D👩\u200D👧"),
                flags("script", "bg", "Bounce rate", "Kоефициент на отказ"),
                flags("script", "he", "Parcel", "חביلה"),
                flags("script", "ru", "Acme", "Аcmе"),
                passes("script", "ar", "With PayPal", "عبر وPayPal"),
                passes("script", "ko", "The hotline 消費者ホットライン", "전화 消費者ホットライン"),
                passes("script", "ja", "T-shirt", "Tシャツ"),
                passes("ws.edge", "de", "{n} left\n", "noch {n}\n"),
                flags("slug", "pl", "refunds", "zwrot pieniędzy").slug(),
                flags("slug", "de", "refunds", "geld/zurück").slug(),
                flags("slug", "fr", "refunds", "remboursement?").slug(),
                flags("slug", "es", "refunds", "-reembolso").slug(),
                flags("slug", "pt", "refunds", "re--embolso").slug(),
                passes("slug", "pl", "refunds", "zwrot-pieniędzy-24").slug(),
                passes("slug", "th", "refunds", "คืนเงิน").slug(),
                passes("slug", "ja", "damaged", "破損・商品違い・不足").slug(),
                passes("slug", "pl", "refunds", "zwrot pieniędzy").words(),
                passes("len.ratio", "en_GB", "OK", "All right then, go on"));
    }

    private static Stream<Case> together() {
        return Stream.of(
                flags("inconsistent", "de", "Open the cart", "Korb öffnen").beside("cart", "de", "Open the cart", "Warenkorb öffnen"),
                passes("inconsistent", "de", "Open the cart", "Korb öffnen").beside("cart", "de", "Open the cart", "Korb öffnen"),
                passes("inconsistent", "de", "Open", "Öffnen").beside("desk", "de", "Open", "Offen"),
                passes("inconsistent", "de", "Open the cart", "Korb öffnen").beside("cart", "de_CH", "Open the cart", "Warenkorb öffnen"),
                flags("reused", "de", "Open", "Offen").beside("cart", "de", "Opened", "Offen"),
                passes("reused", "de", "Open", "Öffnen").beside("cart", "de", "Opened", "Geöffnet"),
                passes("reused", "de", "Open", "Offen").beside("cart", "de", "open.", "Offen"),
                passes("reused", "de", "Open", "Offen").beside("desk", "de", "Opened", "Offen"),
                passes("reused", "en_GB", "Color", "Colour").beside("cart", "en_GB", "Colors", "Colour"));
    }

    private static Stream<Case> fronts() {
        return Stream.of(
                flags("md.front", "de", "@title, @slug, @summary", "@title, @slug"),
                passes("md.front", "de", "@title, @slug", "@title, @slug"),
                passes("md.front", "de", "@title", "@title, @keywords"));
    }
}
