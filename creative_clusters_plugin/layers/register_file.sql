-- The businesses of Parquet files by the square they lie in: once for those whose square is of one area or of none, once for the others.
CREATE OR REPLACE TEMP VIEW placed AS
SELECT coded.x, coded.y, industry, jobs, year, other, CASE
        WHEN x IS NULL OR y IS NULL OR isnan(x) OR isnan(y) THEN $nowhere
        WHEN x >= $west AND x <= $east AND y >= $south AND y <= $north
            THEN CAST(floor((x - $west) / $side) AS BIGINT) * $rows + CAST(floor((y - $south) / $side) AS BIGINT)
        ELSE $outside
    END AS square
FROM (
    SELECT $x AS x, $y AS y, $industry AS industry, $jobs AS jobs, $year AS year, $other AS other
    FROM (SELECT *, $hex AS given_shape FROM given) AS shaped
) AS coded
