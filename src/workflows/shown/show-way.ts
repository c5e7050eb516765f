import { Decimal, zero } from "../../exact/decimal";
import { ratio, type Ratio } from "../../exact/ratio";
import { showToPlaces } from "../../exact/round";
import { stepAtLeast, stepAtMost } from "../../exact/steps";
import type { TierWay, WayToGrade } from "../../scoring/way-to-grade";
import type { GradeId } from "../../standard/table-22";
import type { ItemId } from "../../standard/table-a1";
import type { Tier } from "../../standard/table-a2";
import { choiceFromText } from "../../strings/choice-from-text";
import { groupedText } from "../../strings/grouped";
import { kgcePer, kgCO2ePer } from "../../units/kilograms";
import type { Checked } from "../check-workbook";
import { parameterText } from "./parameter-text";

/** What a better grade takes, as texts. */
export interface ShownWay {
  readonly grade: GradeId;
  /** Points of the composite. */
  readonly missing: string;
  /** The quantitative score that alone would do; null where none would. */
  readonly quantitative: string | null;
  readonly tiers: readonly ShownTierWay[];
}

/** What it takes of Table A.1 beside a tier. */
export interface ShownTierWay {
  readonly tier: Tier["id"];
  /** 100, 80 or 60. */
  readonly score: string;
  /** The most that may be emitted or used for it, with its unit; null of the tier that is reached. */
  readonly amount: string | null;
  /** Points of Table A.1, "0" where none are missing; null where all of them would not do. */
  readonly points: string | null;
  readonly items: readonly ShownGain[];
}

/** An item with the points it needs, of those it can still win. */
export interface ShownGain {
  readonly id: ItemId;
  readonly text: string;
  readonly needed: string;
  readonly winnable: string;
}

const cent = new Decimal("0.01");

/** What the next grade takes in the workbook. */
export const showWay = (way: WayToGrade, checked: Checked): ShownWay => ({
  grade: way.grade.id,
  missing: showToPlaces(way.missing, 2, [zero]),
  quantitative: way.quantitative && stepAtLeast(way.quantitative, cent).toFixed(),
  tiers: way.tiers.map((its) => shownTier(its, checked)),
});

const shownTier = ({ tier, amount, points, items }: TierWay, checked: Checked): ShownTierWay => ({
  tier: tier.id,
  score: tier.score,
  amount: amount && amountShown(amount, checked),
  points: points && points.toFixed(),
  items: items.map(({ item, needed, winnable }) => ({
    id: item.id,
    text: item.text,
    needed: needed.toFixed(),
    winnable: winnable.toFixed(),
  })),
});

const thousandth = new Decimal("0.001");

/** An amount in the unit of the workbook's data, rounded to what still is not above it. */
const amountShown = ({ numerator, denominator }: Ratio, checked: Checked): string => {
  const { unit, kilograms } = unitOf(checked);
  const inUnit = ratio(numerator, denominator.times(kilograms));
  return `${groupedText(stepAtMost(inUnit, thousandth).toFixed())} ${unit}`;
};

const unitOf = (checked: Checked): { readonly unit: string; readonly kilograms: Decimal } => {
  const comparison = checked.card.quantitative?.comparison;
  const isEnergy =
    comparison?.method === "historical" && comparison.indicator === "energy-per-output";
  const text = (key: "emission_unit" | "energy_unit") => parameterText(checked, key);
  if (isEnergy) {
    const unit = choiceFromText("energy_unit", text("energy_unit")) ?? "kgce";
    return { unit, kilograms: kgcePer(unit) };
  }
  const unit = choiceFromText("emission_unit", text("emission_unit")) ?? "kgCO2e";
  return { unit, kilograms: kgCO2ePer(unit) };
};
