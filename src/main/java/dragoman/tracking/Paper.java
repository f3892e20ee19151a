package dragoman.tracking;

import dragoman.orders.Document;

/** A document of the order that lies elsewhere. */
public record Paper(String name, String number, String url) {

    static Paper of(Document document, Telling telling) {
        return new Paper(telling.text(name(document.kind())), document.number(), document.url());
    }

    private static String name(Document.Kind kind) {
        return switch (kind) {
            case INVOICE -> "order.document.invoice";
            case CREDIT_NOTE -> "order.document.creditNote";
            case CUSTOMS_FORM -> "order.document.customsForm";
            case WARRANTY -> "order.document.warranty";
            case WITHDRAWAL_RECEIPT -> "order.document.withdrawalReceipt";
            case OTHER -> "order.document.other";
        };
    }
}
