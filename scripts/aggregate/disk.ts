const sentences: Readonly<Record<string, string>> = {
  EACCES: "no permission to read or write",
  EPERM: "no permission to read or write",
  ENOSPC: "the disk is full at",
  EDQUOT: "the disk quota is used up at",
  EROFS: "the disk is read-only at",
  ENOENT: "no such file or folder:",
  ENOTDIR: "not a folder:",
  EISDIR: "a folder, not a file:",
  ELOOP: "links that lead back to themselves:",
  ENAMETOOLONG: "a name of more than 255 characters:",
  EEXIST: "is already there:",
  ENOTEMPTY: "is already there:",
};

/** One sentence for an error of the disk, or undefined for any other error. */
export function diskProblem(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("code" in error && typeof error.code === "string") {
    const sentence = sentences[error.code];
    const path = "path" in error && typeof error.path === "string" ? ` ${error.path}` : "";
    return sentence === undefined ? undefined : `${sentence}${path}`;
  }
  // The database tells of the disk in its own words.
  return /^(IO Error|Out of Memory Error)/.test(error.message) ? (error.message.split("\n")[0] ?? "") : undefined;
}
