/** Bytes behind a gzip member that are neither another member nor zero padding. */
export const AFTER_GZIP =
  'is gzip that cannot be unpacked: after its end comes what is neither gzip nor zeros; download it again'
