package dragoman.orders;

/**
 * A paper of the order that lies elsewhere.
 *
 * @param kind what it is
 * @param url https
 * @param number the invoice's own, or empty
 */
public record Document(Kind kind, String url, String number) {

    public enum Kind { INVOICE, CREDIT_NOTE, CUSTOMS_FORM, WARRANTY, WITHDRAWAL_RECEIPT, OTHER }
}
