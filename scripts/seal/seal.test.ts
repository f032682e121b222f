import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { releaseNames } from "../../src/engine/release.ts";
import { readLink } from "../../src/leadership/link.ts";
import { importKey, openFile } from "../../src/leadership/open.ts";
import { script } from "../../tests/script.ts";
import { InputError } from "../aggregate/problem.ts";
import { sealRelease } from "./seal.ts";

const scratch = mkdtempSync(join(tmpdir(), "samsvar-seal-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const data = "tests/fixture";
const release = releaseNames(data).at(-1) ?? "";
const day = "2098-12-31";

let made = 0;
/** A folder that looks like the built site of a release, and a publish.json. */
function given(publish: unknown, shows = release): { readonly site: string; readonly file: string } {
  made += 1;
  const site = join(scratch, `site-${made}`);
  mkdirSync(join(site, "en"), { recursive: true });
  writeFileSync(join(site, "en", "index.html"), `<html lang="en"><body data-manifest="x" data-release="${shows}">`);
  const file = join(scratch, `publish-${made}.json`);
  writeFileSync(file, typeof publish === "string" ? publish : JSON.stringify(publish));
  return { site, file };
}
const to = (...names: string[]) => ({ receivers: names.map((name) => ({ name, expires_on: day })) });

test("each of 50 receivers gets a file and a key that opens it, and no other", async () => {
  const names = Array.from({ length: 50 }, (_, i) => `Receiver ${i + 1}`);
  const { site, file } = given({ address: "https://example.org/study", ...to(...names) });
  const sealed = await sealRelease(data, file, site);
  expect(sealed.map(({ receiver }) => receiver)).toEqual(names);
  expect(readdirSync(site).toSorted()).toEqual(["en", "leadership"]);
  expect(readdirSync(join(site, "leadership")).length).toBe(50);
  expect(new Set(sealed.map(({ link }) => readLink(new URL(link).hash).key.join())).size, "keys").toBe(50);
  for (const { receiver, link, path } of sealed.slice(0, 3)) {
    expect(link).toMatch(/^https:\/\/example\.org\/study\/en\/#v=[0-9a-f]{64}\./);
    const { key, file: name } = readLink(new URL(link).hash);
    const bytes = async function* () {
      yield new Uint8Array(readFileSync(join(site, path)));
    };
    const opening = { key: await importKey(key), file: name, release, today: day };
    expect((await openFile(bytes(), opening)).header).toMatchObject({
      receiver,
      expires_on: day,
      audience: "leadership",
    });
  }
});

test("a new publication takes the place of all earlier files", async () => {
  const { site, file } = given(to("A", "B"));
  await sealRelease(data, file, site);
  const before = readdirSync(join(site, "leadership"));
  const [{ link, path } = { link: "", path: "" }] = await sealRelease(data, given(to("A")).file, site);
  expect(readdirSync(join(site, "leadership")).map((name) => `leadership/${name}`)).toEqual([path]);
  expect(before).not.toContain(path.replace("leadership/", ""));
  expect(link, "without an address").toMatch(/^en\/#v=/);
});

test.each([
  ["nobody to publish to", { receivers: [] }, "receivers"],
  ["no receivers at all", {}, "receivers: missing"],
  ["no name", { receivers: [{ expires_on: day }] }, "receivers[0].name: missing"],
  ["a blank name", to(" "), "must name who gets the link"],
  ["the same name twice", to("Kari", "Ola", "kari "), 'receivers[2].name: "kari": stands already in receivers[0]'],
  ["no last day", { receivers: [{ name: "A" }] }, "receivers[0].expires_on: missing: must be the last day"],
  ["a day that is none", { receivers: [{ name: "A", expires_on: "2098-02-30" }] }, "must be the last day"],
  ["a last day that is over", { receivers: [{ name: "A", expires_on: "2020-01-01" }] }, "is over"],
  ["an address without https", { address: "http://example.org", ...to("A") }, "must begin with https"],
  ["an address that is none", { address: "example.org", ...to("A") }, "must be the address of the site"],
  ["a file that is not JSON", '{"receivers": [', ":1:16: not JSON"],
])("%s is refused, and nothing is written", async (_, publish, said) => {
  const { site, file } = given(publish);
  await expect(sealRelease(data, file, site)).rejects.toThrow(InputError);
  await expect(sealRelease(data, file, site)).rejects.toThrow(said);
  expect(readdirSync(site)).toEqual(["en"]);
});

test("a site of another release, and a folder without a site, are refused", async () => {
  const { site, file } = given(to("A"), "1999-01-01");
  await expect(sealRelease(data, file, site)).rejects.toThrow(`shows release 1999-01-01, and ${data} holds ${release}`);
  await expect(sealRelease(data, file, scratch)).rejects.toThrow("no built site is there");
});

test("npm run seal prints the links alone; wrong input ends with 1, wrong usage with 2", async () => {
  const { site, file } = given(to("Steering committee"));
  const done = await script("seal", "--data", data, "--publish", file, "--site", site);
  expect(done).toMatchObject({ status: 0, stderr: "" });
  expect(done.stdout).toMatch(
    new RegExp(`^Steering committee, until ${day}:\\n {2}en/#v=[0-9a-f]{64}\\.${release}-[0-9a-f]{32}\\n$`),
  );
  const missing = await script("seal", "--publish", join(scratch, "none.json"));
  expect(missing).toMatchObject({ status: 1, stdout: "" });
  expect(missing.stderr).toContain("none.json");
  expect((await script("seal", "--colour")).status).toBe(2);
});
