import { isStandingOutput } from "../../../src/importing/analysis/standing-output";
import { drawn, sourceOf } from "./tables";

const isStanding = (heading: string) =>
  isStandingOutput(sourceOf(drawn(`|年份|排放量(t)|${heading}|\n|2022|1|2|\n|2023|1|2|`)));

it.each(["建筑面积(万m2)", "产出量(m2)", "服务量(人)", "年产量(t)", "Output (annual)"])(
  "stands throughout a year: %s",
  (heading) => expect(isStanding(heading)).toBe(true),
);

it.each(["产量(t)", "发电量(MWh)", "服务量(人次)", "备注"])(
  "comes about month by month, or is no output: %s",
  (heading) => expect(isStanding(heading)).toBe(false),
);
