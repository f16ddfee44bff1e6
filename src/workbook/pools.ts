import type { FormPlan } from "../evaluate/plan.js";
import { subtract, sum, whole } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import { SheetWriter } from "../figure/sheet/writer.js";
import { constant, held } from "../figure/sheet/term.js";
import { leafAt, isGroup } from "../form/tree.js";
import type { SelfEvaluation } from "../form/types.js";
import { shareFigure } from "../form/weights.js";
import { certain } from "../shape/certain.js";
import { SheetBuilder } from "../sheet/build.js";
import { headings, text } from "../sheet/cells.js";
import type { Sheet } from "../sheet/types.js";
import { formula } from "./formula.js";
import { nodeOf } from "../evaluate/plan-nodes.js";
import { isPlain } from "./plain.js";
import { numbersHost } from "./shown.js";

/** The sheet on which what a group weighs is shared out among its indicators. */
export const SHARES = "分值";

/** A group with a weight of its own, whose indicators share what is left of it where they have none. */
export interface SharedGroup {
  readonly owner: number;
  readonly leaves: readonly number[];
  /** Groups below it with weights of their own. */
  readonly inner: readonly number[];
}

/** The groups that share their weights out: those with an indicator that states none, rows to be added aside. */
export function sharedGroups(
  plan: FormPlan,
  shown: SelfEvaluation,
  spare: ReadonlySet<string>,
): readonly SharedGroup[] {
  const owners = new Map<number, { leaves: number[]; inner: number[] }>();
  plan.nodes.forEach((node, index) => {
    if (!node.counted) return;
    const owner = ownerOf(plan, index);
    const isOwner = isGroup(node.input) && node.input.weight !== undefined;
    if (isOwner) owners.set(index, { leaves: [], inner: [] });
    const above = owner === null ? undefined : owners.get(owner);
    if (isOwner) above?.inner.push(index);
    else if (!isGroup(node.input)) above?.leaves.push(index);
  });
  const states = (index: number): boolean => leafAt(shown, nodeOf(plan, index).path)?.weight !== undefined;
  const isSpare = (index: number): boolean => spare.has(nodeOf(plan, index).path);
  return [...owners]
    .map(([owner, { leaves, inner }]) => ({ owner, leaves, inner }))
    .filter(({ leaves }) => {
      const open = leaves.filter((index) => !states(index));
      return open.some((index) => !isSpare(index)) || (open.length > 0 && open.length === leaves.length);
    });
}

function ownerOf(plan: FormPlan, index: number): number | null {
  for (let at = nodeOf(plan, index).parent; at >= 0; at = nodeOf(plan, at).parent) {
    if (nodeOf(plan, at).input.weight !== undefined) return at;
  }
  return null;
}

/** How the weights of indicators come about, in cells. */
export interface ShareSheet {
  readonly sheet: Sheet | null;
  /** The cell of the weight of an indicator, by its index. */
  readonly cells: ReadonlyMap<number, string>;
}

/** What a row of the sheet is read from. */
export interface ShareSources {
  /** What is typed as the weight of an indicator: `均分` where nothing is, 0 of a row that is not used. */
  typed(index: number): string;
  /** The weight of a group. */
  weight(index: number): string;
  /** What an indicator is called: a cell, or a text in quotes. */
  name(index: number): string;
}

/** What is said of an indicator that shares what is left. */
export const SHARING = "均分";

/** What is said of it where a weight of its group is none. */
const WRONG = "本组分值要改";

/** Writes the sharing out: of each group what is left, among how many, and each one's share. */
export function shareSheet(plan: FormPlan, groups: readonly SharedGroup[], sources: ShareSources): ShareSheet {
  const cells = new Map<number, string>();
  if (groups.length === 0) return { sheet: null, cells };
  const { places } = plan.setting.rounding;
  const builder = new SheetBuilder(4);
  builder.row(headings(["指标", "自定分值", "均分的第几个", "分值"]));
  for (const { owner, leaves, inner } of groups) {
    const top = builder.height + 1;
    const [from, to] = [top + 1, top + inner.length + leaves.length];
    const { name } = nodeOf(plan, owner).input;
    // Of what is typed as a weight and is none nobody knows what it leaves to the others.
    const known = `(COUNT(B${from}:B${to})+COUNTIF(B${from}:B${to},"${SHARING}"))`;
    builder.row([
      text(`${isPlain(name) ? name : ""}（D：均分的剩余分值）`, { role: "heading" }),
      formula(sources.weight(owner)),
      formula(`COUNT(C${from}:C${to})`),
      formula(
        `IF(ISNUMBER(B${top}),IF(${known}=${to - top},ROUND(B${top}-SUM(B${from}:B${to}),10),"${WRONG}"),B${top})`,
      ),
    ]);
    for (const index of inner) {
      builder.row([
        formula(sources.name(index), { kind: "text", align: "left" }),
        formula(sources.weight(index)),
        text(""),
        text(""),
      ]);
    }
    for (const index of leaves) {
      const row = builder.height + 1;
      const before = row === from ? "0" : `COUNT(C${top + 1}:C${row - 1})`;
      builder.row([
        formula(sources.name(index), { kind: "text", align: "left" }),
        formula(sources.typed(index)),
        formula(`IF(B${row}="${SHARING}",${before},"")`),
        formula(`IF(ISNUMBER(C${row}),${shared(plan, { owner, leaves, inner }, top, row, places)},B${row})`),
      ]);
      cells.set(index, `${SHARES}!D${row}`);
    }
  }
  const print = { orientation: "portrait" as const, repeatRows: [0, 0] as const };
  return { sheet: { ...builder.sheet(SHARES, [44, 12, 14, 12], print), locked: true }, cells };
}

/** The share of one indicator, as the engine works it out; what cannot be shared is told. */
function shared(
  plan: FormPlan,
  { owner, leaves, inner }: SharedGroup,
  top: number,
  row: number,
  places: number,
): string {
  const open = leaves.filter((index) => nodeOf(plan, index).weightDerived);
  const stated = leaves.filter((index) => !nodeOf(plan, index).weightDerived);
  const given = sum([...inner, ...stated].map((index) => nodeOf(plan, index).weight));
  const rest = subtract(decimalOf(certain(nodeOf(plan, owner).input.weight)), given);
  const numbers = {
    rest: held(`D${top}`, rest),
    count: held(`C${top}`, whole(Math.max(1, open.length))),
    place: held(`C${row}`, whole(0)),
  };
  const greatest = constant(rest).value;
  const worked = new SheetWriter(numbersHost(numbers, greatest)).last(shareFigure(places));
  const tooFine = `"分不均：请填自定分值"`;
  return `IF(ISNUMBER(D${top}),IF(D${top}<0,"本组分值已分完，没有可均分的",IF(ROUND(D${top},${places})<>D${top},${tooFine},${worked.text})),"${WRONG}")`;
}
