/** Run a stage of the work; one that takes more than a second is said. */
export type Progress = <T>(stage: string, work: () => Promise<T>) => Promise<T>;

/** Progress that writes `stage …` after a second, and how long the stage took at its end. */
export function reportTo(say: (line: string) => void): Progress {
  return async (stage, work) => {
    const start = performance.now();
    const timer = setTimeout(() => say(`${stage} …`), 1000);
    try {
      return await work();
    } finally {
      clearTimeout(timer);
      const seconds = (performance.now() - start) / 1000;
      if (seconds > 1) say(`${stage}: ${seconds.toFixed(1)} s`);
    }
  };
}
