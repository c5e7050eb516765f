import { isBlank } from "../../cells/cell-value";
import type { NextPart, NextQuestion } from "../../standard/next-keys";
import type { Migration } from "../plan-migration";
import { nextParts } from "./next-parts";
import { rowsForNext } from "./rows-for-next";

/** What a person answers before the next assessment is made. */
export type NextAnswers = Readonly<Record<NextQuestion, "same" | "changed">>;

/** What becomes of a part: it goes over, or is entered and judged afresh, be it because of an answer. */
export interface PartFate {
  readonly part: NextPart;
  readonly fate: "carried" | "afresh";
  readonly because: NextQuestion | null;
  /** Its filled cells and its rows. */
  readonly count: number;
}

/** What the next assessment takes over from the last, and what becomes of each part of it. */
export interface NextAssessment {
  readonly carried: Migration;
  readonly parts: readonly PartFate[];
}

/** Plans the next assessment from all that the last workbook holds: what describes the organisation and the scheme goes over, what was judged does not. */
export const nextAssessment = (last: Migration, answers: NextAnswers): NextAssessment => {
  const all: Migration = { ...last, lists: rowsForNext(last.lists) };
  const fates = nextParts.map((its) => {
    const because = its.asks.find((question) => answers[question] === "changed") ?? null;
    return { ...its, because, fate: because ? "afresh" : its.fate };
  });
  const going = fates.filter(({ fate }) => fate === "carried");
  const names = new Set(going.flatMap((its) => its.names));
  const lists = new Set(going.flatMap((its) => its.lists));
  const hasData = going.some((its) => its.hasData);
  return {
    carried: {
      items: [],
      cells: new Map([...all.cells].filter(([name]) => names.has(name))),
      lists: new Map([...all.lists].filter(([list]) => lists.has(list))),
      headings: all.headings.map((heading) => (hasData ? heading : null)),
      monitoring: hasData ? all.monitoring : [],
    },
    parts: fates.map(({ part, fate, because, ...its }) => ({
      part,
      fate,
      because,
      count: countOf(all, its),
    })),
  };
};

const countOf = (
  { cells, lists, monitoring }: Migration,
  place: Pick<(typeof nextParts)[number], "names" | "lists" | "hasData">,
): number => {
  const entries = place.names.flatMap((name) => cells.get(name) ?? []);
  const rows = place.lists.flatMap((list) => lists.get(list) ?? []);
  const data = place.hasData ? monitoring.length : 0;
  return entries.filter((value) => !isBlank(value)).length + rows.length + data;
};
