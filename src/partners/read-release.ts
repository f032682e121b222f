import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Study, studySchema } from "../cubes/study.ts";
import { readTable } from "./csv.ts";
import { Json, PolicyError } from "./json.ts";
import { readPolicy } from "./read-policy.ts";
import type { PartnerRelease } from "./release.ts";

/** What datapackage.json calls the readers of partner tables. */
export const audience = "partners";
const releaseName = /^\d{4}-\d{2}-\d{2}(?:\.\d+)?$/;

function readJson(folder: string, name: string): Json {
  const file = join(folder, name);
  if (!existsSync(file)) throw new PolicyError(file, "", "the file is missing", "a partner release has it");
  try {
    return new Json(JSON.parse(readFileSync(file, "utf8")), file);
  } catch (cause) {
    throw new PolicyError(file, "", cause instanceof Error ? cause.message : String(cause), "must be readable JSON");
  }
}

function readStudy(folder: string): Study {
  const json = readJson(folder, "study.json");
  const parsed = studySchema.safeParse(json.value);
  if (parsed.data?.provenance?.counts !== undefined)
    return json.fail("partners are not told what was left out", "provenance.counts");
  if (parsed.success) return parsed.data;
  const [problem] = parsed.error.issues;
  return json.fail(problem?.message ?? "not a study", problem?.path.join(".") ?? "");
}

/** What datapackage.json says of the release as a whole. */
function readFacts(folder: string) {
  const json = readJson(folder, "datapackage.json");
  const samsvar = new Json((json.value as { readonly samsvar?: unknown } | null)?.samsvar, json.file, "samsvar");
  const { get } = samsvar.object(
    ...["contract", "audience", "release", "data_cut", "simulated", "target", "supplied", "policy"],
  );
  get("audience").oneOf(audience);
  return { release: get("release").text(), supplied: get("supplied").texts() };
}

/** Whether a folder says that it is a partner release. */
export function isPartnerRelease(folder: string): boolean {
  try {
    readFacts(folder);
    return true;
  } catch (error) {
    if (error instanceof PolicyError) return false;
    throw error;
  }
}

/** Names of the releases in a folder, oldest first: none where there is no such folder. */
export const partnerReleases = (dir: string): readonly string[] =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => releaseName.test(name))
        .toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }))
    : [];

/**
 * A partner release, or the same tables unrounded, read strictly: every cell that policy.json names, and no other.
 * Throws a PolicyError or a TableError that names file, place and rule.
 */
export function readPartnerRelease(folder: string): PartnerRelease {
  const { release, supplied } = readFacts(folder);
  if (release !== basename(folder))
    throw new PolicyError(join(folder, "datapackage.json"), "samsvar.release", release, "must be the folder's name");
  const policy = readPolicy(readJson(folder, "policy.json").value, join(folder, "policy.json"));
  const counts = Object.fromEntries(
    Object.entries(policy.tables).map(([name, table]) => {
      const file = join(folder, `${name}.csv`);
      if (!existsSync(file)) throw new PolicyError(file, "", "the file is missing", "policy.json names the table");
      return [name, readTable(readFileSync(file, "utf8"), table, file)];
    }),
  );
  return { release, study: readStudy(folder), supplied, policy, counts };
}
