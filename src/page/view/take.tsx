import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { type Issue, JixiaoError, messageOf } from "../../message/index.js";
import { word } from "../say.js";
import { deliver } from "../deliver.js";
import { formOf, type Work } from "../state.js";
import type { Taken } from "../taken.js";
import type { Parts } from "./parts.js";

const TAKEN = ["json", "html", "csv", "xlsx", "workbook", "input", "marked"] as const satisfies readonly Taken[];

/** Everything that can be taken away from the page. */
export function Take({ language, result, work }: Parts & { readonly work: Work }): VNode {
  const { name, file } = work;
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const take = async (kind: Taken): Promise<void> => {
    try {
      const { markedCopy, taken } = await import("../taken.js");
      const { form } = result;
      if (kind !== "marked") deliver(await taken(kind, form, name, language));
      else if (file !== undefined) deliver(await markedCopy({ ...work, file }, form.standard, name, language));
      setIssues([]);
    } catch (reason) {
      if (!(reason instanceof JixiaoError)) throw reason;
      setIssues(reason.issues);
    }
  };
  return (
    <>
      <p class="buttons">
        {TAKEN.filter((kind) => kind !== "marked" || file !== undefined).map((kind) => (
          <button key={kind} onClick={() => void take(kind)}>
            {word(kind, language)}
          </button>
        ))}
      </p>
      {file === undefined || formOf(work) === work.form ? null : <p class="hint">{word("markedAsRead", language)}</p>}
      <ul class="findings" role="status">
        {issues.map((issue, place) => (
          <li key={place} class="error">
            {messageOf(issue, language)}
          </li>
        ))}
      </ul>
    </>
  );
}
