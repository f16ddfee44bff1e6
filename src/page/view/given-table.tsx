import type { VNode } from "preact";
import type { FileTable } from "../../files/index.js";
import { cellAddress } from "../../files/index.js";
import { type Issue, type Language, messageOf } from "../../message/index.js";
import { withPlaces } from "../../reader/index.js";
import type { Result } from "../result.js";
import type { Action, Work } from "../state.js";
import { Figure } from "./figure.js";
import { word } from "../say.js";
import { Scroll } from "./scroll.js";

/** The table as it was given, with its merged cells, and a mark on each cell of which something is to be said. */
export function GivenTable({
  table,
  work,
  result,
  language,
  lit,
  send,
}: {
  readonly table: FileTable;
  readonly work: Work;
  readonly result: Result | null;
  readonly language: Language;
  /** The cells that the explanation reads. */
  readonly lit: ReadonlySet<string>;
  readonly send: (action: Action) => void;
}): VNode {
  const { rows, merges } = table;
  const spans = new Map(merges.map((merge) => [`${merge.startRow},${merge.startCol}`, merge]));
  const covered = coveredCells(table);
  const said = saidOf(table, work, result);
  const litCells = new Set([...lit].flatMap((pointer) => cellIn(work.places[pointer] ?? "", table)));
  const asked = new Map(Object.entries(work.places).map(([pointer, cell]) => [cellIn(cell, table), pointer]));
  return (
    <>
      {table.hiddenRows.length + table.hiddenColumns.length === 0 ? null : (
        <p class="hint">{word("hidden", language)}</p>
      )}
      <Scroll label={word("given", language)}>
        <table class="given">
          <tbody>
            {rows.map((row, r) => (
              <tr key={r}>
                {row.map((text, c) => {
                  const place = `${r},${c}`;
                  if (covered.has(place)) return null;
                  const merge = spans.get(place);
                  const address = cellAddress(r, c);
                  const here = said.get(address) ?? [];
                  const pointer = asked.get(address);
                  return (
                    <td
                      key={c}
                      class={litCells.has(address) ? `${worstOf(here)} lit` : worstOf(here)}
                      rowSpan={merge === undefined ? 1 : merge.endRow - merge.startRow + 1}
                      colSpan={merge === undefined ? 1 : merge.endCol - merge.startCol + 1}
                      title={here.map((note) => messageOf(note, language)).join("\n")}
                    >
                      {pointer === undefined || text === "" ? (
                        text
                      ) : (
                        <Figure pointer={pointer} send={send}>
                          {text}
                        </Figure>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

/** What is said of each cell: in reading the table, and of the form read out of it. */
function saidOf(
  table: FileTable,
  { places, notes }: Work,
  result: Result | null,
): ReadonlyMap<string, readonly Issue[]> {
  const said = new Map<string, Issue[]>();
  const put = (at: string, issue: Issue): void => {
    const cell = cellIn(at, table);
    said.set(cell, [...(said.get(cell) ?? []), issue]);
  };
  for (const note of notes) if (typeof note.params["cell"] === "string") put(note.params["cell"], note);
  const found = result === null ? [] : [...result.issues, ...(result.audit?.findings ?? [])];
  for (const issue of withPlaces(found, places)) if (issue.at !== undefined) put(issue.at, issue);
  return said;
}

/** A cell's address without the name of its table. */
function cellIn(at: string, { name }: FileTable): string {
  return at.startsWith(`${name}!`) ? at.slice(name.length + 1) : at;
}

function worstOf(issues: readonly Issue[]): string {
  if (issues.some(({ severity }) => severity === "error")) return "error";
  return issues.some(({ severity }) => severity === "warning") ? "warning" : "";
}

/** The cells that lie under a merged one, its first cell excepted. */
function coveredCells({ merges }: FileTable): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { startRow, startCol, endRow, endCol } of merges) {
    for (let row = startRow; row <= endRow; row++) {
      for (let col = startCol; col <= endCol; col++) covered.add(`${row},${col}`);
    }
    covered.delete(`${startRow},${startCol}`);
  }
  return covered;
}
