import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files whose tests take longest: begun last, one of them would go on alone while a core has nothing to do. */
const long = [
  ...["every-page", "filters", "lost-script", "failures", "explore", "offline", "leadership"],
  ...["seal", "commands", "names-of-javascript", "contradiction", "shipped"],
];
const isLong = ({ moduleId }: TestSpecification): boolean => long.some((name) => moduleId.endsWith(`/${name}.test.ts`));

/** Starts the files with long tests before the others. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
