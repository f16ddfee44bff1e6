import type { VNode } from "preact";
import { ratioDefinition } from "../../budget/index.js";
import { figureTitles } from "../../budget/figures.js";
import type { Language } from "../../message/index.js";
import { word } from "../say.js";
import { Figure } from "./figure.js";
import type { Parts } from "./parts.js";
import { Scroll } from "./scroll.js";

/** The budget figures that the form has, to be changed, and every ratio that they allow. */
export function Ratios({
  language,
  result,
  send,
  lit,
}: Parts & {
  /** The cells that the explanation reads. */
  readonly lit: ReadonlySet<string>;
}): VNode {
  const { form, audit, evaluation } = result;
  const ratios = evaluation?.ratios ?? audit?.ratios ?? {};
  return (
    <>
      <dl class="amounts">
        {amountsOf({ ...WANTED, ...form.budget }, "/budget").map(({ pointer, key, value }) => (
          <div key={pointer}>
            <dt>{titleOf(key, language)}</dt>
            <dd>
              <input
                class={lit.has(pointer) ? "lit" : ""}
                aria-label={titleOf(key, language)}
                value={value}
                onInput={(event) => send({ do: "edit", pointer, value: event.currentTarget.value })}
              />
            </dd>
          </div>
        ))}
      </dl>
      <Scroll label={word("budget", language)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{word("ratio", language)}</th>
              <th scope="col">{word("value", language)}</th>
              <th scope="col">{word("formula", language)}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(ratios).map(([name, ratio]) => (
              <tr key={name}>
                <th scope="row">{language === "zh" ? (ratioDefinition(name)?.title ?? name) : name}</th>
                <td>
                  <Figure pointer={`/ratios/${name}`} send={send} lit={lit.has(`/ratios/${name}`)}>
                    {ratio.value === null ? "—" : `${ratio.value}${ratio.unit ?? ""}`}
                  </Figure>
                </td>
                <td class="formula">{`${ratio.numerator} ÷ ${ratio.denominator}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

/** The figures of every budget: they are to be filled in where a form has none. */
const WANTED = { initial: "", adjusted: "", executed: "" } as const;

interface Amount {
  readonly pointer: string;
  readonly key: string;
  readonly value: string;
}

/** Every amount of the budget, those inside others too; lists of parts stay as they are. */
function amountsOf(budget: object, at: string): readonly Amount[] {
  return Object.entries(budget).flatMap(([key, value]: [string, unknown]): readonly Amount[] => {
    const pointer = `${at}/${key}`;
    if (Array.isArray(value) || value === null) return [];
    if (typeof value === "object") return amountsOf(value, pointer);
    return [{ pointer, key: pointer.slice("/budget/".length).replace(/\//g, "."), value: String(value) }];
  });
}

/** What a figure of the budget is called; in English its key, in words: `three public · budget`. */
function titleOf(key: string, language: Language): string {
  if (key === "unit") return word("amountUnit", language);
  if (language === "zh") return (figureTitles as Readonly<Record<string, string>>)[key] ?? key;
  return key.replaceAll(".", " · ").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
