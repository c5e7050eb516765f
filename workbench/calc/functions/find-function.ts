import { remembering } from "@tanping/ooxml/remembering";
import type { SheetFunction } from "../call";
import { fail } from "../operand";
import { aggregateFunctions } from "./aggregate";
import { annuityFunctions } from "./annuities";
import { arraySelectionFunctions } from "./array-selections";
import { arrayShapeFunctions } from "./array-shapes";
import { bitFunctions } from "./bits";
import { bondFunctions } from "./bonds";
import { calendarFunctions } from "./calendar";
import { cashFlowFunctions } from "./cash-flows";
import { characterFunctions } from "./characters";
import { clockFunctions } from "./clock";
import { complexNumberFunctions } from "./complex-numbers";
import { conditionalFunctions } from "./conditional";
import { countFunctions } from "./counts";
import { databaseFunctions } from "./database";
import { dayCountingFunctions } from "./day-counting";
import { depreciationFunctions } from "./depreciation";
import { distributionFunctions } from "./distributions";
import { dynamicReferenceFunctions } from "./dynamic-reference";
import { elementaryFunctions } from "./elementary";
import { hypothesisTestFunctions } from "./hypothesis-tests";
import { informationFunctions } from "./information";
import { logicFunctions } from "./logic";
import { lookupFunctions } from "./lookup";
import { matrixFunctions } from "./matrices";
import { multipleFunctions } from "./multiples";
import { numberTextFunctions } from "./number-texts";
import { numeralFunctions } from "./numerals";
import { orderStatisticFunctions } from "./order-statistics";
import { pairedStatisticFunctions } from "./paired-statistics";
import { regressionFunctions } from "./regression";
import { regularExpressionFunctions } from "./regular-expressions";
import { roundingFunctions } from "./rounding";
import { vectorSearchFunctions } from "./search-vectors";
import { securityFunctions } from "./securities";
import { specialFunctions } from "./special-functions";
import { spreadFunctions } from "./spread";
import { studentAndFFunctions } from "./student-and-f";
import { subtotalFunctions } from "./subtotal";
import { textAndTimeFunctions } from "./text-and-time";
import { textJoiningFunctions } from "./text-joining";
import { textPieceFunctions } from "./text-pieces";
import { textSplittingFunctions } from "./text-splitting";
import { wholeNumberFunctions } from "./whole-numbers";
import { workdayFunctions } from "./workdays";

const functions: ReadonlyMap<string, SheetFunction> = new Map(
  Object.entries<SheetFunction>({
    ...aggregateFunctions,
    ...annuityFunctions,
    ...arraySelectionFunctions,
    ...arrayShapeFunctions,
    ...bitFunctions,
    ...bondFunctions,
    ...calendarFunctions,
    ...cashFlowFunctions,
    ...characterFunctions,
    ...clockFunctions,
    ...complexNumberFunctions,
    ...conditionalFunctions,
    ...countFunctions,
    ...databaseFunctions,
    ...dayCountingFunctions,
    ...depreciationFunctions,
    ...distributionFunctions,
    ...dynamicReferenceFunctions,
    ...elementaryFunctions,
    ...hypothesisTestFunctions,
    ...informationFunctions,
    ...logicFunctions,
    ...lookupFunctions,
    ...matrixFunctions,
    ...multipleFunctions,
    ...numberTextFunctions,
    ...numeralFunctions,
    ...orderStatisticFunctions,
    ...pairedStatisticFunctions,
    ...regressionFunctions,
    ...regularExpressionFunctions,
    ...roundingFunctions,
    ...vectorSearchFunctions,
    ...securityFunctions,
    ...specialFunctions,
    ...spreadFunctions,
    ...studentAndFFunctions,
    ...subtotalFunctions,
    ...textAndTimeFunctions,
    ...textJoiningFunctions,
    ...textPieceFunctions,
    ...textSplittingFunctions,
    ...wholeNumberFunctions,
    ...workdayFunctions,
  }),
);

/** The (plain) names of all functions that are calculated. */
export const offeredFunctions: readonly string[] = [...functions.keys()].sort();

const unknown: SheetFunction = { least: 0, most: 255, run: () => fail("#NAME?") };

/** The function's name as Excel shows it: files mark newer functions with a prefix. */
export const plainFunctionName = remembering((name) =>
  name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, ""),
);

/** The function of that (plain) name; one that is not offered answers #NAME?. */
export const findFunction = (name: string): SheetFunction => functions.get(name) ?? unknown;
