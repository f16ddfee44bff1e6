import { isNegative } from "../../exact/index.js";
import type { Figure } from "../figure.js";

/**
 * Whether a figure is a sum or a difference as it stands, in which doubles leave noise that a cell would show. One with a
 * quotient in it is none: it has no last place to be cleared behind.
 */
export function leavesNoise(figure: Figure): boolean {
  switch (figure.is) {
    case "+":
      return !figure.of.some(divides) && !figure.of.every(isCount);
    case "-":
      return !divides(figure.left) && !divides(figure.right) && !(isCount(figure.left) && isCount(figure.right));
    case "within":
    case "abs":
      return leavesNoise(figure.of);
    case "min":
    case "max":
      return figure.of.some(leavesNoise);
    case "first":
      return leavesNoise(figure.otherwise) || figure.cases.some(({ then }) => leavesNoise(then));
    default:
      return false;
  }
}

/** Whether a figure may be below zero, as far as its parts tell. */
// A line for each kind of figure, checked to be complete: the switch is the table.
// oxlint-disable-next-line complexity
export function isSigned(figure: Figure): boolean {
  switch (figure.is) {
    case "constant":
      return isNegative(figure.value);
    case "input":
      return figure.guard.is !== "whole" && figure.guard.is !== "late";
    case "abs":
    case "refuse":
      return false;
    case "within":
      if (figure.low !== null && !isSigned(figure.low)) return false;
      return isSigned(figure.of) || (figure.high !== null && isSigned(figure.high));
    case "max":
      return figure.of.every(isSigned);
    case "min":
    case "+":
      return figure.of.some(isSigned);
    case "*":
    case "/":
      return isSigned(figure.left) || isSigned(figure.right);
    case "-":
      return true;
    case "first":
      return isSigned(figure.otherwise) || figure.cases.some(({ then }) => isSigned(then));
    default:
      return isSigned(figure.of);
  }
}

function divides(figure: Figure): boolean {
  switch (figure.is) {
    case "/":
      return true;
    case "*":
    case "-":
      return divides(figure.left) || divides(figure.right);
    case "+":
    case "min":
    case "max":
      return figure.of.some(divides);
    case "within":
    case "abs":
      return divides(figure.of);
    case "first":
      return divides(figure.otherwise) || figure.cases.some(({ then }) => divides(then));
    default:
      return false;
  }
}

function isCount(figure: Figure): boolean {
  return figure.is === "input" && (figure.guard.is === "day" || figure.guard.is === "whole");
}
