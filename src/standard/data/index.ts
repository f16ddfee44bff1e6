import type { Standard } from "../types.js";
import { cnHenanJinshui2021 } from "./cn-henan-jinshui-2021.js";
import { cnMof202010 } from "./cn-mof-2020-10.js";
import { cnMof2021101 } from "./cn-mof-2021-101.js";

/** Every standard that ships with the library, the national ones first. */
export const all: readonly Standard[] = [cnMof202010, cnMof2021101, cnHenanJinshui2021];
