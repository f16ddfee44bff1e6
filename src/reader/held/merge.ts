import type { FileTable } from "../../files/types.js";
import type { Indicator, IndicatorGroup, SelfEvaluation } from "../../form/types.js";
import { isGroup, nodeAt } from "../../form/tree.js";
import { issue, type Note } from "../../message/index.js";
import type { HeldForm } from "../../workbook/held-text.js";
import type { FormInFile } from "../types.js";
import { mergedBudget } from "./budget.js";
import { Changes } from "./changes.js";
import { placesOfInputs } from "./inputs.js";
import { mergedLeaf } from "./leaf.js";
import { folded, matched, namesTo, parentOf, positionIn, standing, type StandingLeaf } from "./match.js";
import { given, mergedSubject, reportedOf, taken, withKey } from "./whole.js";

/**
 * The form of a workbook: what its cells show, with what only its data hold. The cells win; where they say something else
 * than the data, that is told with the cell.
 *
 * @param read - The form as its cells show it.
 * @param held - The form as the file holds it beside them.
 * @param tables - The sheets of the file.
 */
export function mergedForm(
  read: FormInFile<SelfEvaluation>,
  held: HeldForm,
  tables: readonly FileTable[],
): { readonly value: FormInFile<SelfEvaluation>; readonly notes: readonly Note[] } {
  const seen = tables.find(({ name }) => name === held.sheet);
  if (seen === undefined) return { value: read, notes: [] };
  const original = tables.find(({ name }) => name === "原表");
  const changes = new Changes(held, seen, original);
  const { form, places } = read;
  const inputs = placesOfInputs(held);
  const shown = standing(form.indicators, (path) => places[path]);
  const own = standing(held.form.indicators, (path) => held.cells[`${path}/name`]);
  const merger = new Merger(inputs, form, own, shown, changes, read.places);
  for (const [pointer, cell] of Object.entries(inputs))
    if (!pointer.startsWith("/indicators/")) merger.places[pointer] ??= cell;
  const indicators = merger.all(held.form.indicators, "/indicators", form.indicators);
  const value: SelfEvaluation = {
    ...held.form,
    ...given(form),
    ...withKey("subject", mergedSubject(held.form.subject ?? {}, read, changes)),
    ...withKey("budget", mergedBudget(held.form.budget, form.budget, changes)),
    indicators,
    ...withKey("reported", reportedOf(held.form, form)),
  };
  return { value: { form: value, places: merger.places }, notes: [...taken(held.form), ...changes.notes] };
}

class Merger {
  /** The cells of the values, by their pointers in the form that comes of it. */
  readonly places: Record<string, string> = {};
  private readonly form: SelfEvaluation;
  private readonly own: readonly StandingLeaf[];
  private readonly shown: readonly StandingLeaf[];
  private readonly changes: Changes;
  private readonly before: Readonly<Record<string, string>>;
  private readonly pairs: ReadonlyMap<string, StandingLeaf>;
  private readonly added = new Set<StandingLeaf>();
  /** The cells on other sheets, by what they hold of the form that the file holds. */
  private readonly inputs: Readonly<Record<string, string>>;

  constructor(
    inputs: Readonly<Record<string, string>>,
    form: SelfEvaluation,
    own: readonly StandingLeaf[],
    shown: readonly StandingLeaf[],
    changes: Changes,
    before: Readonly<Record<string, string>>,
  ) {
    this.inputs = inputs;
    this.form = form;
    this.own = own;
    this.shown = shown;
    this.changes = changes;
    this.before = before;
    this.pairs = matched(own, shown);
    const taken = new Set(this.pairs.values());
    for (const each of shown) if (!taken.has(each)) this.added.add(each);
    for (const [pointer, cell] of Object.entries(before))
      if (!pointer.startsWith("/indicators")) this.places[pointer] = cell;
  }

  /** The indicators of the form that comes of it. */
  all(nodes: readonly Indicator[], path: string, beside: readonly Indicator[]): readonly Indicator[] {
    const made = this.below(nodes, path, `${path}`);
    const rest = [...this.added];
    rest.forEach((each) => {
      this.place(each.path, `${path}/${made.length}`);
      made.push(this.asAdded(each, beside));
    });
    return made;
  }

