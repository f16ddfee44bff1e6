/** A file to be saved. */
export interface Saved {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** Hands a file to the browser, which saves it. */
export function deliver({ name, type, content }: Saved): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
