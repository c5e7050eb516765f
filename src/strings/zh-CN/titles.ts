/** Titles of the sheets, ≤ 31 characters. */
export type SheetTitles = Readonly<Record<"info" | "a1" | "a2" | "a3" | "monitoring", string>>;

export const titles: SheetTitles = {
  info: "评价信息",
  a1: "表A.1",
  a2: "表A.2",
  a3: "表A.3",
  monitoring: "监测数据",
};
