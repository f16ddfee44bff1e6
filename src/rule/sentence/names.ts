import { tidy } from "../../text/fold.js";
import type { Reading } from "./refusal.js";
import type { Stretch } from "./tokens.js";

/** The name of an element as it was typed; 是否 asks, the element is that it is so. */
export function elementName(at: Stretch, reading: Reading): string {
  const place = reading.source.place(at.from, at.to);
  return tidy(reading.source.typed.slice(place.from, place.to))
    .replace(/是否/g, "")
    .replace(/^(?:[①-⑳⑴-⒇]|\d{1,2}(?:[、)）]|[.．](?!\d)))+/, "")
    .replace(/^[,:、.;。]+|[,:、.;。([（]+$/g, "")
    .replace(PARTICLE, "$1");
}

/** The particle that closes a condition (齐全的, 完成时); the 时 of 及时 and 按时 is none. */
export const PARTICLE: RegExp = /([^及按准随同实小限超])(?:的|时|者)$/;

/** What a name begins or ends with that denies. */
export const DENIAL: RegExp = /^(?:没有|没|未|无|不|非|缺|否|均未|均无|都没有|反之)|(?:不|未|没有|无|非)[^,]{0,12}$/;

/** The end that two names share. */
export function commonEnd(left: string, right: string): string {
  let length = 0;
  while (length < left.length && left[left.length - 1 - length] === right[right.length - 1 - length]) length++;
  return length === 0 ? "" : left.slice(left.length - length);
}
