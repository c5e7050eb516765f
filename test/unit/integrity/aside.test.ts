import {
  renamedFormula,
  settingAside,
  takingBack,
  titleAside,
  titleBefore,
} from "../../../src/integrity/aside";

const formulas = [
  [`=tanping_year-1`, `=tanping_old_year-1`],
  [`=SUM(tanping_a1_score,$E$4)`, `=SUM(tanping_old_a1_score,$E$4)`],
  [`=IF(my_tanping_year="tanping_year",1,0)`, `=IF(my_tanping_year="tanping_year",1,0)`],
  [`=TanpingMonitoring[#Data]`, `=TanpingMonitoringOld[#Data]`],
  [
    `=SUMIFS(TanpingMonitoring[排放量],TanpingMonitoring[年份],tanping_year)`,
    `=SUMIFS(TanpingMonitoringOld[排放量],TanpingMonitoringOld[年份],tanping_old_year)`,
  ],
  [`=SUM(Other[a],[@b])`, `=SUM(Other[a],[@b])`],
  [`='表A.1'!$A$1:$B$2`, `='表A.1'!$A$1:$B$2`],
] as const;

it.each(formulas)(
  "%s is %s on sheets that are set aside, and what it was when taken back",
  (now, aside) => {
    expect(renamedFormula(now, settingAside)).toBe(aside);
    expect(renamedFormula(aside, takingBack)).toBe(now);
  },
);

it.each([
  ["tanping_year", "tanping_old_year", null],
  ["tanping_old_year", null, "tanping_year"],
  ["year", null, null],
])("the name %s is %s aside and %s taken back", (name, aside, before) => {
  expect([settingAside.name(name), takingBack.name(name)]).toEqual([aside, before]);
});

it.each([
  ["TanpingMonitoring", "TanpingMonitoringOld", null],
  ["TanpingMonitoringOld", null, "TanpingMonitoring"],
  ["Sales", null, null],
  ["SalesOld", null, null],
])("the table %s is %s aside and %s taken back", (name, aside, before) => {
  expect([settingAside.table(name), takingBack.table(name)]).toEqual([aside, before]);
});

it("marks a title once, with a number where that is taken, and within Excel's length", () => {
  const mark = "旧版";
  const aside = (title: string, ...taken: string[]) =>
    titleAside(title, { mark, taken: new Set(taken) });
  expect(aside("表A.1")).toBe("旧版 表A.1");
  expect(aside("表A.1", "旧版 表a.1")).toBe("旧版2 表A.1");
  expect(aside("表A.1", "旧版 表a.1", "旧版2 表a.1")).toBe("旧版3 表A.1");
  expect(aside("x".repeat(31))).toHaveLength(31);
  for (const title of ["旧版 表A.1", "旧版3 表A.1"]) expect(titleBefore(title, mark)).toBe("表A.1");
  expect(titleBefore("表A.1", mark)).toBe("表A.1");
});
