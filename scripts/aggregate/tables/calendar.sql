-- One row per day from the first milestone to the last, with the number of working days up to and including it: Monday to
-- Friday without the public holidays. The working days from one day to another are then one number minus the other:
-- those after the start, up to and including the end; below zero when the end lies before the start.
-- reads: holidays, milestones
CREATE TABLE calendar AS
SELECT
  day::DATE AS day,
  (sum(CASE WHEN isodow(day) < 6 AND day NOT IN (SELECT day FROM holidays) THEN 1 ELSE 0 END) OVER (ORDER BY day))::INTEGER
    AS worked
FROM (SELECT unnest(generate_series(min(day), max(day), INTERVAL 1 DAY)) AS day FROM milestones);
