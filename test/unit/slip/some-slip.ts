import type { Statements } from "../../../src/slip/slip";

/** What the slip of some file states. */
export const statements: Statements = {
  organisation: "示范热电有限公司（示例）",
  report: "TP-2026-001",
  composite: "87.5",
  grade: "三星",
  by: "张工",
  time: "2026-11-29 08:30:12 +08:00",
  digest: "a".repeat(64),
  sha256: "b".repeat(64),
};

export const stood = [
  `drawing-over-cells 表A.3!B9 ${"c".repeat(64)}`,
  `text-struck ${"d".repeat(64)}`,
];
