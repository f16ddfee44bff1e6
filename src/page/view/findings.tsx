import type { VNode } from "preact";
import { type Issue, messageOf, type Note } from "../../message/index.js";
import { placeWords } from "../../explain/place.js";
import { namesIn, sentence } from "../nodes.js";
import { word } from "../say.js";
import type { Parts } from "./parts.js";

const ORDER = ["error", "warning", "info"] as const;

/** Everything that is to be said of the form, the worst first. */
export function Findings({ language, result, send, notes }: Parts & { readonly notes: readonly Note[] }): VNode {
  const { audit, audited, issues, form } = result;
  const names = namesIn(form);
  const findings: readonly (Issue & { readonly source?: string })[] = audit?.findings ?? issues;
  const placed = findings.map((each, place) => ({ each, pointer: audit === null ? null : `/findings/${place}` }));
  const sorted = ORDER.flatMap((severity) => placed.filter(({ each }) => each.severity === severity));
  return (
    <>
      {sorted.length > 0 ? null : (
        <p class={audited ? "fine" : "hint"}>{word(audited ? "noFindings" : "checking", language)}</p>
      )}
      <ul class="findings">
        {sorted.map(({ each, pointer }, place) => (
          <li key={place} class={each.severity}>
            <button class="figure" disabled={pointer === null} onClick={() => send({ do: "ask", pointer })}>
              <b>{each.path === undefined ? "" : placeWords(each.path, names, language)}</b>{" "}
              {sentence(each, names, language)}
              {each.source === undefined ? null : <small lang="zh-CN">{each.source}</small>}
            </button>
          </li>
        ))}
      </ul>
      {notes.length === 0 ? null : (
        <details>
          <summary>
            {word("notes", language)} {notes.length}
          </summary>
          <ul class="findings">
            {notes.map((note, place) => (
              <li key={place} class={note.severity}>
                {messageOf(note, language)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
