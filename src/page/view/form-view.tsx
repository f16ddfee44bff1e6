import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { SelfEvaluation } from "../../form/types.js";
import type { Language } from "../../message/index.js";
import type { Result } from "../result.js";
import type { Helper } from "../work.js";
import { type Word, word } from "../say.js";
import { type Action, formOf, type State, type Work } from "../state.js";
import { Bars } from "./bars.js";
import { Compared } from "./compared.js";
import { Findings } from "./findings.js";
import { GivenTable } from "./given-table.js";
import { Indicators } from "./indicators.js";
import { Ratios } from "./ratios.js";
import { StandardChoice } from "./standard-choice.js";
import { Tabs } from "./tabs.js";
import { Take } from "./take.js";
import { Verdict } from "./verdict.js";

const TABS = ["form", "findings", "charts", "budget", "given", "compare", "take"] as const satisfies readonly Word[];

/** One form: its result first, then its cells and all that is to be said of them. */
export function FormView({
  state,
  work,
  result,
  helper,
  lit,
  send,
}: {
  readonly state: State;
  readonly work: Work;
  /** Null until the first one is there. */
  readonly result: Result | null;
  readonly helper: Helper;
  /** The cells that the explanation reads, which are to be seen. */
  readonly lit: ReadonlySet<string>;
  readonly send: (action: Action) => void;
}): VNode {
  const { language, standard, compare } = state;
  const [tab, setTab] = useState<(typeof TABS)[number]>("form");
  const form = formOf(work);
  const parts = result === null ? null : { language, result, send };
  const tabs = TABS.filter((each) => each !== "given" || work.table !== null);
  return (
    <section class="form" aria-label={work.name}>
      <div class="settings">
        <StandardChoice
          title={word("standard", language)}
          none={word("ofForm", language)}
          value={standard}
          choose={(value) => send({ do: "set", key: "standard", value })}
        />
        <label>
          {word("year", language)}
          <input
            class="year"
            inputMode="numeric"
            value={String(form.subject?.year ?? "")}
            onInput={(event) => send({ do: "edit", pointer: "/subject/year", value: event.currentTarget.value.trim() })}
          />
        </label>
      </div>
      {parts === null ? (
        <p role="status">{word("computing", language)}</p>
      ) : (
        <Verdict {...parts} name={titleOf(form) ?? work.name} reported={form.reported} />
      )}
      <Tabs
        tabs={tabs}
        chosen={tab}
        choose={setTab}
        language={language}
        label={work.name}
        mark={(each) => (each === "findings" && result !== null ? <Count result={result} language={language} /> : null)}
      >
        {tab === "form" && parts !== null ? <Indicators {...parts} shown={form} given={work.form} lit={lit} /> : null}
        {tab === "findings" && parts !== null ? <Findings {...parts} notes={work.notes} /> : null}
        {tab === "charts" && parts !== null ? <Bars {...parts} /> : null}
        {tab === "budget" && parts !== null ? <Ratios {...parts} lit={lit} /> : null}
        {tab === "given" && work.table !== null ? (
          <GivenTable {...{ work, result, language, lit, send }} table={work.table} />
        ) : null}
        {tab === "compare" && parts !== null ? (
          <Compared {...parts} other={compare} form={form} helper={helper} />
        ) : null}
        {tab === "take" && parts !== null ? <Take {...parts} work={work} /> : null}
      </Tabs>
    </section>
  );
}

function titleOf({ subject }: SelfEvaluation): string | null {
  return subject?.name === undefined || subject.name === "" ? null : subject.name;
}

function Count({ result, language }: { readonly result: Result; readonly language: Language }): VNode | null {
  const findings = result.audit?.findings ?? result.issues;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  if (errors + warnings === 0) return null;
  return (
    <span class={errors > 0 ? "count error" : "count warning"}>
      {errors > 0 ? errors : warnings}
      <span class="unseen"> {word(errors > 0 ? "errors" : "warnings", language)}</span>
    </span>
  );
}
