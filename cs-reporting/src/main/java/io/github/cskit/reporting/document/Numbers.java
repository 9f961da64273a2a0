package io.github.cskit.reporting.document;

import io.github.cskit.core.money.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;

/**
 * The one way in which numbers are written for people: a point before the decimals, commas between thousands, and
 * nothing rounded.
 *
 * <p>Immutable and thread-safe.
 */
public final class Numbers {

    private static final Map<String, String> SIGNS = Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥");

    private Numbers() {}

    /**
     * Writes a number with the decimals it has.
     *
     * @param number the number
     * @return for example {@code 1,234.50}
     */
    public static String grouped(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        int decimals = Math.max(0, number.scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /**
     * Writes an amount, without decimals where they are all zero.
     *
     * @param money the amount
     * @return for example {@code $1,200} or {@code CHF 99.50}
     */
    public static String money(Money money) {
        BigDecimal amount = money.amount();
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        String digits = grouped(whole ? amount.setScale(0) : amount).replace("-", "");
        String code = money.currency().getCurrencyCode();
        String sign = SIGNS.getOrDefault(code, code + " ");
        return (amount.signum() < 0 ? "-" : "") + sign + digits;
    }
}
