import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { safeEvaluate } from "../../evaluate/index.js";
import type { TraceStep } from "../../explain/index.js";
import { inWords } from "../../explain/place.js";
import type { Language } from "../../message/index.js";
import { verify } from "../../proof/index.js";
import { type Places, withPlaces } from "../../reader/index.js";
import { namesIn, sentence } from "../nodes.js";
import type { Result } from "../result.js";
import { word } from "../say.js";
import type { Action, State } from "../state.js";
import type { Told } from "../told.js";

/** Where a figure or finding that was asked about comes from, step by step, with the proof at hand. */
export function Explained({
  state,
  result,
  told,
  places,
  send,
}: {
  readonly state: State;
  readonly result: Result;
  /** Null where nothing was asked. */
  readonly told: Told | null;
  /** The cells of the table that the form came from. */
  readonly places: Places;
  readonly send: (action: Action) => void;
}): VNode {
  const { asked, language } = state;
  const { evaluation, form } = result;
  const names = namesIn(form);
  // Whoever closes the explanation goes on from where it was asked for.
  const from = useRef<Element | null>(null);
  useEffect(() => {
    if (asked !== null) from.current = document.activeElement;
  }, [asked]);
  const close = (): void => {
    send({ do: "ask", pointer: null });
    if (from.current instanceof HTMLElement) from.current.focus();
  };
  useEffect(() => {
    if (asked === null) return;
    const onKey = (event: KeyboardEvent): void => (event.key === "Escape" ? close() : undefined);
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [asked]);
  return (
    <aside class={asked === null ? "" : "open"} aria-live="polite" aria-label={word("why", language)}>
      <h2>{word("why", language)}</h2>
      {asked === null ? null : (
        <button class="close" onClick={close}>
          {word("close", language)}
        </button>
      )}
      {told === null ? <p class="hint">{word("whyHint", language)}</p> : null}
      {told === null || told.found.length === 0 ? null : (
        <ul class="findings">
          {told.found.slice(0, 5).map((each, place) => (
            <li key={place} class={each.severity}>
              {sentence(each, names, language)}
            </li>
          ))}
        </ul>
      )}
      {told?.trace == null ? null : (
        <>
          <p class="answer">{inWords(told.trace.says, names, language)}</p>
          <Steps steps={withPlaces(told.trace.steps, places)} names={names} language={language} />
        </>
      )}
      {told === null || told.trace !== null || told.found.length > 0 ? null : (
        <p class="hint">{word("nothingTold", language)}</p>
      )}
      {evaluation === null ? null : <Proven form={form} language={language} />}
    </aside>
  );
}

function Steps({
  steps,
  names,
  language,
}: {
  readonly steps: readonly TraceStep[];
  readonly names: ReadonlyMap<string, string>;
  readonly language: Language;
}): VNode {
  return (
    <ol class="steps">
      {steps.map((step, place) => (
        <li key={place}>
          <span>{inWords(step.says, names, language)}</span>
          {step.at === undefined ? null : <span class="at">{step.at}</span>}
          {step.formula === undefined ? null : (
            <code>
              {step.formula}
              {step.value === undefined || step.value === step.formula
                ? ""
                : step.equals === true
                  ? ` = ${step.value}`
                  : ` → ${step.value}`}
            </code>
          )}
          {step.source === undefined ? null : <small lang="zh-CN">{step.source}</small>}
          {step.parts === undefined ? null : (
            <details open={steps.filter(({ parts }) => parts !== undefined).length < 2}>
              <summary>{word("steps", language)}</summary>
              <Steps steps={step.parts} names={names} language={language} />
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The proof of the whole result, recomputed on demand by the verifier, which knows no rules. */
function Proven({ form, language }: { readonly form: unknown; readonly language: Language }): VNode {
  // By its text: the same form comes anew with every result.
  const [said, setSaid] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const check = (): void => {
    const proven = safeEvaluate(form, { proof: true });
    if (!proven.ok) return;
    const { ok } = verify(proven.value, form);
    const steps = proven.value.proof?.steps.length ?? 0;
    setSaid({ of: JSON.stringify(form), text: ok ? `${steps} · ${word("holds", language)}` : word("fails", language) });
  };
  return (
    <p class="proof">
      <button onClick={check}>{word("verify", language)}</button>
      <span role="status">{said !== null && said.of === JSON.stringify(form) ? said.text : ""}</span>
    </p>
  );
}
