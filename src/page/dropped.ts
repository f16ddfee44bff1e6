import type { Given } from "./open.js";

/** The files of a drop, those in folders too, in the order of their paths. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  // Entries are asked for at once: a transfer is emptied when its event is over.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...transfer.files];
  const files = await Promise.all(entries.map(filesBelow));
  return files.flat();
}

async function filesBelow(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry instanceof FileSystemFileEntry || entry.isFile) {
    return [await new Promise<File>((give, fail) => (entry as FileSystemFileEntry).file(give, fail))];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const below: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((give, fail) => reader.readEntries(give, fail));
    if (some.length === 0) break;
    below.push(...some);
  }
  below.sort((left, right) => (left.fullPath < right.fullPath ? -1 : 1));
  return (await Promise.all(below.map(filesBelow))).flat();
}

/** What was pasted: files, else a web page's table, else text; null where there is nothing of these. */
export async function pasted(transfer: DataTransfer): Promise<readonly Given[] | null> {
  if (transfer.files.length > 0) return Promise.all([...transfer.files].map(givenFile));
  const html = transfer.getData("text/html");
  const text = transfer.getData("text/plain");
  // A copied table brings its merged cells along in HTML only; a copied text has no table there.
  if (/<table[\s>]/i.test(html)) return [{ name: "粘贴", content: html }];
  return text.trim() === "" ? null : [{ name: "粘贴", content: text }];
}

/** A file with its bytes. */
export async function givenFile(file: File): Promise<Given> {
  return { name: file.webkitRelativePath || file.name, content: new Uint8Array(await file.arrayBuffer()) };
}
