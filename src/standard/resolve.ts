import type { CodeOf, ParamsOf } from "../message/code.js";
import { said } from "../message/said.js";
import type { Noted, SafeResult, Unsaid, UnsaidRead } from "../message/types.js";
import { issueOf } from "../message/unsaid.js";
import { orThrow } from "../message/error.js";
import { freeze } from "../freeze.js";
import { shown } from "../shape/look.js";
import { nearest } from "../shape/nearest.js";
import { checkGrades } from "./grade.js";
import { allStandards, type StandardKit } from "./kit.js";
import { merge } from "./merge.js";
import type { ResolvedStandard, Standard } from "./types.js";
import { cut } from "../message/cut.js";

/** A chain longer than this is a slip or an attack. */
const MAX_CHAIN = 20;

/**
 * A standard with everything that it extends merged into it, each entry with its source and basis.
 *
 * The nearest standard of the chain that has an entry wins: rules kind by kind, rules of ratios name by name, all
 * other entries whole (a list of grades or caps replaces the inherited one; an empty list takes it away). An entry
 * without a source or basis of its own has those of the standard that it stands in. Where no standard of the chain
 * says anything, full marks (100), rounding (2 places half-up, each indicator) and the zero denominator (`issue`) are
 * the library's own, with basis `default`; rules, grades, caps and the policy for what does not apply are left out.
 *
 * The shape of the data is taken as checked. Codes: `standard/unknown`, `standard/cycle`, `standard/chain-too-long`,
 * and those of `checkGrades`; a standard that comes back can be used as it is. That of an id is frozen and shared.
 *
 * @param standard An id, or the data of a standard.
 * @param path JSON Pointer of the standard in the input, for the issues.
 *
 * @throws JixiaoError with all issues at once.
 *
 * @example
 * const { value } = resolveStandard("cn-mof-2021-101");
 * value.chain; // => ["cn-mof-2021-101", "cn-mof-2020-10"]
 * value.rounding.basis; // => "default"
 */
export function resolveStandard(standard: string | Standard, path: string = ""): Noted<ResolvedStandard> {
  return orThrow(safeResolveStandard(standard, path));
}

/** As {@link resolveStandard}, with the issues as a value instead of an exception. */
export function safeResolveStandard(standard: string | Standard, path: string = ""): SafeResult<ResolvedStandard> {
  return said(() => resolvedStandard(allStandards, standard, typeof path === "string" ? path : ""));
}

/** As {@link resolveStandard}, of the standards of an engine. */
export function resolvedStandard(
  kit: StandardKit,
  standard: string | Standard,
  path: string,
): UnsaidRead<ResolvedStandard> {
  if (typeof standard !== "string") {
    const isData = typeof (standard as unknown) === "object" && (standard as unknown) !== null;
    return isData ? resolve(kit, standard, path) : unknown(kit, standard, path);
  }
  const known = kit.resolved.get(standard);
  if (known !== undefined) return { ok: true, value: known, notes: [] };
  const read = resolve(kit, standard, path);
  if (read.ok) kit.resolved.set(standard, freeze(read.value));
  return read;
}

function resolve(kit: StandardKit, standard: string | Standard, path: string): UnsaidRead<ResolvedStandard> {
  const chain: Standard[] = [];
  const issues: Unsaid[] = [];
  let at = path;
  for (let next: string | Standard | undefined = standard; next !== undefined; at += "/extends") {
    const current: Standard | undefined = typeof next === "string" ? kit.byId.get(next) : next;
    if (current === undefined) return unknown(kit, next ?? "", at);
    const closed = chain.some((each) => each.id === current.id);
    chain.push(current);
    if (closed) return refuse("standard/cycle", { chain: chain.map((each) => cut(each.id)).join(" → ") }, at);
    if (chain.length > MAX_CHAIN) return refuse("standard/chain-too-long", { most: MAX_CHAIN }, at);
    issues.push(...checkGrades(current.grades ?? [], `${at}/grades`));
    next = current.extends;
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: merge(chain, kit.methods), notes: [] };
}

function refuse<Code extends CodeOf<"error">>(code: Code, params: ParamsOf<Code>, path: string): UnsaidRead<never> {
  return { ok: false, issues: [issueOf("error", code, params, { path })] };
}

function unknown({ byId }: StandardKit, id: unknown, path: string): UnsaidRead<never> {
  const ids = [...byId.keys()];
  const near = typeof id === "string" ? nearest(id, ids) : "";
  const told = typeof id === "string" ? cut(id) : shown(id);
  return refuse("standard/unknown", { id: told, nearest: near, known: ids.join("、") }, path);
}
