/** Downloads of China's customs statistics query (stats.customs.gov.cn). */
@NullMarked
package org.tidewaiter.ingest.chinacustoms;

import org.jspecify.annotations.NullMarked;
