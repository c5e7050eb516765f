import { useMemo } from "react";
import type { Checked } from "../../../workflows/check-workbook";
import { showProfile } from "../../../workflows/shown/show-profile";
import { ProfileTable } from "../charts/ProfileTable";

/** The qualitative score: the categories it is the sum of. */
export const QualitativeSource = ({ checked }: { readonly checked: Checked }) => {
  const profile = useMemo(() => showProfile(checked), [checked]);
  return <ProfileTable profile={profile} />;
};
