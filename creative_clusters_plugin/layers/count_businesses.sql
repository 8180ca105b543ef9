-- Businesses by area, industry and year. Most lie in a square (grid) that a single area fills; for the others their candidates are looked at.
SELECT industry, year, unread,
    string_agg(concat_ws(' ', area, businesses, coalesce(jobs, 0), unknown), ' '),
    coalesce(sum(shared), 0)::int8, coalesce(sum(overlapping), 0)::int8, coalesce(sum(several), 0)::int8,
    coalesce(sum(lost), 0)::int8, coalesce(sum(foreign_rows), 0)::int8
FROM (
    SELECT industry, year, unread, area, sum(businesses) AS businesses, sum(jobs) AS jobs, sum(unknown) AS unknown,
        sum(shared) AS shared, sum(overlapping) AS overlapping, sum(several) AS several, sum(lost) AS lost,
        sum(foreign_rows) AS foreign_rows
    FROM (
        SELECT $listed AS industry, year, unread, area, count(*) AS businesses, sum(jobs) AS jobs,
            count(*) - count(jobs) AS unknown, 0 AS shared, 0 AS overlapping,
            count(*) FILTER (WHERE several) AS several, count(*) FILTER (WHERE lost) AS lost,
            count(*) FILTER (WHERE other) AS foreign_rows
        FROM (SELECT point.*, place AS area FROM ($points) AS point WHERE place > $border) AS direct
        GROUP BY 1, year, unread, area
        UNION ALL
        SELECT $listed, year, unread, area, sum(businesses), sum(jobs), sum(unknown),
            sum(businesses) FILTER (WHERE matches > businesses AND inside <= businesses),
            sum(businesses) FILTER (WHERE inside > businesses), sum(several), 0, 0
        FROM (
            SELECT x, y, industry, year, unread, coalesce(min(area) FILTER (WHERE found > 0), $outside) AS area,
                count(*) FILTER (WHERE first) AS businesses, sum(jobs) FILTER (WHERE first) AS jobs,
                count(*) FILTER (WHERE first AND jobs IS NULL) AS unknown, count(*) FILTER (WHERE first AND several) AS several,
                count(*) FILTER (WHERE found > 0) AS matches, count(*) FILTER (WHERE found > 1) AS inside
            FROM (
                -- 2: inside of the area, 1: on its border. The collection has the point compared by GEOS, which does not round
                SELECT pair.*, CASE
                        WHEN pair.whole OR ST_ContainsProperly(shape, ST_MakePoint(x, y)) THEN 2
                        WHEN ST_Intersects(shape, ST_ForceCollection(ST_MakePoint(x, y))) THEN 1
                        ELSE 0
                    END AS found
                FROM (
                    -- by area, as PostGIS keeps one polygon prepared
                    SELECT point.*, candidate.area, candidate.first, candidate.whole
                    FROM (SELECT * FROM ($points) AS near WHERE place <= $border) AS point
                    JOIN $candidates ON candidate.list = point.place
                    ORDER BY candidate.area
                ) AS pair
                JOIN $polygons AS polygon ON polygon.area = pair.area
                OFFSET 0
            ) AS located
            WHERE found > 0 OR first
            GROUP BY x, y, industry, year, unread
        ) AS places
        GROUP BY 1, year, unread, area
    ) AS parts
    GROUP BY industry, year, unread, area
) AS cells
GROUP BY industry, year, unread
