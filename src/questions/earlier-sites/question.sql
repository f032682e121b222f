-- Sites as every earlier release knew them, in their order, by its own codes. One row per release and site; opened is NULL where
-- the release knew of no opening.
-- Reads history_sites. $1 and $2 are not asked (sites have no month), $3 site, $4 node ('' for all), nor is $5.
SELECT
  release::VARCHAR AS release,
  site::VARCHAR AS code,
  nullif(opened, '')::VARCHAR AS opened
FROM history_sites
WHERE ($3 = '' OR site = $3) AND ($4 = '' OR node = $4) AND $1 = $1 AND $2 = $2 AND $5 = $5
