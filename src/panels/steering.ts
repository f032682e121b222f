/** The figures that a steering group wants for its meeting, in the order in which it asks. Here alone they are chosen. */
export const steering: readonly string[] = [
  "status-headlines", // are we on track
  "turnaround-since", // which laboratory is late, and since when
  "enrolment-by-site", // which site to call
  "enrolment-by-month", // enrolment against plan
  "turnaround-total",
  "agreement-patients",
  "added-by-blood",
];
