import { crc32, deflateRawSync } from 'node:zlib'

/** A file for an archive. */
export interface Zipped {
  readonly name: string
  readonly content: string | Uint8Array
  readonly method?: 0 | 8 | 9
  /** As an archive of more than 4 GB writes it. */
  readonly zip64?: boolean
  readonly encrypted?: boolean
  /** In place of the right one. */
  readonly crc32?: number
}

/** What stands behind the directory of an archive. */
export interface ZipEnd {
  /** With the records of zip64 as well, as an archive has that was written before its size was known. */
  readonly records64?: boolean
  readonly comment?: string
}

/** An archive as a registry would send it. */
export function zipped(files: readonly Zipped[], { records64 = false, comment = '' }: ZipEnd = {}): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const content = Buffer.from(file.content as string)
    const method = file.method ?? 8
    const data = method === 0 ? content : deflateRawSync(content)
    const name = Buffer.from(file.name)
    const sum = file.crc32 ?? crc32(content)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50)
    local.writeUInt16LE(45, 4)
    local.writeUInt16LE(file.encrypted ? 1 : 0, 6)
    local.writeUInt16LE(method, 8)
    local.writeUInt32LE(sum, 14)
    local.writeUInt32LE(data.length, 18)
    local.writeUInt32LE(content.length, 22)
    local.writeUInt16LE(name.length, 26)
    const extra = file.zip64 ? Buffer.alloc(28) : Buffer.alloc(0)
    if (file.zip64) {
      extra.writeUInt16LE(1)
      extra.writeUInt16LE(24, 2)
      extra.writeBigUInt64LE(BigInt(content.length), 4)
      extra.writeBigUInt64LE(BigInt(data.length), 12)
      extra.writeBigUInt64LE(BigInt(offset), 20)
    }
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50)
    central.writeUInt16LE(45, 4)
    central.writeUInt16LE(45, 6)
    central.writeUInt16LE(file.encrypted ? 1 : 0, 8)
    central.writeUInt16LE(method, 10)
    central.writeUInt32LE(sum, 16)
    central.writeUInt32LE(file.zip64 ? 0xffffffff : data.length, 20)
    central.writeUInt32LE(file.zip64 ? 0xffffffff : content.length, 24)
    central.writeUInt16LE(name.length, 28)
    central.writeUInt16LE(extra.length, 30)
    central.writeUInt32LE(file.zip64 ? 0xffffffff : offset, 42)
    parts.push(local, name, data)
    directory.push(central, name, extra)
    offset += local.length + name.length + data.length
  }
  const entries = Buffer.concat(directory)
  const end64 = Buffer.alloc(records64 ? 76 : 0)
  if (records64) {
    end64.writeUInt32LE(0x06064b50)
    end64.writeBigUInt64LE(44n, 4)
    end64.writeBigUInt64LE(BigInt(files.length), 24)
    end64.writeBigUInt64LE(BigInt(files.length), 32)
    end64.writeBigUInt64LE(BigInt(entries.length), 40)
    end64.writeBigUInt64LE(BigInt(offset), 48)
    end64.writeUInt32LE(0x07064b50, 56)
    end64.writeBigUInt64LE(BigInt(offset + entries.length), 64)
    end64.writeUInt32LE(1, 72)
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(comment.length, 20)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, entries, end64, end, Buffer.from(comment, 'latin1')])
}
