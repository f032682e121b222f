import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Refusal } from "./problem.ts";
import type { ProtectOrder } from "./read-order.ts";
import { liesIn } from "./secret.ts";

const here = dirname(fileURLToPath(import.meta.url));
const project = resolve(here, "../..");
export const defaultPolicy = join(here, "policy.json");

/** Refuses folders that would put exact counts where rounded ones are handed on. */
export function checkPlaces({ data, out, exact }: ProtectOrder, simulated: boolean): void {
  const apart = (a: string, b: string, what: string): void => {
    if (liesIn(a, b) || liesIn(b, a))
      throw new Refusal(`${a} and ${b}: ${what}: name two folders of which none lies in the other`);
  };
  apart(data, out, "exact releases must not lie among what is published");
  if (exact === undefined) return;
  apart(exact, out, "unrounded tables must not lie among what is published");
  apart(exact, data, "unrounded tables are no releases");
  if (!simulated && liesIn(exact, project))
    throw new Refusal(
      `${exact}: lies inside the repository: unrounded tables of a real study are personal data; name a folder outside`,
    );
}
