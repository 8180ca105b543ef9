-- The industries that the businesses have, and how many have each
SELECT industry, count(*) AS number
FROM (SELECT $industry AS industry FROM $table WHERE ($condition) AND NOT ST_IsEmpty($first)) AS businesses
GROUP BY industry
