import type { AstExpression, ReferenceIdentifier } from "@borgar/fx";
import { plainFunctionName } from "./functions/find-function";
import { isOperation, type Operation, sidesOf } from "./operation";
import { parseFormula, parseWithPlaces } from "./parse-formula";
import { severalCells } from "./several-cells";
import { takingOf } from "./takes-whole";

/** The formula that a defined name stands for, undefined where there is no such name. */
export type NameMeaning = (written: string) => string | undefined;

/** A part of a formula's text of which only one value counts. */
export interface Intersection {
  /** Where the part begins and ends. */
  readonly span: readonly [from: number, to: number];
  /** Needs brackets to be one operand. */
  readonly isCompound: boolean;
}

/** Where formulas with @ and those without, which files hold, differ. */
export interface Intersections {
  /** Parts that a program without arrays takes one value of, though no @ says so. */
  readonly silent: readonly Intersection[];
  /** What stands with an @ where a program without arrays takes one value anyway, the @ included. */
  readonly spoken: readonly Intersection[];
}

/** One value, several by nature (a range, an array), or an array constant, which only a whole formula is cut to one of. */
type Extent = "one" | "several" | "constant";

const arrayFunctions = new Set(
  (
    "CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROWTH HSTACK INDIRECT LINEST LOGEST MINVERSE MMULT MODE.MULT " +
    "MUNIT RANDARRAY SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE TREND UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP"
  ).split(" "),
);

/** Inside these, programs without arrays work on whole ranges as well. */
const arrayInside = new Set(
  (
    "CHISQ.TEST CHITEST CORREL COVAR COVARIANCE.P COVARIANCE.S F.TEST FORECAST FORECAST.LINEAR FTEST INTERCEPT LOOKUP " +
    "MDETERM MODE MODE.SNGL PEARSON PROB RSQ SLOPE STEYX SUMPRODUCT SUMX2MY2 SUMX2PY2 SUMXMY2 T.TEST TTEST"
  ).split(" "),
);

type Mode = "cells" | "arrays";

const mostOf = (extents: readonly Extent[]): Extent =>
  extents.find((extent) => extent === "several") ??
  extents.find((extent) => extent === "constant") ??
  "one";

/** Walks one formula's tree. */
class Walk {
  readonly silent: Intersection[] = [];
  readonly spoken: Intersection[] = [];

  constructor(readonly meaning: NameMeaning) {}

  /** What the whole formula is cut to one value of. */
  root(node: AstExpression): void {
    if (this.#extent(node, "cells") === "one") this.#speak(node);
    else this.silent.push(cut(node));
  }

  #extent(node: AstExpression, mode: Mode): Extent {
    if (node.type === "ReferenceIdentifier") return this.#referenceExtent(node);
    if (node.type === "ArrayExpression") return "constant";
    if (node.type === "CallExpression") return this.#call(node, mode);
    return isOperation(node) ? this.#operation(node, mode) : "one";
  }

  #referenceExtent({ value, kind }: ReferenceIdentifier): Extent {
    const meaning = kind === "name" ? this.meaning(value) : undefined;
    if (meaning === undefined) return kind !== "name" && severalCells(value) ? "several" : "one";
    return new Walk(() => undefined).#meaningExtent(meaning);
  }

  #meaningExtent(formula: string): Extent {
    try {
      return this.#extent(parseFormula(formula), "arrays");
    } catch {
      return "one";
    }
  }

  #operation(node: Operation, mode: Mode): Extent {
    const sides = sidesOf(node);
    if (node.operator === "@") {
      this.#extent(sides[0], "arrays");
      return "one";
    }
    if (node.operator === ":" || node.operator === " " || node.operator === "#") return "several";
    return mostOf(sides.map((side) => this.#single(side, mode)));
  }

  #call(node: AstExpression & { type: "CallExpression" }, mode: Mode): Extent {
    const name = plainFunctionName(node.callee.name);
    const written = node.arguments as unknown as readonly (AstExpression | null)[];
    const inside = mode === "arrays" || arrayInside.has(name) || arrayFunctions.has(name);
    const extents = written.map((argument, index): Extent => {
      if (argument === null) return "one";
      const taking = takingOf(name, index);
      if (taking === "one") return this.#single(argument, inside ? "arrays" : "cells");
      const extent = this.#extent(argument, inside ? "arrays" : mode);
      return taking === "branch" || passesOn(name, index) ? extent : "one";
    });
    if (arrayFunctions.has(name) || (name === "INDEX" && isWholeLine(written))) return "several";
    return mostOf(extents);
  }

  /** A part of which a function or an operator takes one value. */
  #single(node: AstExpression, mode: Mode): Extent {
    const extent = this.#extent(node, mode);
    if (mode === "arrays" || extent === "constant") return extent;
    if (extent === "several") this.silent.push(cut(node));
    else this.#speak(node);
    return "one";
  }

  /** An @ here says what happens anyway, unless there was only one value. */
  #speak(node: AstExpression): void {
    if (!isOperation(node) || node.operator !== "@") return;
    const inner = new Walk(this.meaning);
    if (inner.#extent(sidesOf(node)[0], "cells") === "several") this.spoken.push(cut(node));
  }
}

/** ROW(A1:A3) answers an array. */
const passesOn = (name: string, index: number): boolean =>
  index === 0 && (name === "ROW" || name === "COLUMN" || name === "OFFSET");

/** INDEX(A1:B3,0,1) and INDEX(A1:B3,,1) are a whole column. */
const isWholeLine = (written: readonly (AstExpression | null)[]): boolean =>
  written.slice(1).some((node) => node === null || (node.type === "Literal" && node.value === 0));

const cut = (node: AstExpression): Intersection => {
  const [from = 0, to = 0] = node.loc ?? [];
  const isCompound = node.type === "BinaryExpression" && node.operator !== ":";
  return { span: [from, to], isCompound };
};

const walked = (node: AstExpression, meaning: NameMeaning): Intersections => {
  const walk = new Walk(meaning);
  walk.root(node);
  const { silent, spoken } = walk;
  return { silent, spoken };
};

/** What a formula was found to be, and what the names in it meant then. */
interface Known {
  readonly asked: readonly (readonly [name: string, meaning: string | undefined])[];
  readonly intersections: Intersections;
}

const mostKnown = 20_000;
/** By formula: the workbooks of one kind have the same few thousand, and mostly the same names. */
const known = new Map<string, Known>();

/**
 * Where a formula of today (with its "=") and one of a program without arrays would take other cells, in the order of
 * the text. INDEX with a row and a column counts as one cell, though Excel itself marks it with an @.
 */
export const intersectionsOf = (formula: string, meaning: NameMeaning): Intersections => {
  const before = known.get(formula);
  if (before?.asked.every(([name, meant]) => meaning(name) === meant)) return before.intersections;
  const asked = new Map<string, string | undefined>();
  const intersections = intersectionsIn(formula, (name) => {
    const meant = meaning(name);
    asked.set(name, meant);
    return meant;
  });
  if (known.size >= mostKnown) known.clear();
  known.set(formula, { asked: [...asked], intersections });
  return intersections;
};

const intersectionsIn = (formula: string, meaning: NameMeaning): Intersections => {
  const rough = walked(parseFormula(formula), meaning);
  if (rough.silent.length === 0 && rough.spoken.length === 0) return rough;
  return walked(parseWithPlaces(formula), meaning);
};
