import fc from "fast-check";
import { Decimal } from "../../../src/exact/decimal";
import { cheapestItems } from "../../../src/scoring/cheapest-items";
import { scoredItems, type ItemId } from "../../../src/standard/table-a1";
import { check, finished, withParameters, type Sketch } from "../assessment/sketch";

const gainsOf = (sketch: Partial<Sketch>, points: number) =>
  cheapestItems(check({ ...finished, ...sketch }).items, new Decimal(points)).map(
    ({ item, winnable, needed }) => [item.id, winnable.toNumber(), needed.toNumber()],
  );

/** 1.1.1 lacks half a point, 1.1.2 one, 1.2.1 and 2.2.1 two. */
const scores: Sketch["scores"] = { "1.1.1": 1.5, "1.1.2": 1, "1.2.1": 0, "2.2.1": 0 };

describe("the fewest items that win so many points", () => {
  it.each([
    ["none where none is missing", 0, []],
    ["one with enough, only as far as is needed", 0.25, [["1.2.1", 2, 0.25]]],
    [
      "those with most to win first, in printed order where they have as many",
      3.5,
      [
        ["1.2.1", 2, 2],
        ["2.2.1", 2, 1.5],
      ],
    ],
    [
      "all that are below full where they do not suffice",
      9,
      [
        ["1.2.1", 2, 2],
        ["2.2.1", 2, 2],
        ["1.1.2", 1, 1],
        ["1.1.1", 0.5, 0.5],
      ],
    ],
  ])("are %s", (_, points, gains) => {
    expect(gainsOf({ scores }, points)).toEqual(gains);
  });

  it("do not include what does not apply", () => {
    const { parameters } = withParameters(finished, { na_rule: "excluded" });
    const reasons = { "1.2.1": "没有该类设施" };
    expect(gainsOf({ scores: { "2.2.1": 1 }, reasons, parameters }, 9)).toEqual([["2.2.1", 1, 1]]);
  });

  it("are so few that no fewer win as many, and win no point too many", () => {
    const cents = fc.array(fc.nat({ max: 100 }), {
      minLength: scoredItems.length,
      maxLength: scoredItems.length,
    });
    fc.assert(
      fc.property(cents, fc.nat({ max: 4800 }), (earned, missing) => {
        const points = missing / 100;
        const its = Object.fromEntries(
          scoredItems.map(({ id }, index) => [id, (earned[index] ?? 0) / 100]),
        );
        const gains = cheapestItems(check({ ...finished, scores: its }).items, new Decimal(points));
        const won = gains.reduce((sum, { needed }) => sum.plus(needed), new Decimal(0));
        expect(won.toNumber()).toBe(points);
        const left = ({ id, maximum }: { id: ItemId; maximum: string }) =>
          Math.round(Number(maximum) * 100 - (its[id] ?? 0) * 100);
        const most = scoredItems.map(left).sort((a, b) => b - a);
        const sumOf = (count: number) => most.slice(0, count).reduce((sum, one) => sum + one, 0);
        if (gains.length > 0) expect(sumOf(gains.length - 1)).toBeLessThan(missing);
      }),
    );
  });
});
