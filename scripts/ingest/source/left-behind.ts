/** What systems and programs leave in folders and archives. */
const names: readonly RegExp[] = [
  // macOS
  /^\.(DS_Store|localized|apdisk|AppleDouble|Spotlight-V100|Trashes|TemporaryItems|fseventsd|DocumentRevisions-V100)$/i,
  /^\._/,
  /^(__MACOSX|Icon\r)$/i,
  // Windows
  /^((eh)?thumbs\.db|desktop\.ini|\$RECYCLE\.BIN|System Volume Information)$/i,
  // desktops of Linux, and network drives
  /^(\.directory|\.Trash(-\d+)?|lost\+found|\.nfs[0-9a-f]+|@eaDir|#recycle)$/i,
  // locks of office programs
  /^(~\$.+|\.~lock\..+#)$/,
];

/** Whether a name on the way to a file, below the folder or archive that was asked for, is one that systems give. */
export const isLeftBehind = (path: string): boolean =>
  path.split(/[/\\]/).some((part) => names.some((name) => name.test(part)));
