/** Whether a name is that of a fusion: its partners, joined by ::. */
export const isFusion = (name: string): boolean => name.includes("::");

/** The partners of a fusion, each once; of a gene itself. */
export const partnersOf = (name: string): readonly string[] => [...new Set(name.split("::"))];
