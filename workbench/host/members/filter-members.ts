import { type Criterion, withColumn } from "../../book/filter";
import { type Arguments } from "../model/arguments";
import type { MembersOf, Method } from "../model/class-table";
import type { Selves } from "../model/object-reference";
import type { Session } from "../model/session";
import {
  criterionArgument,
  criterionJson,
  customArgument,
  dynamicArgument,
  type Extreme,
  extremeArgument,
  textsArgument,
} from "./filter-criteria";
import { existingFilter, filteredColumn, setCriteria } from "./filtered-rows";

type Column = Selves["Filter"];

function show(self: Column, criterion: Criterion | null, session: Session): void {
  const filtered = existingFilter(self, session);
  const column = filteredColumn(filtered, self.index);
  setCriteria(self, withColumn(filtered.filter.criteria, column, criterion), session);
}

const showing = (criterion: (args: Arguments) => Criterion | null): Method<Column, void> => ({
  needs: "calculated",
  run: (self, args, session) => show(self, criterion(args), session),
});

const extreme = (filterOn: Extreme): Method<Column, void> =>
  showing((args) => extremeArgument(filterOn, args[0]));

/** The filter of a table's column. */
export const filterMembers: MembersOf<"Filter"> = {
  scalars: {
    Criteria: {
      get: (self, session) => {
        const filtered = existingFilter(self, session);
        const criterion = filtered.filter.criteria.get(filteredColumn(filtered, self.index));
        return criterion === undefined ? null : criterionJson(criterion);
      },
    },
  },
  methods: {
    Apply: showing((args) => criterionArgument(args[0])),
    ApplyBottomItemsFilter: extreme("BottomItems"),
    ApplyBottomPercentFilter: extreme("BottomPercent"),
    ApplyCustomFilter: showing((args) => customArgument(args[0], args[1], args[2])),
    ApplyDynamicFilter: showing((args) => dynamicArgument(args[0])),
    ApplyTopItemsFilter: extreme("TopItems"),
    ApplyTopPercentFilter: extreme("TopPercent"),
    ApplyValuesFilter: showing((args) => textsArgument(args[0])),
    Clear: showing(() => null),
  },
};
