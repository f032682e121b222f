/** How far two programs may differ in a number, as a share of it: browsers and Node each have their own last digit of exp and log. */
const tolerance = 1e-12;

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));

/** What was found, with the told number in the place of each that differs from it in its last digits alone; keys and order as found. */
export function near(found: unknown, told: unknown): unknown {
  if (typeof found === "number" && typeof told === "number") return isNear(found, told) ? told : found;
  if (Array.isArray(found) && Array.isArray(told)) return found.map((each, i) => near(each, told[i]));
  if (typeof found !== "object" || found === null || typeof told !== "object" || told === null) return found;
  const other = new Map(Object.entries(told));
  return Object.fromEntries(Object.entries(found).map(([key, value]) => [key, near(value, other.get(key))]));
}
