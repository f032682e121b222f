/** Hands a file to the browser's downloads; without a name it keeps that of its address. */
export function saveAs(href: string, name = ""): void {
  const link = document.createElement("a");
  link.href = href;
  link.download = name;
  link.click();
}
