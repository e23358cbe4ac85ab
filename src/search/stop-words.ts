/** Words of a plain request that say nothing about which meeting: they only add to the score. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and any are around at by can find for from group groups i in is me meeting meetings my ' +
    'near of on or please show that the there to where with ' +
    'a ac ar cyfarfod cyfarfodydd ger grwp i o y yn yng ym yr'
  ).split(' '),
);
