import type { VNode } from "preact";
import type { Indicator, IndicatorLeaf } from "../../form/types.js";
import type { Issue, Language } from "../../message/index.js";
import { type Scored, sentence } from "../nodes.js";
import { word } from "../say.js";
import { Figure } from "./figure.js";
import type { Parts } from "./parts.js";

/** What a row is given. */
interface RowProps {
  readonly node: Indicator;
  readonly path: string;
  readonly level: number;
  /** False: its name is to be filled in. */
  readonly isNamed: boolean;
  readonly computed: Scored | undefined;
  readonly issues: readonly Issue[];
  readonly names: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly lit: ReadonlySet<string>;
  readonly send: Parts["send"];
}

/** A row of the form with its scores, and below it the worst that is to be said of it. */
export function Row({ node, path, level, isNamed, computed, issues, names, language, lit, send }: RowProps): VNode {
  const isGroup = "children" in node;
  const worst =
    issues.find(({ severity }) => severity === "error") ?? issues.find(({ severity }) => severity === "warning");
  const cell = (key: Key, blank?: string): VNode => (
    <Cell {...{ node, path, issues, language, lit, send, blank }} cell={key} />
  );
  return (
    <>
      <tr class={[isGroup ? `group level-${level}` : "leaf", computed?.status ?? ""].join(" ")}>
        <th scope="row" class={`indent-${level}`}>
          {isNamed ? node.name : cell("name", word("indicatorName", language))}
        </th>
        <td data-label={word("weight", language)}>{cell("weight", computed?.weight ?? undefined)}</td>
        <td class="wide" data-label={word("target", language)}>
          {isGroup ? null : cell("target")}
        </td>
        <td data-label={word("unit", language)}>{isGroup ? null : cell("unit")}</td>
        <td class="wide" data-label={word("actual", language)}>
          {isGroup ? null : cell("actual")}
        </td>
        <td data-label={word("score", language)}>
          <Figure pointer={path} send={send} lit={lit.has(path)}>
            {computed?.score ?? "—"}
          </Figure>
        </td>
        <td data-label={word("rate", language)}>
          <Figure pointer={`${path}/rate`} send={send}>
            {percent(computed?.rate ?? null)}
          </Figure>
        </td>
        <td data-label={word("published", language)}>
          <Reported value={node.reported} isLit={lit.has(`${path}/reported`)} />
        </td>
      </tr>
      {worst === undefined ? null : (
        <tr class={`said ${worst.severity}`}>
          <td colSpan={8} class={`indent-${level}`}>
            {sentence(worst, names, language)}
          </td>
        </tr>
      )}
    </>
  );
}

function Reported({ value, isLit }: { readonly value: unknown; readonly isLit: boolean }): VNode | null {
  return value === undefined ? null : <span class={isLit ? "lit" : ""}>{String(value)}</span>;
}

type Key = "name" | "weight" | "target" | "unit" | "actual";

interface CellProps {
  readonly node: Indicator;
  readonly cell: Key;
  /** What is seen where the cell is blank: a weight shared out, what is to be filled in. */
  readonly blank?: string | undefined;
  readonly path: string;
  readonly issues: readonly Issue[];
  readonly language: Language;
  readonly lit: ReadonlySet<string>;
  readonly send: Parts["send"];
}

function Cell({ node, cell, blank, path, issues, language, lit, send }: CellProps): VNode {
  const value = (node as IndicatorLeaf)[cell];
  const own = issues.find((each) => each.path === `${path}/${cell}` && each.severity !== "info");
  return (
    <input
      class={[cell, own?.severity ?? "", lit.has(`${path}/${cell}`) ? "lit" : ""].join(" ")}
      aria-label={cell === "name" ? word("indicatorName", language) : `${node.name} ${word(cell, language)}`}
      placeholder={blank}
      aria-invalid={own?.severity === "error"}
      value={value === undefined ? "" : String(value)}
      title={typeof value === "string" && value.length > 12 ? value : undefined}
      onInput={(event) => send({ do: "edit", pointer: `${path}/${cell}`, value: event.currentTarget.value })}
    />
  );
}

/** A rate as it is shown; a dash where there is none. */
export function percent(rate: string | null): string {
  return rate === null ? "—" : `${rate}%`;
}
