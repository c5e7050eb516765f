import { scoredItems } from "../../../../src/standard/table-a1";
import { decimalText, exactQuotient } from "./exact-quotient";
import type { FleetBase, FleetBases } from "./fleet-base";
import { Patch } from "./patch-cells";
import { resealed } from "./resealed";
import type { Parts } from "./zip-parts";

/** What a roll-up must say of a workbook, worked out in whole numbers before the file is written. */
export interface ExpectedFacts {
  readonly workbookId: string;
  readonly organisation: string;
  readonly schemeVersion: string;
  readonly composite: string;
  /** Hundredths of the composite, to rank by. */
  readonly points: number;
  readonly grade: string;
  readonly qualitative: string;
  readonly quantitative: string;
  readonly intensity: string;
  readonly categories: readonly string[];
  readonly seal: "sealed" | "unsealed";
  readonly validUntil: string;
}

export interface GoodWorkbook {
  readonly base: FleetBase;
  readonly parts: Parts;
  readonly expected: ExpectedFacts;
}

/** A generator of the same numbers for a seed (mulberry32). */
export const numbersFrom = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
};

/** That of the sealed power plant, in workbooks of both languages. */
const schemeName = "示例评价机构碳排放管理体系评价方案";

/** The two schemes of the fleet: their version, and tenths of the qualitative weight. */
const schemes = [
  { version: "V2.1", tenths: 6 },
  { version: "V3.0", tenths: 7 },
] as const;

/** The power plant's output of 2019, in thousandths of a megawatt-hour; its emission then is varied. */
const output = 14_499_772_766n;
/** Tonnes of 2019 by which the best year before (4,138,782 t for 18,291,743.032 MWh) is undercut by far, by about a twentieth, and exceeded. */
const emissions = [
  { from: 725_000, score: 100 },
  { from: 3_110_000, score: 80 },
  { from: 3_400_000, score: 60 },
] as const;

const gradeOf = (points: number): string => {
  if (points >= 9000) return "four-star";
  if (points >= 8000) return "three-star";
  return points >= 6000 ? "two-star" : "one-star";
};

/** 1 January 2024 as a cell has it. */
const firstDay = 45_292;

const validUntil = (serial: number): string => {
  const start = new Date(Date.UTC(1899, 11, 30 + serial));
  const [year, month, day] = [start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()];
  return new Date(Date.UTC(year + 3, month, day - 1)).toISOString().slice(0, 10);
};

const uuid = (index: number): string =>
  `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;

/** The workbook of that number: an open one with entries of its own, or a sealed one with marks of its own. */
export const goodWorkbook = async (
  bases: FleetBases,
  index: number,
  kind: "open" | "sealed",
): Promise<GoodWorkbook> =>
  kind === "open" ? openWorkbook(bases, index) : sealedOne(bases, index);

const openWorkbook = (bases: FleetBases, index: number): GoodWorkbook => {
  const next = numbersFrom(index + 1);
  const base = bases.open[index % 2 === 0 ? 0 : 1];
  const scheme = schemes[next(2)] ?? schemes[0];
  const tier = emissions[next(3)] ?? emissions[0];
  const emission = tier.from + next(1000);
  // Some are good and some are poor, so that all grades occur.
  const least = next(4) * 3;
  const halves = scoredItems.map(({ maximum }) => {
    const most = Number(maximum) * 2;
    return Math.max(Math.ceil((most * least) / 10), next(most + 1));
  });
  const date = firstDay + next(1000);
  const organisation = `组织 ${index} & <${index % 7}>`;
  const patch = new Patch(base)
    .put("tanping_workbook_id", { text: uuid(index) })
    .put("tanping_organisation", { text: organisation })
    .put("tanping_date", { number: String(date) })
    .put("tanping_scheme_name", { text: schemeName })
    .put("tanping_scheme_version", { text: scheme.version })
    .put("tanping_weight_qualitative", { number: `0.${scheme.tenths}` })
    .put("tanping_weight_quantitative", { number: `0.${10 - scheme.tenths}` })
    .putAt("xl/worksheets/sheet5.xml", "D8", { number: String(emission) });
  halves.forEach((half, row) => patch.put("tanping_a1_score", { number: String(half / 2) }, row));
  const all = halves.reduce((total, half) => total + half, 0);
  // Halves times tenths are twentieths: five of them are a quarter of a point, so hundredths are exact.
  const points = all * scheme.tenths * 5 + tier.score * (10 - scheme.tenths) * 10;
  return {
    base,
    parts: patch.parts(),
    expected: {
      workbookId: uuid(index),
      organisation,
      schemeVersion: scheme.version,
      composite: decimalText(BigInt(points), 2),
      points,
      grade: gradeOf(points),
      qualitative: decimalText(BigInt(all * 5), 1),
      quantitative: String(tier.score),
      intensity: exactQuotient(BigInt(emission) * 1_000_000n, output),
      categories: ["1", "2", "3", "4", "5", "6"].map((id) => {
        const its = halves.filter((_, row) => scoredItems[row]?.category.id === id);
        return decimalText(BigInt(its.reduce((total, half) => total + half, 0) * 5), 1);
      }),
      seal: "unsealed",
      validUntil: validUntil(date),
    },
  };
};

/** The sealed power plant: 92.5 of 100 points, 725,751 t of 2019, evaluated on the day its sample says. */
const sealedOne = async ({ sealed: base }: FleetBases, index: number): Promise<GoodWorkbook> => {
  const organisation = `已封签组织 ${index}`;
  const patch = new Patch(base)
    .put("tanping_workbook_id", { text: uuid(index) })
    .put("tanping_organisation", { text: organisation });
  return {
    base,
    parts: await resealed(patch.parts()),
    expected: {
      workbookId: uuid(index),
      organisation,
      schemeVersion: "V2.1",
      composite: "95.5",
      points: 9550,
      grade: "four-star",
      qualitative: "92.5",
      quantitative: "100",
      intensity: exactQuotient(725_751n * 1_000_000n, output),
      categories: ["13.5", "23.5", "17.5", "14.5", "18", "5.5"],
      seal: "sealed",
      validUntil: "2029-11-19",
    },
  };
};
