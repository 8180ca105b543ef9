-- The industries that the businesses have
SELECT industry
FROM (SELECT $industry AS industry FROM $table WHERE ($condition) AND NOT ST_IsEmpty($first)) AS businesses
GROUP BY industry