  /** @param to - Where they stand in the form that comes of it. */
  private below(nodes: readonly Indicator[], path: string, to: string): Indicator[] {
    const made: Indicator[] = [];
    nodes.forEach((node, place) => {
      const [own, next] = [`${path}/${place}`, `${to}/${made.length}`];
      if (isGroup(node)) {
        const group = this.group(node, own, next);
        if (group !== null) made.push(group);
        return;
      }
      const standing = this.own.find((each) => each.path === own);
      const shown = this.pairs.get(own);
      // The leaf in the row of the funds has no row that could be taken out.
      if (shown === undefined && standing !== undefined && standing.row < 0 && node.name.trim() !== "") {
        made.push(mergedLeaf(standing, { ...standing, leaf: { name: node.name } }, this.changes));
        const weight = this.changes.cellOf(`${own}/weight`);
        if (weight !== undefined) this.places[`${next}/weight`] = weight;
        return;
      }
      if (shown === undefined || standing === undefined) {
        if (node.name.trim() !== "") this.changes.notes.push(issue("warning", "workbook/removed", { name: node.name }));
        return;
      }
      this.placeInputs(own, next);
      this.place(shown.path, next);
      made.push(mergedLeaf(standing, shown, this.changes));
    });
    return made;
  }

  /** A group with those that were added to it; null where nothing of it is left. */
  private group(node: IndicatorGroup, own: string, to: string): IndicatorGroup | null {
    const children = this.below(node.children, `${own}/children`, `${to}/children`);
    const beside = this.shownIn(own);
    for (const each of beside === null ? [] : [...this.added].filter((one) => parentOf(one.path) === beside)) {
      this.added.delete(each);
      this.place(each.path, `${to}/children/${children.length}`);
      children.push(this.asAdded(each, null));
    }
    if (children.length === 0) return null;
    const seen = beside === null ? undefined : nodeAt(this.form, beside);
    const weight = this.weightOf(own, node, beside);
    const reported = seen?.reported === undefined ? {} : { reported: seen.reported };
    const { reported: _before, ...rest } = node;
    if (beside !== null) this.place(beside, to, false);
    const typed = this.inputs[`${own}/weight`];
    if (typed !== undefined) this.places[`${to}/weight`] = typed;
    return { ...rest, ...weight, ...reported, children };
  }

  /** The group that is shown with the leaves of a held one, or by its name. */
  private shownIn(own: string): string | null {
    for (const [path, shown] of this.pairs) if (parentOf(path) === own) return parentOf(shown.path);
    const names = namesTo(this.own, own);
    const found = [...this.added].find(({ above }) => folded(above.join()) === folded(names.join()));
    return found === undefined ? null : parentOf(found.path);
  }

  /** The weight of a group is printed with its name, as far as its indicators apply: it is another one where that is. */
  private weightOf(own: string, { weight }: IndicatorGroup, beside: string | null) {
    const shown = beside === null ? undefined : nodeAt(this.form, beside);
    const seen = shown?.weight;
    if (beside === null || weight === undefined || seen === undefined || String(seen) === String(weight)) return {};
    // Where the row went that a name stood in, its indicators stand below another name.
    if (shown !== undefined && this.isNameOfAnother(own, shown.name)) return {};
    const row = positionIn(this.before[beside])?.row;
    return this.changes.of(`${own}/name`, row) === null ? {} : { weight: seen };
  }

  /** Whether a name is that of another held group and not of this one. */
  private isNameOfAnother(own: string, name: string): boolean {
    const level = own.split("/children/").length - 1;
    const isNamed = ({ above }: StandingLeaf): boolean => folded(above[level] ?? "") === folded(name);
    const isInside = ({ path }: StandingLeaf): boolean => path.startsWith(`${own}/`);
    const named = this.own.filter(isNamed);
    return named.length > 0 && !named.some(isInside);
  }

  /** A leaf that only the cells have: one of the rows that stood blank. */
  private asAdded(each: StandingLeaf, beside: readonly Indicator[] | null): Indicator {
    const { leaf, row, path } = each;
    this.changes.notes.push(
      issue("info", "workbook/added", { cell: this.before[path] ?? `${row + 1}`, name: leaf.name }),
    );
    const own = this.own.map((one) => this.changes.textOf(`${one.path}/ownWeight`, row)).find((text) => text !== null);
    if (own === undefined || own === null) return leaf;
    const { weight: _shared, ...rest } = leaf;
    return own === "" || beside !== null ? rest : { ...rest, weight: own };
  }

  /** The cells on other sheets that hold something of an indicator. */
  private placeInputs(own: string, to: string): void {
    for (const [pointer, cell] of Object.entries(this.inputs))
      if (pointer.startsWith(`${own}/`)) this.places[to + pointer.slice(own.length)] = cell;
  }

  private place(from: string, to: string, isWhole: boolean = true): void {
    for (const [pointer, cell] of Object.entries(this.before)) {
      if (pointer !== from && !pointer.startsWith(`${from}/`)) continue;
      if (!isWhole && pointer.startsWith(`${from}/children`)) continue;
      this.places[to + pointer.slice(from.length)] = cell;
    }
  }
}
