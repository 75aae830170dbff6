package org.tidewaiter.casebook.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;

/** A saved mail, such as a newsletter: subject, sender, day, and its plain part or else its HTML part. */
final class Mail implements Format {
    private static final int OFFSET_LENGTH = 5; // "+0900" at the end of a Date field

    @Override
    public String mediaType() {
        return "message/rfc822";
    }

    @Override
    public List<Draft> read(byte[] bytes, String fileName) {
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
            return List.of(draft(builder.parseMessage(new ByteArrayInputStream(bytes)), fileName));
        } catch (IOException e) {
            throw AppException.wrongUse(
                    fileName + " cannot be read as a mail: " + e.getMessage(),
                    "Save it again as EML, or copy its text.");
        }
    }

    private static Draft draft(Message mail, String fileName) throws IOException {
        List<Entity> parts = new ArrayList<>();
        collect(mail, parts);
        List<Dropped> dropped = new ArrayList<>();
        Entity plain = find(parts, "text/plain");
        Entity html = find(parts, "text/html");
        if (plain == null && html == null) {
            throw AppException.wrongUse(
                    fileName + " is a mail without text.", "Save its attachment as a file of its own.");
        }
        parts.stream()
                .filter(part -> part.getFilename() != null)
                .forEach(part -> dropped.add(new Dropped(String.valueOf(part.getFilename()), "attachment")));
        Draft page =
                plain != null ? Draft.ofText(text(plain)) : Html.draft(text(java.util.Objects.requireNonNull(html)));
        dropped.addAll(page.dropped());
        @Nullable String subject = mail.getSubject();
        return new Draft(
                subject == null || subject.isBlank()
                        ? page.title()
                        : new Found<>(subject.strip(), "Subject of the mail"),
                sender(mail),
                day(mail),
                page.language(),
                page.body(),
                dropped);
    }

    private static void collect(Entity entity, List<Entity> parts) {
        if (entity.getBody() instanceof Multipart multipart) {
            multipart.getBodyParts().forEach(part -> collect(part, parts));
        } else {
            parts.add(entity);
        }
    }

    private static @Nullable Entity find(List<Entity> parts, String type) {
        return parts.stream()
                .filter(part -> type.equals(part.getMimeType()) && part.getFilename() == null)
                .findFirst()
                .orElse(null);
    }

    private static String text(Entity part) throws IOException {
        TextBody body = (TextBody) part.getBody();
        Charset charset = body.getMimeCharset() == null || !Charset.isSupported(body.getMimeCharset())
                ? StandardCharsets.UTF_8
                : Charset.forName(body.getMimeCharset());
        try (Reader reader = new InputStreamReader(body.getInputStream(), charset)) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        }
    }

    private static @Nullable Found<String> sender(Message mail) {
        if (mail.getFrom() == null || mail.getFrom().isEmpty()) {
            return null;
        }
        Mailbox from = mail.getFrom().get(0);
        return from.getName() == null || from.getName().isBlank()
                ? null
                : new Found<>(from.getName().strip(), "sender of the mail");
    }

    /** The day at the sender's place, as the Date field states its offset. */
    private static @Nullable Found<LocalDate> day(Message mail) {
        if (mail.getDate() == null) {
            return null;
        }
        Field field = mail.getHeader().getField("Date");
        String stated =
                field == null ? "" : field.getBody().replaceAll("\\(.*\\)", "").strip();
        String end = stated.substring(Math.max(0, stated.length() - OFFSET_LENGTH));
        ZoneId zone = end.matches("[+-]\\d{4}") ? ZoneId.of(end) : ZoneOffset.UTC;
        return new Found<>(mail.getDate().toInstant().atZone(zone).toLocalDate(), "Date of the mail");
    }
}
