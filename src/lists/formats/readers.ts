import type { ListReader } from '../source.ts'
import { readAvayaPom } from './avaya-pom.ts'
import { readCisco } from './cisco.ts'
import { readDelimited } from './delimited.ts'
import { readFixed } from './fixed.ts'
import { readFtcFlat } from './ftc-flat.ts'
import { readFtcXml } from './ftc-xml.ts'
import { readGenesys } from './genesys.ts'
import { readNoojee } from './noojee.ts'
import { readPlain } from './plain.ts'
import { readUkTps } from './uk-tps.ts'
import { readVicidial } from './vicidial.ts'

/** The formats that can be read; `ftc-flat` and `ftc-xml` are those of the Canadian list as well. */
export type DncFormat =
  | 'ftc-flat'
  | 'ftc-xml'
  | 'uk-tps'
  | 'vicidial'
  | 'genesys'
  | 'cisco'
  | 'noojee'
  | 'avaya-pom'
  | 'plain'
  | 'delimited'
  | 'fixed'

export const readers: { readonly [F in DncFormat]: ListReader } = {
  'ftc-flat': readFtcFlat,
  'ftc-xml': readFtcXml,
  'uk-tps': readUkTps,
  vicidial: readVicidial,
  genesys: readGenesys,
  cisco: readCisco,
  noojee: readNoojee,
  'avaya-pom': readAvayaPom,
  plain: readPlain,
  delimited: readDelimited,
  fixed: readFixed,
}
