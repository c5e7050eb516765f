import { plainFormula } from "@tanping/ooxml/spreadsheet/file-formula";
import { parseStructRef, stringifyStructRef, tokenize } from "@borgar/fx";
import type { Table } from "../book/table";
import { intersectionsOf, type NameMeaning } from "../calc/implicit-intersection";
import { signsFromFile, signsToFile, type Spans, withSigns } from "./array-signs";

/** Functions newer than Excel 2007, which files mark so that older programs keep their names ([MS-XLSX] 2.2.3). */
const newer = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT " +
    "BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT " +
    "CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC " +
    "CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST " +
    "FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY " +
    "FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST " +
    "IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST " +
    "LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST " +
    "NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI " +
    "POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN " +
    "SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST " +
    "TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK " +
    "WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);

/** These two bear a second mark. */
const worksheetOnly = new Set(["FILTER", "SORT"]);

const markFunction = (name: string): string => {
  const upper = name.toUpperCase();
  if (worksheetOnly.has(upper)) return `_xlfn._xlws.${name}`;
  return newer.has(upper) ? `_xlfn.${name}` : name;
};

const mapTokens = (
  formula: string,
  change: (token: { type: string; value: string }) => string,
): string =>
  tokenize(formula, { withLocation: false })
    .map((token) => change(token))
    .join("");

/** Files spell T[@a] and, inside the table, [@a] as T[[#This Row],[a]]. */
const spellOut = (text: string, inside: Table | undefined): string => {
  const reference = parseStructRef(text);
  if (reference === undefined) return text;
  const table = reference.table || inside?.name;
  return stringifyStructRef(table === undefined ? reference : { ...reference, table }, {
    thisRow: true,
  });
};

const functionNames = /[A-Z][A-Z0-9.]*(?=\()/gi;

/** How a cell's formula stands in a file. */
export interface CellFormula {
  readonly text: string;
  /** It has to be marked as an array formula, or programs without arrays would take one cell of several. */
  readonly isArray: boolean;
}

const needsChange = (formula: string): boolean =>
  formula.includes("[") ||
  (formula.match(functionNames) ?? []).some((name) => markFunction(name) !== name);

/** A book's formula (with "=") as a file stores it (without). */
export const formulaToFile = (text: string, inside?: Table, spoken: Spans = []): string => {
  const formula = signsToFile(text, spoken);
  if (!needsChange(formula)) return formula.slice(1);
  return mapTokens(formula, ({ type, value }) => {
    if (type === "func") return markFunction(value);
    return type === "structured" ? spellOut(value, inside) : value;
  }).slice(1);
};

/** A file's formula (without "=") as a book stores it. */
export const formulaFromFile = (text: string): string => signsFromFile(plainFormula(text));

/** The formula of a cell (with "=") as a file stores it: an @ that says what happens anyway is left out. */
export const cellFormulaToFile = (
  formula: string,
  meaning: NameMeaning,
  inside?: Table,
): CellFormula => {
  const { silent, spoken } = intersectionsOf(formula, meaning);
  const isArray = silent.length > 0;
  const left = isArray ? [] : spoken.map(({ span }) => span);
  return { text: formulaToFile(formula, inside, left), isArray };
};

/** The formula of a cell that is no array formula (without "="), with an @ wherever it takes one cell of several. */
export const cellFormulaFromFile = (text: string, meaning: NameMeaning): string => {
  const formula = formulaFromFile(text);
  try {
    return withSigns(formula, intersectionsOf(formula, meaning).silent);
  } catch {
    return formula;
  }
};
