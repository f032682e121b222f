-- First and last day of anything that a turnaround is counted from or to; the data cut is always among them.
-- reads: first_discussion, rules, samples
CREATE TABLE milestones AS
SELECT min(least(requested_on, collected_on, received_on, extracted_on, library_on, sequenced_on, analysed_on, reported_on)) AS day
FROM samples
UNION ALL
SELECT max(greatest(requested_on, collected_on, received_on, extracted_on, library_on, sequenced_on, analysed_on, reported_on)) FROM samples
UNION ALL
SELECT min(discussed_on) FROM first_discussion
UNION ALL
SELECT max(discussed_on) FROM first_discussion
UNION ALL
SELECT data_cut FROM rules;
