/** Workflows that the pane does not begin with; each is loaded when it is first asked for. */
export const parts = {
  charts: () => import("../workflows/draw-chart"),
  clauses: () => import("../workflows/make-clauses-sheet"),
  create: () => import("../workflows/create-workbook"),
  form: () => import("../workflows/enter-form"),
  inspect: () => import("../workflows/inspect-workbook"),
  migrate: () => import("../workflows/migrate-here"),
  said: () => import("../workflows/shown/said-of-item"),
  records: () => import("../workflows/open-records"),
  score: () => import("../workflows/score-workbook"),
  seal: () => import("../workflows/seal-workbook"),
  supplement: () => import("../workflows/supplement-seal"),
  verify: () => import("../workflows/verify-workbook"),
};
