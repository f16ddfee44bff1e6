import type { Word } from "../tokens.js";
import { give } from "./awards.js";
import { figureForm, form, type Pattern, POINTS } from "./form.js";

const BREAK = /[,:，!?]/;

/** Stops, and remarks in brackets. */
export const STOPS: readonly Pattern[] = [
  form(";。\n\r|；!", /[;。\n\r|!]/, (): Word => ({ type: "stop", strong: true })),
  form(".", /\.(?!\d)/, (): Word => ({ type: "stop", strong: true })),
  // 本项不得分: the mark is said of what scores anyway.
  form(
    "该本此",
    /[该本此](?:小|分)?(?:项|指标){1,2}(?:直接)?(?=不(?:予)?(?:得|计|给|记)分|(?:得|计|记|扣)[\d满]|[0零]分)/,
    (): Word => ({
      type: "stop",
      strong: false,
    }),
  ),
  form(",:?", BREAK, (): Word => ({ type: "stop", strong: false })),
  // What stands in quotation marks and says nothing of marks is a name, whatever numbers it holds.
  form('“"', /[“"][^“”";。得扣每给]{1,40}[”"]/, (): Word => ({ type: "text" })),
  figureForm("([", new RegExp(`[[(](?:共|计|满分|分值)?${POINTS}[\\])]`), (points) => give(points, true)),
  form("([", /[[(][^()[\]\d扣得加减分每;。=/÷×]{1,30}[\])]/, ([whole]) =>
    /含/.test(whole) ? null : { type: "aside" },
  ),
  form("([)]", /[[\]()]/, ([bracket], next) =>
    /[-+\d]/.test(next) && bracket !== ")" ? null : { type: "stop", strong: false },
  ),
];
