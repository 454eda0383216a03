/** Processor time of this process, all its threads: a neighbour on the machine does not count, the collector does. */
export const cpuNs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) * 1000
}

export const wallNs = () => Number(process.hrtime.bigint())
