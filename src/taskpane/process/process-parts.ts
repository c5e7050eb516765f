/** Workflows of the process around an assessment; each is loaded when it is first asked for, and the pane does not begin with their names. */
export const processParts = {
  comparison: () => import(/* webpackChunkName: "comparison" */ "../../workflows/make-comparison"),
  consensus: () => import(/* webpackChunkName: "second" */ "../../workflows/enter-consensus"),
  next: () => import(/* webpackChunkName: "next" */ "../../workflows/next-assessment"),
  plan: () => import(/* webpackChunkName: "plan" */ "../../workflows/make-plan-grid"),
  rollup: () => import(/* webpackChunkName: "roll-up" */ "../../workflows/roll-up-here"),
  second: () => import(/* webpackChunkName: "second" */ "../../workflows/second-here"),
  site: () => import(/* webpackChunkName: "site" */ "../../workflows/make-site-list"),
  visit: () => import(/* webpackChunkName: "site" */ "../../workflows/enter-site-visit"),
};
