/** Has the browser save a file that was made on the page: nobody is asked for it. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The browser has read the address by the next task; until then it must hold.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
