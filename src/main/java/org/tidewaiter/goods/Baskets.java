package org.tidewaiter.goods;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Language;
import org.tidewaiter.trade.ReferenceTable;

/** The baskets of {@code reference/baskets}, one YAML file each. */
public final class Baskets {
    private static final class Packed {
        static final Baskets INSTANCE =
                new Baskets(IDS.stream().map(Baskets::read).toList());
    }

    /** Files of the folder: a packed folder cannot be listed; a test holds this list against it. */
    static final List<String> IDS = List.of(
            "critical-minerals",
            "electricity",
            "food",
            "machinery",
            "metals",
            "minerals",
            "refined-petroleum",
            "textiles",
            "vehicles",
            "wigs");

    private final List<Basket> baskets;

    private Baskets(List<Basket> baskets) {
        this.baskets = baskets;
    }

    /** The baskets packed with the program. */
    public static Baskets packed() {
        return Packed.INSTANCE;
    }

    /** Every basket, by id. */
    public List<Basket> list() {
        return baskets;
    }

    /** Baskets that hold some of a code's goods, by id. */
    public List<Basket> list(CommodityCode code) {
        return baskets.stream()
                .filter(basket -> basket.share(code) != Basket.Share.NONE)
                .toList();
    }

    /** The basket of an id; an unknown one is refused with the ids there are. */
    public Basket get(String id) {
        return baskets.stream()
                .filter(basket -> basket.id().equalsIgnoreCase(id.strip()))
                .findFirst()
                .orElseThrow(() -> AppException.wrongUse(
                        "'" + id + "' is no basket.",
                        "See tidewaiter goods baskets for what each holds.",
                        baskets.stream().map(Basket::id).toList()));
    }

    private static Basket read(String id) {
        String path = "reference/baskets/" + id + ".yml";
        try {
            JsonNode root = new YAMLMapper().readTree(ReferenceTable.readBytes(path));
            List<Basket.Group> groups = new ArrayList<>();
            root.path("groups").properties().forEach(group -> groups.add(group(group.getKey(), group.getValue())));
            return new Basket(
                    text(root, "id"),
                    titles(root),
                    text(root, "about"),
                    text(root, "source"),
                    HsRevision.parse(text(root, "revision")),
                    codes(root),
                    groups);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static Basket.Group group(String id, JsonNode node) {
        return new Basket.Group(id, titles(node), node.path("source").asText("").strip(), codes(node));
    }

    private static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        if (!value.isTextual()) {
            throw new IllegalStateException("packed basket has no text '" + key + "': " + node.path("id"));
        }
        return value.asText().strip();
    }

    private static Map<Language, String> titles(JsonNode node) {
        EnumMap<Language, String> titles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            titles.put(language, text(node.path("title"), language.tag()));
        }
        return titles;
    }

    private static List<String> codes(JsonNode node) {
        List<String> codes = new ArrayList<>();
        node.path("codes").forEach(code -> codes.add(code.asText()));
        return codes;
    }
}
