#!/usr/bin/env python3
"""核对 jixiao 评分结果里的计算证明（proof）：只重算，不懂指标、办法和单位，也不看自评表。说明见 proof.md。

用法：python3 verify.py 结果.json [结果.json …]；不写文件，从标准输入读，每行一份。全部成立退出状态 0，否则 1。
只用 Python 3 标准库；审计机关可以照 proof.md 另写一份。
"""
import json
import re
import sys
from fractions import Fraction  # 精确的分数，没有浮点误差
from operator import add, eq, ge, gt, le, lt, mul, sub, truediv

NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+|/[0-9]+)?")
WEIGHT = re.compile(r"(/indicators/[0-9]+(/children/[0-9]+)*/weight|/fullMarks)")
HALF = Fraction(1, 2)
ARGS = {op: (low, high) for ops, low, high in (  # 各种运算至少、至多几个参数
    ("+ * min max and or", 1, 1e9), ("< <= = >= >", 2, 1e9), ("abs floor ceil round not", 1, 1),
    ("-", 1, 2), ("/", 2, 2), ("if", 3, 3)) for op in ops.split()}
ORDER = {"<": lt, "<=": le, "=": eq, ">=": ge, ">": gt}
FOLD = {"+": add, "*": mul, "-": sub, "/": truediv, "min": min, "max": max}
MODES = ("half-up", "half-down", "half-even", "up", "down", "ceiling", "floor")


def need(holds, reason):
    if not holds:
        raise ValueError(reason)


def rounded(value, places, mode):
    """数在 low 与 low + 1 之间，比 low 多 rest：按取舍方式定取哪一个。"""
    low, rest = divmod(value * 10**places, 1)
    tie = {"half-up": value > 0, "half-down": value < 0, "half-even": low % 2 == 1}.get(mode)
    whole = {"up": value > 0, "down": value < 0, "ceiling": True, "floor": False}.get(mode)
    raised = whole if tie is None else rest > HALF or rest == HALF and tie
    return Fraction(low + 1 if rest and raised else low) / 10**places


