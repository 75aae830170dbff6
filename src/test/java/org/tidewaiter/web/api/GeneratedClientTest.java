package org.tidewaiter.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The Java client that openapi-generator writes from our document compiles, and calls every operation. */
class GeneratedClientTest {
    private static final Path GENERATOR = Path.of("target", "generator", "openapi-generator-cli.jar");
    private static final ExampleServer SERVER = ExampleServer.shared();
    private static final JsonNode DOCUMENT = SERVER.json(ApiPart.DOCUMENT);

    @TempDir
    static Path folder;

    private static @Nullable URLClassLoader client;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Object api;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static ObjectMapper mapper;

    @BeforeAll
    static void generate() throws IOException, InterruptedException, ReflectiveOperationException {
        assertThat(GENERATOR).as("put there by 'mvn process-test-resources'").exists();
        Files.writeString(folder.resolve("openapi.json"), DOCUMENT.toString());
        write();
        compile();
        client = new URLClassLoader(
                new URL[] {folder.resolve("classes").toUri().toURL()}, GeneratedClientTest.class.getClassLoader());
        Object settings = type("ApiClient").getConstructor().newInstance();
        call(settings, "updateBaseUri", SERVER.uri("").toString());
        mapper = ((ObjectMapper) call(settings, "getObjectMapper"))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        call(settings, "setObjectMapper", mapper);
        api = type("api.DefaultApi").getConstructor(type("ApiClient")).newInstance(settings);
    }

    @AfterAll
    static void close() throws IOException {
        if (client != null) {
            client.close();
        }
    }

    private static void write() throws IOException, InterruptedException {
        Path said = folder.resolve("generator.log");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        GENERATOR.toString(),
                        "generate",
                        "--input-spec=" + folder.resolve("openapi.json"),
                        "--generator-name=java",
                        "--library=native",
                        "--output=" + folder,
                        "--additional-properties=invokerPackage=generated,apiPackage=generated.api,"
                                + "modelPackage=generated.model,openApiNullable=false,useJakartaEe=true",
                        "--global-property=apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,"
                                + "modelDocs=false")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(exit).as(Files.readString(said)).isZero();
    }

    private static void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<String> options =
                List.of("-nowarn", "-proc:none", "-d", folder.resolve("classes").toString());
        try (Stream<Path> files = Files.walk(folder.resolve("src/main/java"));
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            var sources = manager.getJavaFileObjectsFromPaths(
                    files.filter(file -> file.toString().endsWith(".java")).toList());
            assertThat(compiler.getTask(complaints, manager, null, options, null, sources)
                            .call())
                    .as(complaints::toString)
                    .isTrue();
        }
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Objects.requireNonNull(client).loadClass("generated." + name);
    }

    private static Object call(Object on, String name, Object... values) throws ReflectiveOperationException {
        return method(on.getClass(), name, values.length).invoke(on, values);
    }

    private static Method method(Class<?> type, String name, int count) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == count)
                .findFirst()
                .orElseThrow();
    }

    @TestFactory
    List<DynamicTest> everyOperation_answers() {
        return DOCUMENT.get("paths").properties().stream()
                .map(path -> DynamicTest.dynamicTest(
                        path.getValue().at("/get/operationId").asText(),
                        () -> answers(path.getKey(), path.getValue().get("get"))))
                .toList();
    }

    /** What the client understood is written again and is what the server sent: nothing is lost between. */
    private static void answers(String path, JsonNode operation) throws Exception {
        Map<String, String> examples = OpenApiTest.examples(path, operation);
        Method method = operation(operation.get("operationId").asText());
        Object answer = method.invoke(api, values(method, operation, examples));
        Object data = call(answer, "getData");
        assertThat(data).isNotNull();
        if (data instanceof Collection<?> rows) {
            assertThat(rows).isNotEmpty();
        }
        JsonNode sent = SERVER.json(OpenApiTest.address(path, operation));
        assertThat(plain(mapper.valueToTree(data))).isEqualTo(plain(sent.get("data")));
    }

    /** Without what is empty, which the client may fill in or leave out, and with numbers by their value. */
    private static JsonNode plain(JsonNode node) {
        if (node.isNumber()) {
            return DecimalNode.valueOf(node.decimalValue().stripTrailingZeros());
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> array.add(plain(item)));
            return array;
        }
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.properties().stream()
                    .filter(field -> !field.getValue().isNull()
                            && !(field.getValue().isContainerNode()
                                    && field.getValue().isEmpty()))
                    .forEach(field -> object.set(field.getKey(), plain(field.getValue())));
            return object;
        }
        return node;
    }

    /** The overload without headers of one's own. */
    private static Method operation(String name) {
        return Stream.of(api.getClass().getMethods())
                .filter(method -> method.getName().equals(name))
                .min(Comparator.comparingInt(Method::getParameterCount))
                .orElseThrow();
    }

    private static Object[] values(Method method, JsonNode operation, Map<String, String> examples) {
        List<Object> values = new ArrayList<>();
        for (JsonNode parameter : operation.get("parameters")) {
            String text = examples.get(parameter.get("name").asText());
            Class<?> wanted = method.getParameterTypes()[values.size()];
            values.add(text == null ? null : mapper.convertValue(text, wanted));
        }
        return values.toArray();
    }

    @Test
    void wrongQuestion_isAnExceptionWithTheProblem() {
        Method method = operation("findGoods");
        Throwable failure = catchThrowable(() -> method.invoke(api, "coal", null, -1));
        assertThat(failure).isInstanceOf(InvocationTargetException.class);
        assertThat(failure.getCause()).hasMessageContaining("400").hasMessageContaining("/api#problem-wrong-use");
    }
}
