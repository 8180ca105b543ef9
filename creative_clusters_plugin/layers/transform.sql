-- Where the server brings some places
SELECT ST_X(shape), ST_Y(shape)
FROM (
    SELECT number, $moved AS shape
    FROM (
        SELECT number, ST_MakePoint(x, y) AS shape
        FROM unnest($x, $y) WITH ORDINALITY AS place (x, y, number)
    ) AS places
) AS moved
ORDER BY number
