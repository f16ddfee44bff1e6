import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { type Issue, JixiaoError, messageOf } from "../../message/index.js";
import { word } from "../say.js";
import { deliver } from "../deliver.js";
import type { Taken } from "../taken.js";
import type { Parts } from "./parts.js";

const TAKEN = ["json", "html", "csv", "xlsx", "workbook", "input"] as const satisfies readonly Taken[];

/** Everything that can be taken away from the page. */
export function Take({ language, result, name }: Parts & { readonly name: string }): VNode {
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const take = async (kind: Taken): Promise<void> => {
    try {
      const { taken } = await import("../taken.js");
      deliver(await taken(kind, result.form, name, language));
      setIssues([]);
    } catch (reason) {
      if (!(reason instanceof JixiaoError)) throw reason;
      setIssues(reason.issues);
    }
  };
  return (
    <>
      <p class="buttons">
        {TAKEN.map((kind) => (
          <button key={kind} onClick={() => void take(kind)}>
            {word(kind, language)}
          </button>
        ))}
      </p>
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
