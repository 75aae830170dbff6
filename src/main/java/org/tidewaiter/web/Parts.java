package org.tidewaiter.web;

import java.util.List;
import org.tidewaiter.web.data.DataPart;
import org.tidewaiter.web.door.Limits;
import org.tidewaiter.web.table.TablesPart;

/** All parts of the server. */
public final class Parts {
    private Parts() {}

    /** {@code limits} are those of the door, which pages tell. */
    public static List<Part> all(Limits limits) {
        return List.of(new Assets(), new TablesPart(DataPart.tables()), new DataPart(limits.uploadBytes()));
    }
}
