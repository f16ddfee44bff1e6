import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Indicator, IndicatorLeaf, SelfEvaluation } from "../../form/types.js";
import type { Issue, Language } from "../../message/index.js";
import { namesIn, nodesOf, type Scored, scoresIn, sentence } from "../nodes.js";
import { word } from "../say.js";
import { Figure } from "./figure.js";
import type { Parts } from "./parts.js";
import { Scroll } from "./scroll.js";

/** The form as a table whose cells can be changed, each score beside them. */
export function Indicators({ language, result, send, shown }: Parts & { readonly shown: SelfEvaluation }): VNode {
  const { form, audit, evaluation, issues } = result;
  // A form of thousands of rows is drawn a part at a time.
  const [most, setMost] = useState(AT_FIRST);
  useEffect(() => {
    const soon = setTimeout(() => setMost((now) => Math.max(now, AT_ONCE)), 50);
    return () => clearTimeout(soon);
  }, []);
  const nodes = nodesOf(shown);
  const computed = new Map(scoresIn(result).map((each) => [each.path, each]));
  const names = namesIn(form);
  const found = [...issues, ...(audit?.findings ?? [])];
  return (
    <Scroll label={word("form", language)}>
      <table class="indicators">
        <thead>
          <tr>
            {(["indicator", "weight", "target", "unit", "actual", "score", "rate", "published"] as const).map(
              (each) => (
                <th key={each} scope="col">
                  {word(each, language)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {nodes.slice(0, most).map(({ node, path, level }) => (
            <Row
              key={path}
              node={node}
              path={path}
              level={level}
              computed={computed.get(path)}
              issues={found.filter((each) => belongs(each, path, "children" in node))}
              names={names}
              language={language}
              send={send}
            />
          ))}
        </tbody>
        {nodes.length <= most ? null : (
          <tbody>
            <tr>
              <td colSpan={8}>
                <button onClick={() => setMost(most + MORE)}>
                  {word("more", language)} {nodes.length - most}
                </button>
              </td>
            </tr>
          </tbody>
        )}
        <tfoot>
          <tr>
            <th scope="row">{word("total", language)}</th>
            <td>{evaluation?.weight ?? audit?.weight}</td>
            <td colSpan={3} />
            <td>
              <Figure pointer="/score" send={send}>
                {evaluation?.score ?? "—"}
              </Figure>
            </td>
            <td>
              <Figure pointer="/rate" send={send}>
                {percent(evaluation?.rate ?? null)}
              </Figure>
            </td>
            <td>{String(form.reported?.score ?? "")}</td>
          </tr>
        </tfoot>
      </table>
    </Scroll>
  );
}

/** So many rows are drawn together with the first result; they fill a screen. */
const AT_FIRST = 40;

/** So many rows are drawn soon after, without being asked for. */
const AT_ONCE = 150;

/** So many are added at each wish. */
const MORE = 300;

interface RowProps {
  readonly node: Indicator;
  readonly path: string;
  readonly level: number;
  readonly computed: Scored | undefined;
  readonly issues: readonly Issue[];
  readonly names: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly send: Parts["send"];
}

function Row({ node, path, level, computed, issues, names, language, send }: RowProps): VNode {
  const isGroup = "children" in node;
  const worst =
    issues.find(({ severity }) => severity === "error") ?? issues.find(({ severity }) => severity === "warning");
  const cell = (key: Key): VNode => (
    <Cell node={node} cell={key} path={path} issues={issues} language={language} send={send} />
  );
  return (
    <>
      <tr class={[isGroup ? `group level-${level}` : "leaf", computed?.status ?? ""].join(" ")}>
        <th scope="row" class={`indent-${level}`}>
          {node.name}
        </th>
        <td data-label={word("weight", language)}>
          {node.weight === undefined && computed?.weight != null ? (
            <span class="derived">{computed.weight}</span>
          ) : (
            cell("weight")
          )}
        </td>
        <td class="wide" data-label={word("target", language)}>
          {isGroup ? null : cell("target")}
        </td>
        <td data-label={word("unit", language)}>{isGroup ? null : cell("unit")}</td>
        <td class="wide" data-label={word("actual", language)}>
          {isGroup ? null : cell("actual")}
        </td>
        <td data-label={word("score", language)}>
          <Figure pointer={path} send={send}>
            {computed?.score ?? "—"}
          </Figure>
        </td>
        <td data-label={word("rate", language)}>
          <Figure pointer={`${path}/rate`} send={send}>
            {percent(computed?.rate ?? null)}
          </Figure>
        </td>
        <td data-label={word("published", language)}>{node.reported === undefined ? "" : String(node.reported)}</td>
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

type Key = "weight" | "target" | "unit" | "actual";

interface CellProps {
  readonly node: Indicator;
  readonly cell: Key;
  readonly path: string;
  readonly issues: readonly Issue[];
  readonly language: Language;
  readonly send: Parts["send"];
}

function Cell({ node, cell, path, issues, language, send }: CellProps): VNode {
  const value = (node as IndicatorLeaf)[cell];
  const own = issues.find((each) => each.path === `${path}/${cell}` && each.severity !== "info");
  return (
    <input
      class={`${cell} ${own?.severity ?? ""}`}
      aria-label={`${node.name} ${word(cell, language)}`}
      aria-invalid={own?.severity === "error"}
      value={value === undefined ? "" : String(value)}
      onInput={(event) => send({ do: "edit", pointer: `${path}/${cell}`, value: event.currentTarget.value })}
    />
  );
}

/** What is said of a node itself: of a group not what is said of those below it. */
function belongs({ path = "" }: Issue, own: string, isGroup: boolean): boolean {
  if (path === own) return true;
  if (!path.startsWith(`${own}/`)) return false;
  return !isGroup || !path.startsWith(`${own}/children`);
}

function percent(rate: string | null): string {
  return rate === null ? "—" : `${rate}%`;
}
