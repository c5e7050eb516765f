import { arithmetic } from "./arithmetic";
import { arrays } from "./arrays";
import { database } from "./database";
import { dates } from "./dates";
import { distributions } from "./distributions";
import { engineering } from "./engineering";
import { essentials } from "./essentials";
import { finance } from "./finance";
import type { GoldenCase } from "./golden-case";
import { logicAndInformation } from "./logic-and-information";
import { lookups } from "./lookups";
import { statistics } from "./statistics";
import { text } from "./text";
import { trigonometry } from "./trigonometry";

const families = [
  essentials,
  arithmetic,
  arrays,
  database,
  dates,
  distributions,
  engineering,
  finance,
  logicAndInformation,
  lookups,
  statistics,
  text,
  trigonometry,
];

/** Where LibreOffice answers as Excel does. */
export const portableCases: readonly GoldenCase[] = families.flatMap(({ portable }) => portable);

/** Where LibreOffice differs from Excel, or has no such thing. */
export const excelOnlyCases: readonly GoldenCase[] = families.flatMap(({ excelOnly }) => excelOnly);
