import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

/** Debian's Chromium that can open no window: it shows the same pages, and needs half the work for them. */
const windowless = "chromium-headless-shell";
const whole = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const programFiles = [process.env["PROGRAMFILES"], process.env["PROGRAMFILES(X86)"], process.env["LOCALAPPDATA"]];
const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...programFiles.flatMap((folder) => (folder ? [join(folder, "Google", "Chrome", "Application", "chrome.exe")] : [])),
];

/** Whether packages can be installed without asking. */
export const isRoot = process.getuid?.() === 0;

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // A broken or half-installed browser is there but does not start; chrome.exe opens a window instead of answering.
  return process.platform === "win32" || spawnSync(path, ["--version"], { timeout: 30_000 }).status === 0;
}

function candidates(commands: readonly string[]): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...usualPlaces, chromium.executablePath()];
}

/** Whether the machine takes Debian's packages. */
export const isDebian = (): boolean =>
  existsSync("/etc/os-release") && /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));

function aptInstall(names: readonly string[]): void {
  const apt = (...args: string[]) =>
    spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;
  const install = (): boolean => names.some((name) => apt("install", "-y", name));
  if (!install() && apt("update")) install();
}

function playwrightInstall(): void {
  spawnSync(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"], {
    stdio: ["ignore", "inherit", "inherit"],
  });
}

const wayOut = (): string =>
  isDebian() ? "sudo apt-get install chromium" : "npx playwright-core install --with-deps chromium";

/**
 * The path of a Chrome or Chromium that starts: CHROME_PATH, else one on this machine, else one that it installs.
 * One that can open no window comes first, unless `hasWindow`: times are measured in what readers have.
 * Throws with the one command that helps when none can be had.
 */
export function findBrowser(say: (text: string) => void = () => {}, { hasWindow = false } = {}): string {
  const asked = process.env["CHROME_PATH"];
  if (asked) {
    if (runnable(asked)) return asked;
    throw new Error(
      `CHROME_PATH is ${asked}: no browser starts there; give the path of Chrome or Chromium, or unset it`,
    );
  }
  const commands = hasWindow ? whole : [windowless, ...whole];
  const find = (): string | undefined => candidates(commands).find(runnable);
  const found = find();
  if (found) return found;
  if (isDebian() && isRoot) {
    const packages = commands.slice(0, hasWindow ? 1 : 2);
    say(`no Chrome or Chromium here: installing Chromium (apt-get install ${packages[0]}) …`);
    aptInstall(packages);
  }
  const installed = find();
  if (installed) return installed;
  say("no Chrome or Chromium here: downloading Chromium (playwright-core install chromium) …");
  playwrightInstall();
  const downloaded = find();
  if (downloaded) return downloaded;
  throw new Error(`no Chrome or Chromium was found, and none could be installed. This helps: ${wayOut()}`);
}

/** Flags for a quiet browser that asks nobody anything. */
export const browserFlags: readonly string[] = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-gpu",
  "--force-color-profile=srgb",
  "--font-render-hinting=none", // letters are as wide as on readers' screens
  ...(isRoot ? ["--no-sandbox"] : []),
];
