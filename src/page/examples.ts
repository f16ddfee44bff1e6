import culture from "../../docs/examples/culture-2023.json" with { type: "json" };
import jinshui from "../../docs/examples/jinshui-2021.json" with { type: "json" };
import road from "../../docs/examples/road-2023.csv";
import type { Bilingual } from "../text/bilingual.js";
import type { Given } from "./open.js";

/** A form to look at. */
export interface Example extends Given {
  /** What it goes by in an address: `#example=road-2023`. */
  readonly id: string;
  /** What is to be seen in it. */
  readonly shows: Bilingual;
}

/** Forms to look at, from the documents of the project; each is opened as a file is. */
export const examples: readonly Example[] = [
  {
    id: "jinshui-2021",
    name: jinshui.subject.name,
    content: JSON.stringify(jinshui),
    shows: ["一份公布的部门整体自评", "a department's, as published"],
  },
  {
    id: "culture-2023",
    name: culture.subject.name,
    content: JSON.stringify(culture),
    shows: ["有没达标的指标", "some targets missed"],
  },
  {
    id: "road-2023",
    name: "某县农村公路养护",
    content: road,
    shows: ["公布的得分有错，逐格标出", "wrong scores, marked cell by cell"],
  },
];
