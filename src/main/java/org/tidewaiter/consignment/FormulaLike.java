package org.tidewaiter.consignment;

import java.util.List;

/** Cells that a spreadsheet could run. */
final class FormulaLike {
    private FormulaLike() {}

    static int count(List<String> texts) {
        int count = 0;
        for (String text : texts) {
            if (text.length() > 1 && isSign(text.charAt(0)) && !isNumber(text)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isSign(char c) {
        return c == '=' || c == '@' || c == '+' || c == '-';
    }

    private static boolean isNumber(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != ',' && c != ' ') {
                return false;
            }
        }
        return true;
    }
}
