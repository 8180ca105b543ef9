-- Employment by area, industry and year, those that are known apart from those that are not
SELECT area, industry, year, kind, label, status, jobs_unread, total_unread, count(*), sum(jobs), max(total)
FROM (
    SELECT $area AS area, $industry AS industry, $year AS year, $kind AS kind, $label AS label, $status AS status,
        $jobs AS jobs, $jobs_unread AS jobs_unread, $total AS total, $total_unread AS total_unread
    FROM $table
    WHERE $condition
) AS figures
GROUP BY area, industry, year, kind, label, status, jobs_unread, total_unread, jobs IS NULL, total IS NULL
LIMIT $most
