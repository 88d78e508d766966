package org.bellwether.code.time;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers in digits and words. */
final class Numbers {

    private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern PIECES = Pattern.compile("(?:\\s|[-‐‑])+");
    private static final String AND_A_HALF = " and a half";

    private Numbers() {}

    /** The number as TIMEX3 writes it, {@code X} where the words leave it open. */
    static String parse(String text, TimeWords words) {
        String lower = TimeWords.normal(text);
        boolean half = lower.endsWith(AND_A_HALF);
        if (half) {
            lower = lower.substring(0, lower.length() - AND_A_HALF.length());
        }
        String plain = lower.replace(",", "");
        if (DIGITS.matcher(plain).matches()) {
            return print(Double.parseDouble(plain) + (half ? 0.5 : 0));
        }
        String whole = words.value("count", lower);
        if (whole.equals("X")) {
            return "X";
        }
        double sum = whole.isEmpty() ? compound(lower, words) : Double.parseDouble(whole);
        return sum == 0 ? "X" : print(sum + (half ? 0.5 : 0));
    }

    private static double compound(String lower, TimeWords words) {
        double sum = 0;
        for (String piece : PIECES.split(lower)) {
            String ten = words.value("tens", piece);
            String one = words.value("count", piece);
            if (ten.equals("100")) {
                sum = Math.max(1, sum) * 100;
            } else if (!ten.isEmpty()) {
                sum += Integer.parseInt(ten);
            } else if (!one.isEmpty() && !one.equals("X")) {
                sum += Double.parseDouble(one);
            }
        }
        return sum;
    }

    static String print(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : String.format(Locale.ROOT, "%s", number);
    }

    /** Every way a small number can be written, as a regular expression without groups. */
    static String pattern(Map<String, String> forms) {
        String ones = forms.getOrDefault("count", "");
        String tens = forms.getOrDefault("tens", "");
        return "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}(?:\\.\\d+)?|(?:" + tens + ")(?:[ -](?:" + tens
                + "))?(?:(?: and)?[ -](?:" + ones + "))?|" + ones + ")(?: and a half)?";
    }
}
