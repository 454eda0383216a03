/** Answered and abandoned calls of a campaign, for abandonment rules. */
export interface CampaignStats {
  /** Counts from `since` (epoch ms, inclusive) to `until` (exclusive); null: nothing is known of this campaign. */
  read(campaign: string, since: number, until: number): { readonly answered: number; readonly abandoned: number } | null
}
