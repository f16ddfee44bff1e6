import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Issue } from "../../src/message/types.js";
import { safeParseActual, safeParseTarget } from "../../src/cell/index.js";
import type { Actual, Target } from "../../src/cell/types.js";

const SIGN = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "=" } as const;
const EVERY = { year: "每年 ", "half-year": "每半年 ", quarter: "每季度 ", month: "每月 " } as const;
const BASE = { "previous-year": "较上年", "previous-period": "较上期", initial: "较基期" } as const;
const TIER = { met: "：达成", partial: "：部分达成", missed: "：未达成" } as const;

/** A reading in the words of the page. */
function wording(value: Target | Actual): string {
  switch (value.kind) {
    case "threshold": {
      const marks = [...(value.stated ? [] : ["未写比较符"]), ...(value.approximate === true ? ["约数"] : [])];
      const tail = marks.length === 0 ? "" : `（${marks.join("，")}）`;
      return `${SIGN[value.comparator]} ${value.value}${unit(value.unit)}${tail}`;
    }
    case "range": {
      const min = value.min + (value.minInclusive ? "" : "（不含）");
      const max = value.max + (value.maxInclusive ? "" : "（不含）");
      return `${min} 至 ${max}${unit(value.unit)}`;
    }
    case "deadline": {
      const from = value.earliest === undefined ? "" : `${value.earliest} 至 `;
      const every = value.every === undefined ? "" : EVERY[value.every];
      return `${every}期限 ${from}${value.latest}${value.inclusive ? "" : "（不含）"}`;
    }
    case "change": {
      const base = value.base === undefined ? "" : BASE[value.base];
      return `${base}变化 ${SIGN[value.comparator]} ${value.value}${unit(value.unit)}`;
    }
    case "all":
      return value.targets.map(wording).join("；并且 ");
    case "quantity":
      return value.value + unit(value.unit);
    case "date":
      return value.date;
    case "qualitative":
      return `文字${"tier" in value && value.tier !== null ? TIER[value.tier] : ""}`;
  }
}

function unit(name: string | null): string {
  return name === null ? "" : ` ${name}`;
}

function codes(issues: readonly Issue[]): string {
  return issues.length === 0 ? "无" : issues.map((each) => each.code).join(" ");
}

const page = readFileSync(new URL("../../docs/reading-cells.md", import.meta.url), "utf8");
let heading = "";
const rows: (readonly [heading: string, text: string, unit: string, reading: string, notes: string])[] = [];
for (const line of page.split("\n")) {
  if (line.startsWith("## ")) heading = line.slice(3);
  if (heading === "实际完成值：跟着指标读") break; // scored, by another test
  if (!line.startsWith("|") || /^[|\s-]+$/.test(line) || line.startsWith("| 单元格")) continue;
  const [text = "", cell = "", reading = "", notes = ""] = line.split("|").slice(1, -1);
  rows.push([heading, text.trim(), cell.trim(), reading.trim(), notes.trim()]);
}

test("the page has its tables", () => {
  expect(rows.length).toBeGreaterThan(100);
});

test.each(rows)("%s: %s in %s is read as %s with %s", (title, text, cell, reading, notes) => {
  const outcome = title.startsWith("实际完成值")
    ? safeParseActual(text, { unit: cell })
    : safeParseTarget(text, { unit: cell });
  if (!outcome.ok) expect([`拒绝 ${codes(outcome.issues)}`, "无"]).toEqual([reading, notes]);
  else {
    const made = codes(outcome.notes).split(" ").sort();
    expect([wording(outcome.value), made]).toEqual([reading, notes.split(" ").sort()]);
  }
});
