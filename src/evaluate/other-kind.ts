import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import { areDoings } from "../text/words.js";

const LEFT_OUT = "cell/words-left-out";

type Said = Pick<Unsaid, "code" | "params">;

/**
 * That the words of an actual name another kind of thing than those of its target, all else in them being the same: 小型活动
 * beside 大型活动. Null where neither says what the other does not, and where only the doing differs.
 */
export function otherKind(target: readonly Said[], actual: readonly Unsaid[]): Unsaid | null {
  const told = actual.find(({ code }) => code === LEFT_OUT);
  const wanted = told === undefined ? undefined : target.find(({ code }) => code === LEFT_OUT);
  if (told === undefined || wanted === undefined || !differ(textOf(wanted), textOf(told))) return null;
  const { from = 0, to = 0 } = told;
  return issue("warning", "cell/words-unknown", { text: textOf(told) }, { from, to });
}

function textOf({ params }: Said): string {
  return String(params["text"]);
}

/** 大型活动 and 小型活动: a part that is the same, and a few characters in either that are not. */
function differ(left: string, right: string): boolean {
  const most = Math.min(left.length, right.length);
  let head = 0;
  while (head < most && left.charAt(head) === right.charAt(head)) head++;
  let tail = 0;
  while (tail < most - head && left.charAt(left.length - 1 - tail) === right.charAt(right.length - 1 - tail)) tail++;
  const [a, b] = [left, right].map((each) => each.slice(head, each.length - tail));
  if (head + tail === 0 || a === undefined || b === undefined || !KIND.test(a) || !KIND.test(b)) return false;
  return !(areDoings(a, 0, a.length) && areDoings(b, 0, b.length));
}

const KIND = /^[一-鿿]{1,4}$/;
