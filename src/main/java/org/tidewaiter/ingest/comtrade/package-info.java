/** UN Comtrade: version 1 and legacy CSV, API answers in JSON, bulk text files. */
@NullMarked
package org.tidewaiter.ingest.comtrade;

import org.jspecify.annotations.NullMarked;
