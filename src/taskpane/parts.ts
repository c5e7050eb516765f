/** A workflow, and what is shown of its answer. */
const together = async <Workflow, Shown>(
  ...loads: readonly [Promise<Workflow>, Promise<Shown>]
): Promise<Workflow & Shown> => {
  const [workflow, shown] = await Promise.all(loads);
  return { ...workflow, ...shown };
};

/** Workflows that the pane does not begin with; each is loaded when it is first asked for. */
export const parts = {
  charts: () => import(/* webpackChunkName: "charts" */ "../workflows/draw-chart"),
  clauses: () => import(/* webpackChunkName: "clauses" */ "../workflows/make-clauses-sheet"),
  confirm: () => import(/* webpackChunkName: "open" */ "../workflows/confirm-figure"),
  convert: () => import(/* webpackChunkName: "open" */ "../workflows/convert-numbers"),
  create: () => import(/* webpackChunkName: "create" */ "../workflows/create-workbook"),
  documents: () => import(/* webpackChunkName: "documents" */ "../workflows/document-here"),
  edited: () => import(/* webpackChunkName: "open" */ "../workflows/check-edited"),
  enter: () => import(/* webpackChunkName: "open" */ "../workflows/enter-parameters"),
  form: () => import(/* webpackChunkName: "form" */ "../workflows/enter-form"),
  inspect: () =>
    together(
      import(/* webpackChunkName: "repair" */ "../workflows/inspect-workbook"),
      import(/* webpackChunkName: "repair" */ "../workflows/shown/show-findings"),
    ),
  migrate: () => import(/* webpackChunkName: "migrate" */ "../workflows/migrate-here"),
  said: () => import(/* webpackChunkName: "search" */ "../workflows/shown/said-of-item"),
  back: () => import(/* webpackChunkName: "form" */ "../workflows/take-cells-back"),
  records: () => import(/* webpackChunkName: "records" */ "../workflows/open-records"),
  piece: () => import(/* webpackChunkName: "form" */ "../workflows/move-piece"),
  pack: () => import(/* webpackChunkName: "documents" */ "../workflows/pack-here"),
  sample: () => import(/* webpackChunkName: "sample" */ "../workflows/open-sample"),
  score: () => import(/* webpackChunkName: "score" */ "../workflows/score-workbook"),
  seal: () => import(/* webpackChunkName: "seal" */ "../workflows/seal-workbook"),
  slip: () => import(/* webpackChunkName: "slip" */ "../workflows/slip-here"),
  supplement: () => import(/* webpackChunkName: "supplement" */ "../workflows/supplement-seal"),
  verify: () =>
    together(
      import(/* webpackChunkName: "verify" */ "../workflows/verify-workbook"),
      import(/* webpackChunkName: "verify" */ "../workflows/shown/show-verified"),
    ),
  year: () => import(/* webpackChunkName: "open" */ "../workflows/explain-year"),
};
