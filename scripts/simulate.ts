import { diskProblem } from "./aggregate/disk.ts";
import { writeTraps } from "./simulate/lab-files/traps/write-traps.ts";
import { writeLabFiles } from "./simulate/lab-files/write-lab-files.ts";
import { readOrder, usage } from "./simulate/read-order.ts";
import { FolderError, replaceExport } from "./simulate/target-folder.ts";
import { writeExport } from "./simulate/write-export.ts";

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Exit status: 0 done, 1 the folder cannot be written, 2 wrong usage. */
async function main(): Promise<number> {
  const order = readOrder(process.argv.slice(2));
  if (order === "help") {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  if ("wrong" in order) {
    say(`simulate: ${order.wrong}\n\n${usage}`);
    return 2;
  }
  try {
    let said = performance.now();
    await replaceExport(order.out, async (folder) => {
      const progress = (done: number): void => {
        if (performance.now() - said < 5000) return;
        said = performance.now();
        say(`${done} patients …`);
      };
      const size = order.as === "export" ? writeExport(folder, order, progress) : writeLabFiles(folder, order);
      if (order.as === "lab-files") writeTraps(folder);
      const { screened, consented } = await size;
      say(`${order.out}: ${screened} screened, ${consented} consented`);
    });
    return 0;
  } catch (error) {
    const problem = error instanceof FolderError ? error.message : diskProblem(error);
    if (problem === undefined) throw error;
    say(`simulate: ${problem}; nothing was written`);
    return 1;
  }
}

for (const [signal, status] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.once(signal, () => process.exit(status));

process.exitCode = await main();
