import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { BAD, FORMATS } from "./formats.js";
import { type Made, madeForm } from "./forms.js";

export { BAD } from "./formats.js";

/** Writes a folder of so many forms in mixed formats, with files that are none; the forms by the paths of their files. */
export async function makeFolder(root: string, count: number): Promise<ReadonlyMap<string, Made>> {
  const put = (name: string, content: Uint8Array | string): void => {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  const made = new Map<string, Made>();
  const endings = Object.keys(FORMATS);
  for (let number = 1; number <= count; number++) {
    const form = madeForm(number);
    const ending = endings[number % endings.length] ?? "csv";
    const name = `第${number % 4}乡/${String(number).padStart(3, "0")}.${ending}`;
    put(name, (await FORMATS[ending]?.(form.rows)) ?? "");
    made.set(name, form);
  }
  for (const [name, content] of BAD) put(name, content);
  put("jixiao.json", '{ "standard": "cn-mof-2020-10" }');
  put("~$001.xlsx", "x");
  return made;
}
