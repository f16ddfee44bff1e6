// The kinds of tries: each takes random choices, and gives what fell, or null.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as files from "../../dist/files.js";
import * as jixiao from "../../dist/index.js";
import * as schema from "../../dist/schema.js";
import { damaged } from "./damage.mjs";
import { generate } from "../scores/generate.mjs";

const here = (name) => new URL(name, import.meta.url);
const fixtures = readdirSync(here("../files/fixtures"), { recursive: true })
  .filter((name) => name.includes("."))
  .map((name) => readFileSync(here(`../files/fixtures/${name}`)));
const tables = readdirSync(here("../table/forms")).map((name) => readFileSync(here(`../table/forms/${name}`), "utf8"));

/** Pieces of cells: of every kind, and some that no cell should hold. */
const PIECES = (
  "≥ ≤ > < = 不低于 不超过 控制在 以内 以上 以下 达到 超额 未 无 否 是 较上年 同比 增长 下降 负 除 外 或 且 至 ~ - — ± 约 左右 每 共 " +
  "0 1 12 98 100 0.5 1/3 三分之一 百分之九十 一百 3万 1.3万亿 20% ‰ 1e9 00 -5 （3） 2023年12月底前 12月31日 1-12月 365天 2小时30分钟 " +
  "% 元 万元 人次 个 项 公里 km² 元/人·天 /10万 级 类 星 ☑ ☐ ① [1] ² ￥ “ ” （ ） ： ； ， 。 / \\ | \t \n ￼ � \u202e \u0000 𝟙 ９８％ 完成 未完成 符合 基本 部分"
).split(" ");
const text = (random, most = 5) => Array.from({ length: random.whole(0, most) }, () => random.pick(PIECES)).join("");

/** Anything that JSON, or a program, may hand over. */
const values = (random, depth = 0) => {
  const made = [
    () => text(random),
    () => random.pick([null, true, false, 0, -0, 1e21, 1e-9, NaN, Infinity, 2 ** 53]),
    () =>
      random.pick([
        { toString: 1 },
        { length: -1 },
        { then: 1 },
        { constructor: null },
        JSON.parse('{"__proto__":{"a":1}}'),
      ]),
    () => random.pick([undefined, Symbol("x"), 10n, () => 1, new Date(0), new Map(), /x/]),
    () => Array.from({ length: random.whole(0, 3) }, () => (depth > 3 ? 1 : values(random, depth + 1))),
    () =>
      Object.fromEntries(
        KEYS.slice(0, random.whole(0, 4)).map(() => [random.pick(KEYS), depth > 3 ? "1" : values(random, depth + 1)]),
      ),
  ];
  return random.pick(made)();
};
const KEYS =
  "schemaVersion standard indicators name weight target actual unit rule method children budget ratio bands of min max share points reported rounding caps".split(
    " ",
  );

const against = (shape, value) => shape.safeParse(JSON.parse(JSON.stringify(value))).error?.issues;
const fault = (work) => {
  try {
    return work() ?? null;
  } catch (error) {
    return error?.stack ?? String(error);
  }
};

/** A form of which most score, with some of its cells written anew. */
function form(random) {
  const made = generate(random.whole(0, 1 << 30));
  const change = (node) => {
    for (const child of node.children ?? node.indicators ?? []) change(child);
    if (node.children !== undefined || random.whole(0, 9) > 0) return;
    node[random.pick(["target", "actual", "unit", "weight", "rule", "reported", "previous"])] =
      random.whole(0, 4) === 0 ? values(random) : text(random);
  };
  change(made);
  return made;
}

