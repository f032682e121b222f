// Plain JavaScript without packages: runs on whatever Node the machine has, before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);
const pinned = at("node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
const oldest = { node: 20, npm: 10 };

const say = (text) => process.stderr.write(`samsvar: ${text}\n`);

function stop(text) {
  say(text);
  process.exit(1);
}

/** Runs npm with the Node that runs npm itself, so that it works while node_modules is being replaced. */
function npm(args, stdio) {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.[cm]?js$/.test(script))
    return spawnSync(process.env.npm_node_execpath ?? process.execPath, [script, ...args], { cwd: root, stdio });
  return spawnSync("npm", args, { cwd: root, stdio, shell: process.platform === "win32" });
}

function checkVersions() {
  if (Number(process.versions.node.split(".")[0]) < oldest.node)
    stop(
      `Node ${process.versions.node} is too old: Node ${oldest.node} or newer is needed. Get it from https://nodejs.org.`,
    );
  const version = String(npm(["--version"], "pipe").stdout ?? "").trim();
  if (version === "") stop(`npm was not found: npm ${oldest.npm} or newer is needed. It comes with Node.`);
  if (Number(version.split(".")[0]) < oldest.npm)
    stop(
      `npm ${version} is too old: npm ${oldest.npm} or newer is needed. Get it with: npm install --global npm@${oldest.npm}`,
    );
}

/** Whether node_modules holds every package in the version that package-lock.json asks for. */
function installed() {
  const record = at("node_modules", ".package-lock.json");
  if (!existsSync(record) || !existsSync(pinned)) return false;
  const read = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
  const have = read(record);
  return Object.entries(read(at("package-lock.json"))).every(
    ([path, { version, optional, devOptional }]) =>
      path === "" || optional || devOptional || have[path]?.version === version,
  );
}

/** Installs the packages when they are missing or differ from package-lock.json. Returns the path of the pinned Node. */
export function bootstrap() {
  if (installed()) return pinned;
  checkVersions();
  say("installing packages by package-lock.json (npm ci). The first time this takes about a minute …");
  const started = Date.now();
  const { status } = npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], "inherit");
  if (status !== 0)
    stop(
      "the packages could not be installed; npm says why above. Check the connection to the npm registry, then run the same command again.",
    );
  if (!existsSync(pinned))
    stop(
      "the pinned Node was not installed, because npm runs no install scripts here. Allow them once: npm ci --ignore-scripts=false",
    );
  say(`packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
  return pinned;
}

/** Bootstraps, then runs a script of this folder by the pinned Node, with its settings and the same arguments; ends as it ends. */
export function runPinned(script, settings = []) {
  const env = { ...process.env, PATH: `${at("node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}` };
  const child = spawn(bootstrap(), [...settings, at("scripts", script), ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
    env,
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => stop(`cannot run ${pinned}: ${error.message}. Delete node_modules and try again.`));
  child.on("exit", (code) => process.exit(code ?? 1));
}
