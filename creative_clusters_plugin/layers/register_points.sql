
    SELECT industry, year, jobs, unread, x, y, several, lost, other, CASE
            WHEN x >= $west AND x <= $east AND y >= $south AND y <= $north
                THEN ($inside)[floor((x - $west) / $side)::int - $skipped + 1][floor((y - $south) / $side)::int + 1]
            WHEN x IS NULL OR y IS NULL OR x = 'NaN' OR y = 'NaN' THEN $nowhere
            ELSE $outside
        END AS place
    FROM (
        SELECT industry, year, jobs, unread, several, other, ST_X(shape) AS x, ST_Y(shape) AS y, $lost AS lost
        FROM (
            SELECT industry, year, jobs, unread, several, other, $moved AS shape
            FROM (
                SELECT $industry AS industry, $year AS year, $jobs AS jobs, $unread AS unread, $several AS several,
                    $foreign AS other, $first AS shape
                FROM $table
                WHERE $condition
            ) AS chosen
            $fence
        ) AS moved
    ) AS placed
