import type { Issue, IssueCode, Severity } from "../message/index.js";

/** How often a finding stands in one form, with the first of its sentences. */
export interface FindingCount {
  /** Its code. */
  readonly code: IssueCode;
  /** The gravest that it was found with. */
  readonly severity: Severity;
  /** How often. */
  readonly count: number;
  /** The first of its sentences, with its place in words. */
  readonly example: string;
}

/** What a summary says of one form. */
export interface FormRow {
  /** The file, as it was given. */
  readonly file: string;
  /** The sheet or table; left out where the file holds one form. */
  readonly sheet?: string;
  /** The form's own page, from the summary's place; left out where there is none. */
  readonly page?: string;
  /** 单位: who fills in or carries out, else the department in charge. */
  readonly unit: string;
  /** 项目, or the department that the form is about. */
  readonly project: string;
  /** The year that the form is about; empty where it says none. */
  readonly year: string;
  /** 公布分: the total as the form prints it; null where it prints none. */
  readonly reported: string | null;
  /** 重算分: the total as computed; null where it cannot be. */
  readonly score: string | null;
  /** The computed total less the printed one; null where one of them is missing. */
  readonly difference: string | null;
  /** Whether the printed total is another one, by the audit's own verdict: not where it agrees within its places. */
  readonly differs: boolean;
  /** Score over weight in percent; null where there is no score. */
  readonly rate: string | null;
  /** The grade that the rate earns. */
  readonly grade: string | null;
  /** How many findings are errors. */
  readonly errors: number;
  /** How many findings are warnings. */
  readonly warnings: number;
  /** What moved since the year before; left out where that was not asked for, or no form of it was found. */
  readonly moved?: MovedForm;
  /** 首要问题: what to mend first; empty where nothing is found. */
  readonly first: string;
  /** The findings by code, those of severity info left out. */
  readonly findings: readonly FindingCount[];
}

/** What moved of one form since the year before. */
export interface MovedForm {
  /** The total of the year before as computed; null where it could not be. */
  readonly score: string | null;
  /** Each move in words: total and grade first, then the indicators. */
  readonly lines: readonly string[];
}

/** A form in a summary, with its place. */
export interface RankedRow extends FormRow {
  /** Its place by score, equal scores sharing one; null where there is no score. */
  readonly rank: number | null;
}

/** A file, or a sheet of one, that could not be read. */
export interface UnreadForm {
  /** The file, as it was given. */
  readonly file: string;
  /** The sheet or table; left out where the whole file could not be read. */
  readonly sheet?: string;
  /** Why, and what to do. */
  readonly issues: readonly Issue[];
  /** The same in words, each with its place. */
  readonly reasons: readonly string[];
}

/** How many forms lie in a class of scores or have a grade. */
export interface Share {
  /** The class: `90–95`, or the name of the grade. */
  readonly name: string;
  /** How many. */
  readonly count: number;
}

/** A finding over all forms. */
export interface CommonFinding {
  /** Its code. */
  readonly code: IssueCode;
  /** The gravest that it was found with. */
  readonly severity: Severity;
  /** In how many forms. */
  readonly forms: number;
  /** How often in all. */
  readonly count: number;
  /** The first of its sentences. */
  readonly example: string;
}

/** 汇总: many forms in one view. */
export interface Summary {
  /** The forms by rank; those without a score after them, in the order of their files. */
  readonly rows: readonly RankedRow[];
  /** The forms of the year before that none of this year's was found for; left out where none was asked for. */
  readonly gone?: readonly string[];
  /** What could not be read, in the order of the files. */
  readonly unread: readonly UnreadForm[];
  /** How many lock files and files of the system were passed over. */
  readonly skipped: number;
  /** The forms by classes of their score rate, from below; classes at the end without a form are left out. */
  readonly scores: readonly Share[];
  /** The forms by grade, the best first as far as their rates tell. */
  readonly grades: readonly Share[];
  /** What is found most: by number of forms, errors before warnings. */
  readonly common: readonly CommonFinding[];
}
