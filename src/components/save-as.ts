/** Hands content that was made here to the browser's downloads, under a name. */
export function saveBlob(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  saveAs(address, name);
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Hands a file to the browser's downloads; without a name it keeps that of its address. */
export function saveAs(href: string, name = ""): void {
  const link = document.createElement("a");
  link.href = href;
  link.download = name;
  link.click();
}