export const kinds = {
  forms: (random) => {
    const input = form(random);
    return fault(() => {
      const read = jixiao.safeEvaluate(input, { proof: true });
      if (!read.ok)
        return read.issues.some(({ code }) => code === "internal/failed") ? JSON.stringify({ input, read }) : null;
      const again = jixiao.safeEvaluate(input, { proof: true });
      if (JSON.stringify(again) !== JSON.stringify(read)) return `not the same twice: ${JSON.stringify(input)}`;
      const invalid = against(schema.evaluationSchema, read.value);
      if (invalid !== undefined) return `against its schema: ${JSON.stringify({ invalid, input })}`;
      const held = jixiao.verify(read.value, input);
      return held.ok ? null : `its proof fails: ${JSON.stringify({ failures: held.failures, input })}`;
    });
  },
  audits: (random) => {
    const input = form(random);
    return fault(() => {
      const read = jixiao.safeAudit(input);
      if (!read.ok)
        return read.issues.some(({ code }) => code === "internal/failed") ? JSON.stringify({ input, read }) : null;
      const invalid = against(schema.auditSchema, read.value);
      return invalid === undefined ? null : `against its schema: ${JSON.stringify({ invalid, input })}`;
    });
  },
  cells: (random) => {
    const [cell, unit] = [text(random, 8), random.pick(["", "%", "万元", "人", text(random, 2)])];
    return fault(() => {
      for (const read of [jixiao.safeParseTarget, jixiao.safeParseActual, jixiao.safeParseQuantity]) {
        const found = read(cell, { unit });
        for (const each of found.ok ? found.notes : found.issues) {
          if (each.code === "internal/failed") return JSON.stringify({ cell, unit, each });
          if (each.from !== undefined && !(each.from >= 0 && each.from <= each.to && each.to <= cell.length))
            return `a place outside: ${JSON.stringify({ cell, unit, each })}`;
        }
      }
      return null;
    });
  },
  sentences: (random) => {
    const words = [
      "每",
      "扣",
      "分",
      "得满分",
      "不得分",
      "低于",
      "超过",
      "按比例",
      "扣完为止",
      "1个百分点",
      "，",
      "；",
      "完成率",
      "，否则",
    ];
    const sentence = Array.from({ length: random.whole(1, 12) }, () =>
      random.pick(random.whole(0, 1) ? words : PIECES),
    ).join("");
    return fault(() => {
      const read = jixiao.safeParseRule(sentence);
      if (!read.ok) return read.issues.some(({ code }) => code === "internal/failed") ? sentence : null;
      return against(schema.ruleSchema, read.value) === undefined ? null : `no rule by its schema: ${sentence}`;
    });
  },
  tables: (random) => {
    const [given] = random.pick(tables).split(/^={5,}\n/m);
    const grid = jixiao.parseDelimited(given).grid.map((row) => [...row]);
    for (let times = random.whole(0, 6); times > 0; times--) {
      const row = random.pick(grid) ?? [];
      const at = random.whole(0, Math.max(row.length - 1, 0));
      random.pick([
        () => row.splice(at, 1),
        () => row.splice(at, 0, text(random)),
        () => (row[at] = text(random)),
        () => grid.splice(random.whole(0, grid.length - 1), 1),
      ])();
    }
    return fault(() => {
      const read = jixiao.safeReadTable(grid, [], {});
      return !read.ok && read.issues.some(({ code }) => code === "internal/failed") ? JSON.stringify(grid) : null;
    });
  },
  values: (random) => {
    const safe = Object.entries(jixiao).filter(([name, each]) => name.startsWith("safe") && typeof each === "function");
    const [name, call] = random.pick(safe);
    const given = [values(random), values(random)];
    return fault(() => (typeof call(...given).ok === "boolean" ? null : `${name} gives no reading`));
  },
  bytes: async (random) => {
    const bytes = Uint8Array.from(random.pick(fixtures));
    for (let times = random.whole(0, 20); times > 0; times--)
      bytes[random.whole(0, bytes.length - 1)] = random.whole(0, 255);
    const cut = random.whole(0, 3) === 0 ? bytes.subarray(0, random.whole(0, bytes.length)) : bytes;
    try {
      const read = await files.safeReadFile(cut, { name: "x" });
      return !read.ok && read.issues.some(({ code }) => code === "internal/failed")
        ? JSON.stringify(read.issues)
        : null;
    } catch (error) {
      return error.stack;
    }
  },
  packages: async (random) => {
    const begin = process.cpuUsage();
    try {
      const read = await files.safeReadForms(damaged(random.pick(fixtures), random));
      const issues = read.ok ? read.value.forms.flatMap(({ read: form }) => (form.ok ? [] : form.issues)) : read.issues;
      if (issues.some(({ code }) => /^(?:internal|file)\/failed$/.test(code))) return JSON.stringify(issues);
      const { user, system } = process.cpuUsage(begin);
      return user + system > 10e6 ? `took ${((user + system) / 1e6).toFixed(1)} s` : null;
    } catch (error) {
      return error.stack;
    }
  },
  commands: (random) => {
    const words = random.pick([
      ["evaluate"],
      ["audit"],
      ["table"],
      ["batch"],
      ["batch", "--pipe"],
      ["parse"],
      ["parse", "--as", "rule"],
      ["ratios"],
      ["verify", "-"],
    ]);
    const input = random.pick([
      () => Buffer.from(random.pick(fixtures).map((byte) => (random.whole(0, 99) === 0 ? random.whole(0, 255) : byte))),
      () => `${JSON.stringify(form(random))}\n`,
      () => text(random, 40),
      () => Buffer.from(Array.from({ length: random.whole(0, 300) }, () => random.whole(0, 255))),
    ])();
    const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(here("../../dist/cli.js")), ...words], {
      input,
      maxBuffer: 1 << 28,
      encoding: "utf8",
    });
    if (![0, 1, 2].includes(status)) return `${words.join(" ")} ends with ${status}: ${stderr}`;
    return /^\s+at /m.test(stderr) ? `${words.join(" ")} prints a stack: ${stderr}` : null;
  },
};
