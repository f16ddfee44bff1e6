import { skippedName } from "../files/kind/by-name.js";
import { givenFile } from "./dropped.js";
import type { Given, Opened, Unread } from "./open.js";
import type { Action } from "./state.js";
import type { Helper } from "./work.js";

/** Reads what was given, one after the other, and says how far it is. */
export async function openAll(
  given: readonly (Given | File)[],
  helper: Helper,
  send: (action: Action) => void,
): Promise<void> {
  const forms: Opened[] = [];
  const unread: Unread[] = [];
  const wanted = given.filter(({ name }) => skippedName(name.replace(/^.*\//, "")) === null);
  for (const [done, each] of wanted.entries()) {
    send({ do: "reading", reading: { done, of: wanted.length, name: each.name } });
    const one = each instanceof File ? await givenFile(each) : each;
    const read = await helper.open(one);
    if ("issues" in read) unread.push(read);
    else forms.push(...read.map((form) => withFile(form, one)));
  }
  send({ do: "reading", reading: null });
  send({ do: "opened", forms, unread, skipped: given.length - wanted.length });
}

/** A workbook is kept as it came, so that it can be given back with comments. */
function withFile(form: Opened, { content }: Given): Opened {
  return form.kind === "xlsx" && typeof content !== "string" ? { ...form, file: content } : form;
}
