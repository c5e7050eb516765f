import { isMeasure } from "../../standard/column-keys";
import type { MonitoringColumn } from "../../standard/monitoring-columns";
import { isTotal } from "../cells/cell-text";
import type { LabelledRow } from "./measures-above";
import { roleOf } from "./roles";

/** What a heading, or the name of a row, says besides its plant. */
export interface OfPlant {
  readonly plant: string;
  readonly rest: string;
}

interface Named {
  readonly heading: string;
  readonly role: MonitoringColumn | null;
}

const inChinese =
  /^([^\s(（]{0,12}?(?:公司|[分一二三四五六七八九十\d#号东南西北中新老]厂|车间|基地|分厂|矿|园区|校区|院区|门店|生产线|[#号]线|机组|[#号]炉)(?:[A-Z\d]\b)?)[\s:：·—-]*(.+)$/;
const inEnglish =
  /^((?:plant|site|unit|mill|factory|facility|line) [\w-]{1,12}|[\w-]{2,16} (?:plant|site|mill|factory|works))[\s:–—-]+(.+)$/i;
const behind =
  /^(.+?)[\s:：·—-]+([^\s(（]{0,12}(?:公司|厂|车间|基地|矿|园区|校区|院区|门店|生产线|[#号]线|机组|[#号]炉)|(?:plant|site|unit|mill|factory|facility|line) [\w-]{1,12})$/i;
const ofAll = /^(?:全|总|本|各|所有|集团|整)/;

/** The plant that a text names before or behind what it measures; null where it names none. */
const plantIn = ({ heading, role }: Named): OfPlant | null => {
  const [, before = "", measure = ""] = inEnglish.exec(heading) ?? inChinese.exec(heading) ?? [];
  const [, first = "", after = ""] = before === "" ? (behind.exec(heading) ?? []) : [];
  const its = { plant: (before || after).trim(), rest: (measure || first).trim() };
  const isPlant = its.plant !== "" && !ofAll.test(its.plant) && !isTotal(its.plant);
  return isPlant && roleOf(its.rest) === role ? its : null;
};

/**
 * What each text says besides its plant where several plants stand beside one another, each with emissions and outputs of
 * its own: 一厂排放量, 一厂产量, 二厂排放量, 二厂产量. null where that is not so of all that is measured.
 */
export const plantsAmong = (all: readonly Named[]): ReadonlyMap<string, OfPlant> | null => {
  const found = new Map<string, OfPlant>();
  const measures = new Map<string, Set<string>>();
  for (const its of all) {
    if (!isMeasure(its.role)) continue;
    const of = plantIn(its);
    if (!of || found.has(its.heading)) return null;
    found.set(its.heading, of);
    const own = measures.get(of.plant) ?? new Set();
    measures.set(of.plant, own.add(`${its.role} ${of.rest}`));
  }
  const [first, ...others] = [...measures.values()].map((own) => [...own].sort().join("\n"));
  const isWhole = first !== undefined && /^emission /m.test(first) && /^output /m.test(first);
  return isWhole && others.length > 0 && others.every((its) => its === first) ? found : null;
};

/** The rows of a source with periods across, with the plants that their names say beside what they measure as their sources. */
export const withPlantsOfNames = (rows: readonly LabelledRow[]): readonly LabelledRow[] => {
  const measured = rows.filter(({ role }) => role !== null);
  const found = measured.every(({ source }) => source === "")
    ? plantsAmong(measured.map(({ named, role }) => ({ heading: named, role })))
    : null;
  if (!found) return rows;
  return rows.map((row) => {
    const its = found.get(row.named);
    return its ? { ...row, source: its.plant, named: its.rest } : row;
  });
};
