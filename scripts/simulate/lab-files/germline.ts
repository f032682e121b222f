import { Random } from "../random.ts";

const bases = "ACGT";

/** Twenty calls that a patient was born with, by key; both specimens share them. */
export function germlineOf(seed: number, index: number): readonly string[] {
  const random = new Random(seed, index, 9);
  const whole = (below: number): number => Math.floor(random.uniform() * below);
  return Array.from({ length: 20 }, () => {
    const reference = bases[whole(4)] ?? "A";
    const others = bases.replace(reference, "");
    // Beyond every gene that the simulation draws from.
    return [1 + whole(22), 1 + whole(9000), reference, others[whole(3)] ?? "C"].join(":");
  });
}
