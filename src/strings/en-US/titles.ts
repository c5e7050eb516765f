import type { SheetTitles } from "../zh-CN/titles";

export const titles: SheetTitles = {
  info: "Assessment",
  a1: "Table A.1",
  a2: "Table A.2",
  a3: "Table A.3",
  monitoring: "Monitoring",
};
