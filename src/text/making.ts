import type { Exact } from "../exact/index.js";

/** A number in the making: what its magnitudes have closed, and the figure that still waits for one. */
export interface Making {
  readonly text: string;
  readonly from: number;
  at: number;
  /** What 亿 has closed. */
  high: Exact;
  /** What 万 has closed. */
  middle: Exact;
  /** What 十, 百, 千 have closed. */
  section: Exact;
  /** The figure that still waits for its magnitude, and how many digits it has. */
  current: Exact | null;
  digits: number;
  /** Of the last magnitude: those after it must be smaller. */
  power: number;
  /** A figure may stand alone here: at the start, after 零 or after 十. */
  linked: boolean;
  good: boolean;
  han: boolean;
  gap: number;
}
