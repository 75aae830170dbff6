/* title: Names of the columns of a Parquet table in order. */
SELECT name FROM parquet_schema(:file) WHERE num_children IS NULL;
