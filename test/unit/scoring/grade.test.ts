import fc from "fast-check";
import { Decimal } from "../../../src/exact/decimal";
import { ratio } from "../../../src/exact/ratio";
import { gradeLimits, gradeOf } from "../../../src/scoring/grade";

const gradeOfText = (text: string) => gradeOf(ratio(new Decimal(text))).id;

describe("the bands of Table 22", () => {
  it.each([
    ["100", "four-star"],
    ["90", "four-star"],
    ["89.99999999999999999999999999999", "three-star"],
    ["89.5", "three-star"],
    ["80", "three-star"],
    ["79.99999999999999999999999999999", "two-star"],
    ["60", "two-star"],
    ["59.99999999999999999999999999999", "one-star"],
    ["0", "one-star"],
  ])("put %s into %s", (text, grade) => {
    expect(gradeOfText(text)).toBe(grade);
  });

  it("are separated by 90, 80 and 60", () => {
    expect(gradeLimits.map((limit) => limit.toFixed())).toEqual(["90", "80", "60"]);
  });

  it("put a composite that no decimal can write on the right side", () => {
    const ninety = new Decimal(270).minus("1e-30");
    expect(gradeOf(ratio(ninety, new Decimal(3))).id).toBe("three-star");
  });

  it("never give a higher composite a lower grade", () => {
    const cents = fc.nat({ max: 10_000 });
    fc.assert(
      fc.property(cents, cents, (one, other) => {
        const stars = (points: number) => gradeOf(ratio(new Decimal(points).div(100))).stars;
        if (one <= other) expect(stars(one)).toBeLessThanOrEqual(stars(other));
      }),
    );
  });
});
