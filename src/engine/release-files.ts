import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A column of a file of a release. */
export type FileField = { readonly name: string; readonly type: string; readonly unit: string; readonly says: string };
/** A file of a release: what it holds, how large it is, and its checksum. */
export type ReleaseFile = {
  readonly path: string;
  /** What it holds; empty where the package does not say. */
  readonly says: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal digits. */
  readonly sha256: string;
  /** Rows of a table; null where that is not told. */
  readonly rows: number | null;
  readonly fields: readonly FileField[];
};

type Json = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Json => typeof value === "object" && value !== null;
const records = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const textOf = (record: Json | undefined, ...names: readonly string[]): string => {
  const found = names.map((name) => record?.[name]).find((value) => typeof value === "string");
  return typeof found === "string" ? found : "";
};

function fieldsOf(resource: Json | undefined): readonly FileField[] {
  const schema = resource?.["schema"];
  return records(isRecord(schema) ? schema["fields"] : []).map((field) => ({
    name: textOf(field, "name"),
    type: textOf(field, "type"),
    unit: textOf(field, "unit"),
    says: textOf(field, "description", "title"),
  }));
}

/** Every file of a release's folder, as its datapackage.json describes it, by name; size and checksum are of the file as it lies there. */
export function releaseFiles(folder: string): readonly ReleaseFile[] {
  const descriptor = join(folder, "datapackage.json");
  const described: unknown = existsSync(descriptor) ? JSON.parse(readFileSync(descriptor, "utf8")) : {};
  const resources = records(isRecord(described) ? described["resources"] : []);
  return readdirSync(folder)
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted()
    .map((path) => {
      const resource = resources.find((each) => each["path"] === path);
      const content = readFileSync(join(folder, path));
      const rows = resource?.["rowCount"];
      return {
        path,
        says: textOf(resource, "description", "title"),
        bytes: content.byteLength,
        sha256: createHash("sha256").update(content).digest("hex"),
        rows: typeof rows === "number" ? rows : null,
        fields: fieldsOf(resource),
      };
    });
}
