export type Refusal = {
  data?: { errors?: { message: string; path: string }[] }
  message: string
  status?: number
}

/** The error with which a piece of work ends; a test fails if it ends well. */
export const refusalOf = async (work: Promise<unknown>): Promise<Refusal> => {
  const result = await work.then(
    () => null,
    (error: Refusal) => error,
  )
  if (!result) throw new Error('nothing was refused')
  return result
}