def plain(value):
    """规范写法：有限小数不带末尾的零，除不尽的写成最简分数。"""
    places = next((p for p in range(value.denominator.bit_length()) if 10**p % value.denominator == 0), None)
    if places is None:
        return f"{value.numerator}/{value.denominator}"
    digits = str(abs(value.numerator) * 10**places // value.denominator).zfill(places + 1)
    return ("-" if value < 0 else "") + digits[:len(digits) - places] + ("." + digits[-places:] if places else "")


def value_of(given):
    """证明里的值：真假（bool）、数（Fraction）、文字 {text}（str）。"""
    if isinstance(given, dict):
        return given["text"] + ""
    if isinstance(given, bool):
        return given
    need(NUMBER.fullmatch(given) and plain(Fraction(given)) == given, f"不是规范的数：{given}")
    return Fraction(given)


def operate(op, args, places, mode):
    kind = type(args[0])
    need(all(type(each) is kind for each in args), f"{op} 的参数种类不同")
    if op in ("and", "or", "not"):
        need(kind is bool, f"{op} 的参数应当是真假")
        return {"and": all(args), "or": any(args), "not": not args[0]}[op]
    need(kind is Fraction or op == "=", f"{op} 的参数应当是数")
    if op in ORDER:  # 比较可以连写：a ≤ b ≤ c
        return all(map(ORDER[op], args, args[1:]))
    if op == "-" and len(args) == 1:
        return -args[0]
    if op == "abs":
        return abs(args[0])
    if op in ("floor", "ceil", "round"):
        return rounded(args[0], *{"floor": (0, "floor"), "ceil": (0, "ceiling")}.get(op, (places, mode)))
    result = args[0]
    for each in args[1:]:
        result = FOLD[op](result, each)
    return result


def compute(given, known, used, live=True, depth=0):
    """算出表达式。known：输入和前面各步的值；用到的记在 used；if 没有取的一支只查形式（live 为假）。"""
    kinds = [key for key in ("in", "const", "step", "op") if key in given]
    need(len(kinds) == 1 and depth <= 64, "表达式应当是 in、const、step、op 之一")
    kind, name = kinds[0], given[kinds[0]]
    if kind == "const":
        return value_of(name)
    if kind != "op":
        need((kind, name) in known, f"前面没有 {name}")
        used.append((kind, name))
        need(not live or known[kind, name] is not None, f"{name} 没有值")
        return known[kind, name]
    args, places, mode = given["args"], given.get("places"), given.get("mode")
    need(isinstance(args, list) and ARGS[name][0] <= len(args) <= ARGS[name][1], f"{name} 的参数个数不对")
    need(name != "round" or places is not True and places is not False and places in range(1001) and mode in MODES, "取舍")
    if name == "if":
        told = compute(args[0], known, used, live, depth + 1)
        need(not live or isinstance(told, bool), "if 的条件应当是真假")
        both = [compute(args[at], known, used, live and told == (at == 1), depth + 1) for at in (1, 2)]
        return both[0 if told else 1]
    values = [compute(each, known, used, live, depth + 1) for each in args]
    return operate(name, values, int(places) if name == "round" else 0, mode) if live else None


def nodes_of(nodes, path):
    """各级指标：路径和内容。"""
    need(isinstance(nodes, list) and path.count("/") <= 5, f"{path} 不是指标")
    for place, node in enumerate(nodes):
        need(node["path"] == f"{path}/{place}", f"{path}/{place} 的 path 不对")
        yield node["path"], node
        yield from nodes_of(node["children"], node["path"] + "/children") if "children" in node else ()


def by_person(part):
    """评分标准里有没有人工评分。"""
    parts = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    return isinstance(part, dict) and part.get("method") == "manual" or any(map(by_person, parts))


def work_out(proof, subjects):
    """逐步重算。给出每一项的各步、所有的值，和每一步有没有用到单元格或预算数（分值不算）。"""
    known, cells, own = {}, {}, {of: [] for of in subjects}
    for key, given in proof["inputs"].items():
        need(isinstance(given["text"], str) and isinstance(given.get("unit", ""), str), key)
        known["in", key], cells["in", key] = value_of(given["value"]), not WEIGHT.fullmatch(key)
    for step in proof["steps"]:
        name, of, said, used = step["id"], step["of"], step["value"], []
        need(isinstance(name, str) and ("step", name) not in known, f"步骤 {name} 的编号重复")
        long = said is None and step["what"] == "exact" and "expression" not in step and subjects[of]["exact"] is None
        value = None if long and not of.startswith("/ratios/") else value_of(said)
        if value is not None:
            computed = compute(step["expression"], known, used)
            need(type(value) is type(computed) and value == computed, f"步骤 {name} 写的是 {said}，算出来是 {computed}")
        known["step", name], cells["step", name] = value, any(cells[each] for each in used)
        own[of].append({"what": step["what"] + "", "value": value, "cell": cells["step", name]})
    return known, own


def check_figures(of, subject, steps, known):
    """结果里的每个数，都由证明的最后几步依次给出。"""
    is_ratio, title = of.startswith("/ratios/"), of or "整体"
    names = ["exact", "value"] if is_ratio else ["exact", "score", "rate"] + ["grade"] * (of == "")
    need(not is_ratio or subject["unit"] == "%", f"{title} 应当是百分数")
    if is_ratio and subject["value"] is None:
        names = []  # 分母为零，没有值
    long = not is_ratio and subject["exact"] is None  # 精确值过长：没有值，接着 lower、upper 和两者取舍后相同
    wanted = [name for name in names if is_ratio or name == "score" or subject[name] is not None]
    order = (["exact", "lower", "upper", ""] if long else []) + wanted
    last = steps[max(0, len(steps) - len(order)):] if order else []
    need([name and step["what"] for step, name in zip(last, order)] == order, f"{title} 的最后几步应当依次是 {order}")
    need(not long or last[0]["value"] is None and last[3]["value"] is True, f"{title} 的精确值没有夹住")
    for name, step in zip(reversed(wanted), reversed(last)):
        said = subject[name] + "" if name == "grade" else value_of(subject[name])
        need(type(said) is type(step["value"]) and said == step["value"], f"{title} 的 {name} 不是证明得出的")
    for name in ("numerator", "denominator") if is_ratio else ("weight",):
        read = known.get(("in", f"{of}/weight")) if of.startswith("/indicators/") else None
        found = [read] + [step["value"] for step in steps if step["what"] == name]
        need(type(found[-1]) is Fraction and plain(found[-1]) == subject[name], f"{title} 的 {name} 没有依据")
    if of.startswith("/indicators/") and "children" not in subject:
        free = subject["status"] == "not-applicable" or by_person(subject["rule"])
        need(free or last[1 if long else 0]["cell"], f"{title} 的得分没有用到任何单元格或预算数")


def verify(result):
    """成立则给出步数，不成立则抛出异常。"""
    version = result["proof"]["schemaVersion"]
    need(result.get("partial") is not True and version is not True and version == 1, "没有证明")
    subjects = {"": result, **dict(nodes_of(result["indicators"], "/indicators"))}
    for name, ratio in result["ratios"].items():
        subjects["/ratios/" + name.replace("~", "~0").replace("/", "~1")] = ratio
    known, own = work_out(result["proof"], subjects)
    for of, subject in subjects.items():
        check_figures(of, subject, own[of], known)
    return len(result["proof"]["steps"])


def text_of(name):
    with open(name, encoding="utf-8-sig") as file:
        return file.read()


def main(names):
    getattr(sys, "set_int_max_str_digits", int)(0)
    lines = [] if names else sys.stdin.buffer.read().split(b"\n")
    results = [(name, lambda name=name: text_of(name)) for name in names]
    results += [(f"第 {at} 行", lambda line=line: line.decode("utf-8")) for at, line in enumerate(lines, 1) if line.strip()]
    status = 0 if results else 1
    if not results:
        print("不成立，没有读到结果：请写结果的文件名，或从标准输入给，每行一份", file=sys.stderr)
    for name, text in results:
        try:
            print(f"{name}：成立，{verify(json.loads(text()))} 步")
        except OSError as reason:
            print(f"{name}：不成立，读不了这个文件：{reason.strerror}")
            status = 1
        except Exception as reason:  # 形式不对的，也是不成立
            print(f"{name}：不成立，{type(reason).__name__} {reason}")
            status = 1
    return status


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(main(sys.argv[1:]))
