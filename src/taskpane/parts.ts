/** Workflows that the pane does not begin with; each is loaded when it is first asked for. */
export const parts = {
  charts: () => import(/* webpackChunkName: "charts" */ "../workflows/draw-chart"),
  clauses: () => import(/* webpackChunkName: "clauses" */ "../workflows/make-clauses-sheet"),
  create: () => import(/* webpackChunkName: "create" */ "../workflows/create-workbook"),
  documents: () => import(/* webpackChunkName: "documents" */ "../workflows/document-here"),
  form: () => import(/* webpackChunkName: "form" */ "../workflows/enter-form"),
  inspect: () => import(/* webpackChunkName: "repair" */ "../workflows/inspect-workbook"),
  migrate: () => import(/* webpackChunkName: "migrate" */ "../workflows/migrate-here"),
  said: () => import(/* webpackChunkName: "search" */ "../workflows/shown/said-of-item"),
  records: () => import(/* webpackChunkName: "records" */ "../workflows/open-records"),
  pack: () => import(/* webpackChunkName: "documents" */ "../workflows/pack-here"),
  sample: () => import(/* webpackChunkName: "sample" */ "../workflows/open-sample"),
  score: () => import(/* webpackChunkName: "score" */ "../workflows/score-workbook"),
  seal: () => import(/* webpackChunkName: "seal" */ "../workflows/seal-workbook"),
  slip: () => import(/* webpackChunkName: "slip" */ "../workflows/slip-here"),
  supplement: () => import(/* webpackChunkName: "supplement" */ "../workflows/supplement-seal"),
  verify: () => import(/* webpackChunkName: "verify" */ "../workflows/verify-workbook"),
};
