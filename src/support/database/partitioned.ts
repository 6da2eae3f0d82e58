/** Tables that are cut into partitions, and by what; their first partitions stand in the constraints.sql of their module. */
export const PARTITIONED: Record<string, string> = { interactions: 'range (id)' }
