-- Sites as every earlier release knew them, by its own codes: which of them are chosen is for who asks, as codes may have changed
-- since. One row per release and site; opened is NULL where the release knew of no opening.
-- Reads history_sites. The filters $1 to $5 are bound and not asked.
SELECT
  release::VARCHAR AS release,
  site::VARCHAR AS code,
  node::VARCHAR AS node,
  nullif(opened, '')::VARCHAR AS opened
FROM history_sites
WHERE concat($1, $2, $3, $4, $5) IS NOT NULL
