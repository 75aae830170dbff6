package org.tidewaiter.detect.specs;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/**
 * One value of a twin.
 *
 * @param line where it stands
 * @param string false where YAML itself read a number or a truth value
 */
@JsonDeserialize(using = Text.Reader.class)
record Text(String value, int line, boolean string) {

    static final class Reader extends StdDeserializer<Text> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Text.class);
        }

        @Override
        public Text deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonToken token = parser.currentToken();
            if (!token.isScalarValue()) {
                return (Text) context.handleUnexpectedToken(Text.class, parser);
            }
            return new Text(
                    parser.getText().strip(),
                    parser.currentTokenLocation().getLineNr(),
                    token == JsonToken.VALUE_STRING);
        }
    }
}
