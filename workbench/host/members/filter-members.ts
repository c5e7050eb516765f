import type { MembersOf } from "../model/class-table";
import type { Session } from "../model/session";
import type { Selves } from "../model/object-reference";
import {
  criterionArgument,
  existingFilter,
  filteredColumn,
  setCriteria,
  textsArgument,
  withColumn,
} from "./filtered-rows";

type Column = Selves["Filter"];

function show(self: Column, texts: ReadonlySet<string> | null, session: Session): void {
  const filtered = existingFilter(self, session);
  const column = filteredColumn(filtered, self.index);
  setCriteria(self, withColumn(filtered.filter.criteria, column, texts), session);
}

/** The filter of a table's column. */
export const filterMembers: MembersOf<"Filter"> = {
  scalars: {
    Criteria: {
      get: (self, session) => {
        const filtered = existingFilter(self, session);
        const texts = filtered.filter.criteria.get(filteredColumn(filtered, self.index));
        return texts === undefined ? null : { filterOn: "Values", values: [...texts] };
      },
    },
  },
  methods: {
    Apply: {
      needs: "calculated",
      run: (self, args, session) => show(self, criterionArgument(args[0]), session),
    },
    ApplyValuesFilter: {
      needs: "calculated",
      run: (self, args, session) => show(self, textsArgument(args[0]), session),
    },
    Clear: { needs: "calculated", run: (self, _args, session) => show(self, null, session) },
  },
};
