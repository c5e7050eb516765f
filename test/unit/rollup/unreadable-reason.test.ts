import { unreadableReason } from "../../../src/rollup/unreadable-reason";

it.each([
  ["another-document", "not-ours"],
  ["encrypted", "unreadable"],
  ["part-damaged", "damaged"],
] as const)("a file that is %s is counted among those that are %s", (fault, reason) => {
  expect(unreadableReason(fault)).toBe(reason);
});
