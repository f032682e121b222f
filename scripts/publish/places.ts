import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError } from "../aggregate/problem.ts";
import { liesIn } from "../protect/secret.ts";
import type { PublishOrder } from "./read-order.ts";

const project = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** The repository that this project lies in, or the project itself where it lies in none. */
function repository(): string {
  for (let folder = project; folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, ".git"))) return folder;
  return project;
}

type Place = readonly [option: string, path: string];

/**
 * Refuses places from which what must stay inside would be handed on: anything given inside the site or around it, and of a real
 * study anything exact, secret or named inside the repository. Throws an InputError with every place that is wrong.
 */
export function checkPlaces(order: PublishOrder, simulated: boolean): void {
  const { data, receivers, partners, policy, secret, out } = order;
  const inside: readonly Place[] = [
    ["--data", data],
    ["--receivers", receivers],
    ...(secret === undefined ? [] : [["--secret", secret] as const]),
  ];
  const given: readonly Place[] = [
    ...inside,
    ["--partners", partners],
    ...(policy === undefined ? [] : [["--policy", policy] as const]),
  ];
  const problems = given
    .filter(([, path]) => liesIn(path, out))
    .map(([option, path]) => `${option} ${path}: lies inside --out ${out}, which is handed on: move it out`);
  for (const [option, path] of [["--data", data] as const, ["--partners", partners] as const])
    if (liesIn(out, path) && !liesIn(path, out))
      problems.push(`--out ${out}: lies inside ${option} ${path}: name a folder outside`);
  if (liesIn(data, partners) || liesIn(partners, data))
    problems.push(
      `--data ${data}: and --partners ${partners} lie in one another: exact and rounded releases need folders apart`,
    );
  const own = repository();
  if (liesIn(own, out)) problems.push(`--out ${out}: the project lies inside it: name a folder of its own`);
  if (!simulated)
    for (const [option, path] of inside)
      if (liesIn(path, own))
        problems.push(
          `${option} ${path}: lies inside the repository ${own}: of a real study it is for few eyes; move it where nobody pulls it from`,
        );
  if (problems.length > 0) throw new InputError(problems);
}
