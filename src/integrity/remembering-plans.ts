import type { SheetPlan } from "../sheets/sheet-plan";

/** The function with its answers remembered by plan: all workbooks of a format are held to the same plans. */
export const rememberingPlans = <Answer>(
  answer: (plan: SheetPlan) => Answer,
): ((plan: SheetPlan) => Answer) => {
  const known = new WeakMap<SheetPlan, { readonly its: Answer }>();
  return (plan) => {
    const before = known.get(plan);
    if (before) return before.its;
    const its = answer(plan);
    known.set(plan, { its });
    return its;
  };
};
