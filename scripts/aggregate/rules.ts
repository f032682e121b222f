/** Rules a row of the study export can break, as the intake cube names them. */
export type Rule =
  | "row length"
  | "encoding"
  | "required cell empty"
  | "not a day"
  | "after the data cut"
  | "not a number"
  | "out of range"
  | "bad code"
  | "unknown site"
  | "unknown patient"
  | "unknown sample"
  | "duplicate id"
  | "date order";
