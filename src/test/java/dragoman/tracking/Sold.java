package dragoman.tracking;

import dragoman.orders.Address;
import dragoman.orders.Document;
import dragoman.orders.FulfilmentState;
import dragoman.orders.OrderSnapshot.Discount;
import dragoman.orders.OrderState;
import dragoman.orders.Parcel;
import dragoman.orders.ParcelCode;
import dragoman.orders.Payment;
import dragoman.orders.PaymentState;
import dragoman.orders.Refund;
import dragoman.orders.Totals;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** What the cast has bought. */
public final class Sold {

    private Sold() {}

    /** In Gdańsk: two parcels, one of them delivered, something still to be sent, a refund. */
    public static Sale toZofia() {
        var sale = new Sale("#PL-2044", "pl", "pl-PL", "PLN")
                .line("Lampion z papieru washi, średni", "Kolor: indygo", 2, "149.00", "298.00")
                .line("Koc z wełny alpaki „Cuzco”", "140 × 200 cm", 1, "389.00", "389.00")
                .line("Miska ceramiczna, ręcznie toczona", "", 3, "64.50", "193.50")
                .is(OrderState.OPEN, PaymentState.PARTIALLY_REFUNDED, FulfilmentState.PARTIAL);
        sale.totals = Optional.of(new Totals(sale.money("861.45"), Optional.of(sale.money("880.50")), Optional.of(sale.money("44.05")), Optional.of(sale.money("25.00")),
                Optional.empty(), Optional.of(sale.money("161.08")), true, List.of(new Totals.Tax("VAT", "23", sale.money("161.08"))), Optional.empty(),
                Optional.of(sale.money("861.45")), Optional.of(sale.money("0"))));
        sale.shop = Optional.of(new Sale("", "us", "", "USD").totals("219.90", "224.76", "6.38", "41.12", true, List.of()));
        sale.discounts.add(new Discount("JESIEN5", Optional.of(sale.money("44.05"))));
        sale.payments.add(new Payment("Visa", "4242", Optional.of(sale.money("861.45")), Optional.of(sale.placed)));
        sale.refunds.add(new Refund("RF1", sale.money("64.50"), Instant.parse("2026-11-20T09:00:00Z"), "Visa", "pęknięta miska, rozmowa z Lucíą"));
        sale.address = Optional.of(address("Zofia Wójcik", List.of("ul. Długa 12/5"), "Gdańsk", "", "80-827", "PL", "+48 58 555 01 23"));
        sale.email = "zofia.wojcik@poczta.example";
        sale.phone = "+48585550123";
        sale.delivery = "Kurier InPost";
        sale.documents.add(new Document(Document.Kind.INVOICE, "https://shop.example/d/77aa", "FV/2026/11/2044"));
        sale.parcel(new Parcel("P1", "InPost", "Kurier", "600123456789012345678901", "https://inpost.example/600123456789012345678901",
                Optional.of(Instant.parse("2026-11-18T08:00:00Z")), Optional.of(days("2026-11-20", "2026-11-20")), List.of(new Parcel.Content("L1", 2))));
        sale.parcel(new Parcel("P2", "Poczta Polska", "", "RR123456785PL", "", Optional.of(Instant.parse("2026-11-19T08:00:00Z")),
                Optional.of(new Parcel.Window(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-23"), Optional.of(LocalTime.of(9, 0)), Optional.of(LocalTime.of(13, 0)))),
                List.of(new Parcel.Content("L2", 1))));
        sale.event("P1", ParcelCode.HANDED_OVER, "2026-11-18T16:20:00Z", "Europe/Warsaw", "Łódź", "PL", "Przesyłka nadana", "pl")
                .event("P1", ParcelCode.DELIVERED, "2026-11-20T11:42:00Z", "Europe/Warsaw", "Gdańsk", "PL", "Doręczono", "pl")
                .event("RR123456785PL", ParcelCode.HANDED_OVER, "2026-11-19T10:00:00Z", "Asia/Tokyo", "KOBE", "JP", "引受", "ja")
                .event("RR123456785PL", ParcelCode.EXPORT_CUSTOMS, "2026-11-19T18:30:00Z", "+09:00", "大阪国際郵便局", "JP", "国際交換局に到着", "ja")
                .event("RR123456785PL", ParcelCode.IN_TRANSIT, "2026-11-20T05:00:00Z", "", "Leipzig", "DE", "Die Sendung wurde im Paketzentrum bearbeitet", "de")
                .event("RR123456785PL", ParcelCode.UNKNOWN, "2026-11-20T22:10:00Z", "Europe/Warsaw", "Warszawa", "PL", "Zwolniono z WER", "pl")
                .event("RR123456785PL", ParcelCode.OUT_FOR_DELIVERY, "2026-11-21T06:15:00Z", "Europe/Warsaw", "Gdańsk", "PL", "Wydano do doręczenia", "pl");
        return sale;
    }

    /** In Riyadh: held by customs, nothing for Yusuf to do. */
    static Sale toYusuf() {
        var sale = new Sale("#SA-1181", "sa", "ar", "SAR")
                .line("فانوس نحاسي منقوش", "المقاس: كبير", 1, "420.00", "420.00")
                .line("Kilim “Anatolia”", "90 × 150 cm", 1, "515.25", "515.25")
                .is(OrderState.OPEN, PaymentState.PAID, FulfilmentState.FULFILLED);
        sale.totals = Optional.of(sale.totals("965.25", "935.25", "30.00", "125.90", true, List.of(new Totals.Tax("VAT", "15", sale.money("125.90")))));
        sale.payments.add(new Payment("mada", "1881", Optional.of(sale.money("965.25")), Optional.of(sale.placed)));
        sale.address = Optional.of(address("يوسف العتيبي", List.of("شارع الأمير سلطان ٤٥"), "الرياض", "", "12211", "SA", "+966 50 555 0181"));
        sale.email = "yusuf@barid.example";
        sale.parcel(new Parcel("P1", "SMSA Express", "", "290019876543", "https://smsa.example/290019876543", Optional.empty(),
                Optional.of(days("2026-11-24", "2026-11-27")), List.of(new Parcel.Content("L1", 1), new Parcel.Content("L2", 1))));
        sale.event("P1", ParcelCode.IN_TRANSIT, "2026-11-18T21:00:00Z", "Europe/Berlin", "Leipzig", "DE", "Departed facility", "en")
                .event("P1", ParcelCode.CUSTOMS_HELD, "2026-11-20T07:30:00Z", "Asia/Riyadh", "مطار الملك خالد", "SA", "الشحنة قيد الفسح الجمركي", "ar");
        return sale;
    }

    /** In Osaka: on its way, in yen, with a window of hours. */
    static Sale toKenji() {
        var sale = new Sale("#JP-77", "jp", "ja-JP", "JPY")
                .line("毛布「クスコ」アルパカ混", "140 × 200 cm／生成り", 1, "12800", "12800")
                .line("手ろくろの陶器鉢", "", 2, "3400", "6800")
                .is(OrderState.OPEN, PaymentState.PAID, FulfilmentState.FULFILLED);
        sale.totals = Optional.of(sale.totals("20100", "19600", "500", "1827", true, List.of(new Totals.Tax("消費税", "10", sale.money("1827")))));
        sale.payments.add(new Payment("JCB", "0505", Optional.of(sale.money("20100")), Optional.of(sale.placed)));
        sale.address = Optional.of(address("田中 健司", List.of("北区梅田1-2-3 梅田ハイツ405"), "大阪市", "大阪府", "530-0001", "JP", "+81 6-5550-0123"));
        sale.email = "kenji.tanaka@mail.example";
        sale.parcel(new Parcel("P1", "ヤマト運輸", "", "4700-1234-5678", "https://yamato.example/470012345678", Optional.empty(),
                Optional.of(new Parcel.Window(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-23"), Optional.of(LocalTime.of(14, 0)), Optional.of(LocalTime.of(16, 0)))),
                List.of(new Parcel.Content("L1", 1), new Parcel.Content("L2", 2))));
        sale.event("P1", ParcelCode.IMPORT_CUSTOMS, "2026-11-20T01:00:00Z", "Asia/Tokyo", "成田", "JP", "通関手続中", "ja")
                .event("P1", ParcelCode.IN_TRANSIT, "2026-11-21T02:10:00Z", "Asia/Tokyo", "関西ゲートベース", "JP", "作業店通過", "ja");
        return sale;
    }

    /** In Recife: tax on top, a pickup point, in reais. */
    static Sale toAna() {
        var sale = new Sale("#BR-310", "br", "pt-BR", "BRL")
                .line("Luminária de papel", "Tamanho: P", 1, "249.90", "249.90")
                .is(OrderState.OPEN, PaymentState.PAID, FulfilmentState.FULFILLED);
        sale.totals = Optional.of(sale.totals("338.28", "249.90", "39.90", "48.48", false, List.of(new Totals.Tax("ICMS", "17", sale.money("48.48")))));
        sale.payments.add(new Payment("Pix", "", Optional.of(sale.money("338.28")), Optional.of(sale.placed)));
        sale.address = Optional.of(address("Ana Souza", List.of("Rua da Aurora, 100 – ap. 12"), "Recife", "PE", "50050-000", "BR", "+55 81 95555-0123"));
        sale.email = "ana.souza@correio.example";
        sale.parcel(new Parcel("P1", "Correios", "SEDEX", "NX123456789BR", "https://correios.example/NX123456789BR", Optional.empty(), Optional.empty(), List.of(new Parcel.Content("L1", 1))));
        sale.event("P1", ParcelCode.READY_FOR_PICKUP, "2026-11-20T13:00:00Z", "America/Recife", "Recife", "BR", "Objeto aguardando retirada", "pt");
        return sale;
    }

    /** In Chiang Mai: delivered, the days to send it back are running. */
    static Sale toMalee() {
        var sale = new Sale("#TH-9", "th", "th-TH", "THB")
                .line("โคมไฟกระดาษสาทำมือ", "สี: ขาวนวล", 2, "890.00", "1780.00")
                .is(OrderState.COMPLETED, PaymentState.PAID, FulfilmentState.FULFILLED);
        sale.totals = Optional.of(sale.totals("1990.20", "1780.00", "80.00", "130.20", false, List.of(new Totals.Tax("VAT", "7", sale.money("130.20")))));
        sale.payments.add(new Payment("PromptPay", "", Optional.of(sale.money("1990.20")), Optional.of(sale.placed)));
        sale.address = Optional.of(address("มาลี ใจดี", List.of("99/1 ถนนนิมมานเหมินท์"), "เชียงใหม่", "", "50200", "TH", "+66 53 555 012"));
        sale.email = "malee@praisani.example";
        sale.parcel(new Parcel("P1", "ไปรษณีย์ไทย", "EMS", "EF123456785TH", "", Optional.empty(), Optional.empty(), List.of(new Parcel.Content("L1", 2))));
        sale.event("P1", ParcelCode.OUT_FOR_DELIVERY, "2026-11-19T02:00:00Z", "Asia/Bangkok", "เชียงใหม่", "TH", "อยู่ระหว่างการนำจ่าย", "th")
                .event("P1", ParcelCode.DELIVERED, "2026-11-19T06:20:00Z", "Asia/Bangkok", "เชียงใหม่", "TH", "นำจ่ายสำเร็จ", "th");
        return sale;
    }

    /** A Kuwaiti who bought in the market of the United States, in dinars of a thousand fils. */
    public static Sale toFahad() {
        var sale = new Sale("#US-5", "us", "ar", "KWD")
                .line("Paper lantern", "", 1, "12.750", "12.750")
                .is(OrderState.OPEN, PaymentState.PAID, FulfilmentState.UNFULFILLED);
        sale.totals = Optional.of(sale.totals("14.125", "12.750", "1.375", "0", false, List.of()));
        sale.payments.add(new Payment("KNET", "", Optional.of(sale.money("14.125")), Optional.of(sale.placed)));
        return sale;
    }

    private static Address address(String name, List<String> lines, String city, String region, String postcode, String country, String phone) {
        return new Address(name, "", "", "", lines, city, "", region, postcode, country, phone);
    }

    private static Parcel.Window days(String first, String last) {
        return new Parcel.Window(LocalDate.parse(first), LocalDate.parse(last), Optional.empty(), Optional.empty());
    }
}
