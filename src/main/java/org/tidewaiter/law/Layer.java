package org.tidewaiter.law;

import java.util.Comparator;
import java.util.List;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Language;

/** What the books of one authority and regime say of a movement by themselves. */
public record Layer(String authority, String regime, Answer answer, List<String> acts, List<String> paragraphs) {

    /** Whose books and about what. */
    public record Key(String authority, String regime) {
        /** The United Nations first, whose law binds all States. */
        public static final Comparator<Key> ORDER = Comparator.comparing((Key key) -> !key.authority.equals(WORLD))
                .thenComparing(Key::authority)
                .thenComparing(Key::regime);

        static Key of(LegalAct act) {
            return new Key(act.authority(), act.regime());
        }
    }

    /** The authority whose acts bind every State. */
    public static final String WORLD = "UN";

    public Layer {
        acts = List.copyOf(acts);
        paragraphs = List.copyOf(paragraphs);
    }

    /** The authority in words. */
    public static String name(String authority) {
        return switch (authority) {
            case WORLD -> "United Nations";
            case "EU" -> "European Union";
            case "G7" -> "G7";
            default ->
                Areas.packed()
                        .findByIso(authority)
                        .map(area -> area.name(Language.ENGLISH))
                        .orElse(authority);
        };
    }
}
