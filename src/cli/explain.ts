import type { Audit } from "../audit/types.js";
import { ratioDefinition } from "../budget/index.js";
import type { Evaluation } from "../evaluate/types.js";
import { namesOf, placeWords } from "../explain/place.js";
import type { Language } from "../message/index.js";
import { safeExplain } from "../explain/index.js";
import { traceText } from "../report.js";
import { withPlaces } from "../reader/index.js";
import { byNearness, nearest } from "../shape/nearest.js";
import type { Arguments } from "./arguments.js";
import type { OneForm } from "./one.js";
import { type ExitStatus, type Io, refuse, UsageError } from "./io.js";
import { deliverAs } from "./output.js";

/** `--explain NAME|POINTER` of `evaluate` and `audit`: how one figure or finding comes about, as text or as a Trace. */
export async function explained(
  result: Evaluation | Audit,
  asked: string,
  { form, places, name }: Pick<OneForm, "form" | "places" | "name">,
  format: string,
  given: Arguments,
  io: Io,
): Promise<ExitStatus> {
  const { language } = given;
  const explained = safeExplain(result, pointerOf(result, asked, language), language, form);
  if (!explained.ok) return refuse(explained.issues, io, language);
  const trace = withPlaces(explained.value, places);
  if (format === "json") await deliverAs(`${name}.json`, `${JSON.stringify(trace, null, 2)}\n`, given, io);
  else await deliverAs(`${name}.txt`, traceText(trace), given, io);
  return 0;
}

/** What a name is the pointer of: the whole, an indicator or a ratio. A pointer stays what it is. */
function pointerOf(result: Evaluation | Audit, asked: string, language: Language): string {
  if (asked === "" || asked.startsWith("/")) return asked;
  const known = namedIn(result);
  const same = known.filter(({ name }) => plain(name) === plain(asked));
  const holding = known.filter(({ name }) => plain(name).includes(plain(asked)));
  const [one, second] = same.length > 0 ? same : holding;
  if (one !== undefined && second === undefined) return one.pointer;
  if (one === undefined) throw nothingNamed(asked, known, language);
  const names = namesOf(result.indicators);
  const list = (same.length > 0 ? same : holding)
    .slice(0, MOST)
    .map(({ pointer, name }) => `  ${pointer}  ${ratioName(pointer, name) ?? placeWords(pointer, names, language)}`)
    .join("\n");
  throw new UsageError(
    language,
    `“${asked}”有几处，请写路径：\n${list}`,
    `several are called “${asked}”; choose by pointer:\n${list}`,
  );
}

/** What a ratio is called: its pointer says nothing in words. */
function ratioName(pointer: string, name: string): string | null {
  if (!pointer.startsWith("/ratios/")) return null;
  return ratioDefinition(pointer.slice("/ratios/".length))?.title ?? name;
}

/** The most names that are proposed. */
const NEAREST = 8;

/** The most places that are listed. */
const MOST = 20;

interface Named {
  readonly name: string;
  readonly pointer: string;
}

/** Everything in a result that has a name: the whole, the ratios, the indicators. */
function namedIn(result: Evaluation | Audit): readonly Named[] {
  const whole = ["总分", "合计", "total"].map((name) => ({ name, pointer: "/score" }));
  const others = ["等级", "grade"].map((name) => ({ name, pointer: "/grade" }));
  const indicators = [...namesOf(result.indicators)].map(([pointer, name]) => ({ name, pointer }));
  // A ratio that an indicator bears the name of is scored there: the indicator says more.
  const ratios = Object.keys(result.ratios).flatMap((key) => {
    const title = ratioDefinition(key)?.title ?? key;
    const own = { name: key, pointer: `/ratios/${key}` };
    const shared = indicators.some(({ name }) => plain(name) === plain(title));
    return shared ? [own] : [own, { name: title, pointer: own.pointer }];
  });
  return [...whole, ...others, ...ratios, ...indicators];
}

/** A name without blanks and quotation marks, which are typed in many ways. */
function plain(name: string): string {
  return name.normalize("NFKC").replace(/[\s"'“”‘’「」]/g, "");
}

function nothingNamed(asked: string, known: readonly Named[], language: Language): UsageError {
  const names = [...new Set(known.map(({ name }) => name))];
  const near = nearest(asked, names);
  const list = byNearness(asked, names).slice(0, NEAREST).join("、");
  return new UsageError(
    language,
    `没有叫“${asked}”的指标或比率${near === "" ? "" : `，是不是“${near}”`}。最接近的：${list}`,
    `no indicator or ratio is called “${asked}”${near === "" ? "" : `, do you mean “${near}”`}; the nearest are: ${list}`,
  );
}
