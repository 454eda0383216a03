/** The fields of an object, and the shapes of objects in them; `isList`: of each item of a list. */
export interface Shape {
  readonly fields: readonly string[]
  readonly within?: Readonly<Record<string, Shape>>
  readonly isList?: boolean
}

type Step = string | number

const stepsIn = (value: unknown, { fields, within, isList }: Shape): readonly Step[] | null => {
  if (typeof value !== 'object' || value === null) return null
  if (isList === true) {
    if (!Array.isArray(value)) return null
    for (let i = 0; i < value.length; i++) {
      const inside = stepsOf(value, i, { fields })
      if (inside !== null) return inside
    }
    return null
  }
  for (const name of fields) {
    const inside = stepsOf(value, name, within?.[name])
    if (inside !== null) return inside
  }
  return null
}

const stepsOf = (value: object, step: Step, shape: Shape | undefined): readonly Step[] | null => {
  try {
    const field = (value as Readonly<Record<Step, unknown>>)[step]
    const inside = shape === undefined ? null : stepsIn(field, shape)
    return inside === null ? null : [step, ...inside]
  } catch {
    return [step]
  }
}

/** The path of the first field that cannot be read, a getter that throws for one; null: all can. */
export const unreadableIn = (value: unknown, path: string, shape: Shape): string | null => {
  const steps = stepsIn(value, shape)
  return (
    steps?.reduce<string>((text, step) => text + (typeof step === 'number' ? `[${step}]` : `.${step}`), path) ?? null
  )
}
