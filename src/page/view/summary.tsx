import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { rowOf, type SummaryRow } from "../summary-row.js";
import { word } from "../say.js";
import { type Action, formOf, type State } from "../state.js";
import type { Helper } from "../work.js";
import { askResult, knownResult } from "./use-result.js";
import { Scroll } from "./scroll.js";
import { Counted } from "./counted.js";
import { UnreadList } from "./unread-list.js";

type Column = "name" | "project" | "reported" | "score" | "difference" | "grade" | "errors" | "warnings";

const COLUMNS: readonly Column[] = [
  "name",
  "project",
  "reported",
  "score",
  "difference",
  "grade",
  "errors",
  "warnings",
];

const TITLES = {
  name: "file",
  project: "project",
  reported: "published",
  score: "score",
  difference: "difference",
  grade: "grade",
  errors: "errors",
  warnings: "warnings",
} as const;

/** Several forms: a row each, sorted by any column, with pictures, and what could not be read. */
export function Summary({
  state,
  helper,
  send,
}: {
  readonly state: State;
  readonly helper: Helper;
  readonly send: (action: Action) => void;
}): VNode {
  const { language, works, unread, standard, skipped } = state;
  const [by, setBy] = useState<{ readonly column: Column; readonly down: boolean }>({ column: "errors", down: true });
  // Forms are computed one after the other; the table grows meanwhile.
  const [ready, setReady] = useState(0);
  useEffect(() => {
    let wanted = true;
    void (async () => {
      for (const [place, work] of works.entries()) {
        await askResult(helper, formOf(work), standard);
        if (!wanted) return;
        if (place % 10 === 9 || place === works.length - 1 || place === 0) setReady(place + 1);
      }
    })();
    return () => {
      wanted = false;
    };
  }, [works, standard]);
  const rows = works.flatMap((work) => {
    const result = knownResult(formOf(work), standard);
    return result === null ? [] : [rowOf(work.id, work.name, result, language)];
  });
  const sorted = [...rows].sort((left, right) => (by.down ? -1 : 1) * compareBy(by.column, left, right));
  return (
    <section class="summary">
      <h2>
        {word("summary", language)} · {works.length} {word("forms", language)}
      </h2>
      {rows.length < works.length ? <progress value={ready} max={works.length} /> : null}
      <Scroll label={word("summary", language)}>
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th
                  key={column}
                  scope="col"
                  aria-sort={by.column === column ? (by.down ? "descending" : "ascending") : "none"}
                >
                  <button
                    class="figure"
                    onClick={() => setBy({ column, down: by.column === column ? !by.down : true })}
                  >
                    {word(TITLES[column], language)}
                  </button>
                </th>
              ))}
              <th scope="col">{word("firstIssue", language)}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <tr key={row.id}>
                {COLUMNS.map((column) => (
                  <td key={column} class={`at-${column}`} lang={column === "grade" ? "zh-CN" : undefined}>
                    {column === "name" ? (
                      <button class="figure" onClick={() => send({ do: "choose", current: row.id })}>
                        {row.name}
                      </button>
                    ) : (
                      String(row[column])
                    )}
                  </td>
                ))}
                <td>{row.first}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <div class="charts columns">
        <Counted title={word("scores", language)} values={rows.map(({ score }) => bandOf(score))} />
        <Counted title={word("grades", language)} lang="zh-CN" values={rows.map(({ grade }) => grade || "—")} />
        <Counted
          title={word("commonest", language)}
          values={rows.flatMap(({ kinds }) => [...kinds.keys()])}
          words={wordsOf(rows)}
          most={6}
          byCount
        />
      </div>
      {skipped === 0 ? null : (
        <p class="hint">
          {word("skipped", language)} {skipped}
        </p>
      )}
      <UnreadList unread={unread} language={language} />
    </section>
  );
}

/** Of each kind of finding the first sentence of any form. */
function wordsOf(rows: readonly SummaryRow[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(({ kinds }) => [...kinds]).reverse());
}

/** The ten points that a score lies in. */
function bandOf(score: string): string {
  const value = Number(score);
  if (score === "—" || Number.isNaN(value)) return "—";
  const low = Math.min(90, Math.floor(value / 10) * 10);
  return `${String(low).padStart(2, "0")}–${low + 10}`;
}

function compareBy(column: Column, left: SummaryRow, right: SummaryRow): number {
  const [one, other] = [left[column], right[column]];
  const [first, second] = [Number(one), Number(other)];
  if (!Number.isNaN(first) && !Number.isNaN(second)) return first - second;
  return String(one) < String(other) ? -1 : 1;
}
