/** Of gzip that goes on with anything but another member or zeros. */
export const AFTER_GZIP =
  'is gzip that cannot be unpacked: after its end comes what is neither gzip nor zeros; download it again'
