-- Whether a column can hold points only, and of which system they are
SELECT type, srid FROM geometry_columns WHERE f_table_schema = $schema AND f_table_name = $table AND f_geometry_column = $column
UNION ALL
SELECT type, srid FROM geography_columns WHERE f_table_schema = $schema AND f_table_name = $table AND f_geography_column = $column
