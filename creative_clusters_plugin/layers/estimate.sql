EXPLAIN SELECT 1 FROM $table WHERE $condition
