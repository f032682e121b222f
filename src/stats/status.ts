/** Why a row has no number, or too few units for one. */
export type Status =
  | "ok"
  | "too_few"
  | "not_detected"
  | "not_evaluable"
  | "not_on_panel"
  | "not_supplied"
  | "not_comparable";
