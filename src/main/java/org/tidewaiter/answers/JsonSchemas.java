package org.tidewaiter.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Language;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/**
 * The shapes of what {@link Json} writes, as JSON Schema 2020-12, read off the classes themselves: names and what is left
 * out come from the same rules as the writing, so a shape cannot say otherwise than the answer.
 */
public final class JsonSchemas {
    private static final Map<Class<?>, Map<String, Object>> PLAIN = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(Integer.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(Long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(double.class, Map.of("type", "number")),
            Map.entry(Double.class, Map.of("type", "number")),
            Map.entry(BigDecimal.class, Map.of("type", "number")),
            Map.entry(Object.class, Map.of()),
            Map.entry(JsonNode.class, Map.of()),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(AsOf.class, Map.of("type", "string", "format", "date")),
            Map.entry(Area.class, text("Short code of an area, ISO 3166 where there is one.")),
            Map.entry(Flow.class, text("import, export, re-import or re-export.")),
            Map.entry(Language.class, text("A language.")),
            Map.entry(Period.class, text("A month (2023-10), a year (2023), or January and February as one figure.")),
            Map.entry(PeriodRange.class, text("Periods: 2023-01..2023-10, or one alone.")));

    private final Map<String, Object> named = new TreeMap<>();
    private final Map<String, Class<?>> owners = new TreeMap<>();
    private final SerializationConfig config = Json.mapper().getSerializationConfig();

    private static Map<String, Object> text(String description) {
        return Map.of("type", "string", "description", description);
    }

    /** The shapes met so far, by name; {@link #of} points into them. */
    public Map<String, Object> named() {
        return named;
    }

    /** The shape of a type: a plain one in place, one with fields as a pointer into {@link #named}. */
    public Map<String, Object> of(Class<?> type) {
        return of(config.constructType(type));
    }

    private Map<String, Object> of(JavaType type) {
        Class<?> raw = type.getRawClass();
        Map<String, Object> plain = PLAIN.get(raw);
        if (plain != null) {
            return plain;
        }
        if (raw.isEnum()) {
            return ofEnum(raw);
        }
        if (type.isMapLikeType()) {
            return ordered("type", "object", "additionalProperties", of(type.getContentType()));
        }
        if (type.isCollectionLikeType() || type.isArrayType()) {
            return ordered("type", "array", "items", of(type.getContentType()));
        }
        if (type.isReferenceType()) {
            return nullable(of(type.getReferencedType()));
        }
        BeanDescription bean = config.introspect(type);
        AnnotatedMember value = bean.findJsonValueAccessor();
        if (value != null) {
            return of(value.getType());
        }
        return Map.of("$ref", "#/components/schemas/" + name(type, bean));
    }

    private static Map<String, Object> ofEnum(Class<?> type) {
        List<Object> values = Arrays.stream(type.getEnumConstants())
                .<Object>map(each -> Json.mapper().valueToTree(each).asText())
                .toList();
        return ordered("type", "string", "enum", values);
    }

    /** Classes of one simple name in two packages are told apart by the package. */
    private String name(JavaType type, BeanDescription bean) {
        Class<?> raw = type.getRawClass();
        String name = plainName(raw);
        Class<?> owner = owners.get(name);
        if (owner != null && owner != raw) {
            String folder = raw.getPackageName();
            name = Character.toUpperCase(folder.charAt(folder.lastIndexOf('.') + 1))
                    + folder.substring(folder.lastIndexOf('.') + 2)
                    + name;
        }
        if (owners.putIfAbsent(name, raw) == null) {
            named.put(name, Map.of()); // shapes may hold themselves
            named.put(name, fields(raw, bean));
        }
        return name;
    }

    private static String plainName(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : plainName(outer) + type.getSimpleName();
    }

    private Map<String, Object> fields(Class<?> type, BeanDescription bean) {
        JsonInclude include = type.getAnnotation(JsonInclude.class);
        boolean leavesOutNull = include != null && include.value() != JsonInclude.Include.ALWAYS;
        boolean leavesOutEmpty = include != null && include.value() == JsonInclude.Include.NON_EMPTY;
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (BeanPropertyDefinition property : bean.findProperties()) {
            AnnotatedMember accessor = property.getAccessor();
            if (accessor == null) {
                continue;
            }
            boolean mayBeNull = isNullable(accessor);
            Map<String, Object> shape = of(accessor.getType());
            properties.put(property.getName(), mayBeNull && !leavesOutNull ? nullable(shape) : shape);
            if (!(mayBeNull && leavesOutNull)
                    && !(leavesOutEmpty && !accessor.getRawType().isPrimitive())) {
                required.add(property.getName());
            }
        }
        return ordered("type", "object", "properties", properties, "required", required);
    }

    private static boolean isNullable(AnnotatedMember accessor) {
        if (accessor.getAnnotated() instanceof Method method) {
            AnnotatedType returned = method.getAnnotatedReturnType();
            return returned.isAnnotationPresent(Nullable.class);
        }
        return accessor.getAnnotated() instanceof java.lang.reflect.Field field
                && field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** The same shape or null. */
    public static Map<String, Object> nullable(Map<String, Object> shape) {
        if (shape.isEmpty()) {
            return shape;
        }
        if (shape.get("type") instanceof String type && !shape.containsKey("enum")) {
            Map<String, Object> both = new LinkedHashMap<>(shape);
            both.put("type", List.of(type, "null"));
            return both;
        }
        return ordered("anyOf", List.of(shape, Map.of("type", "null")));
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
